import type { RunReader } from "@headwater/core";

/** Reads between two whole years as well, on the line from one to the other: some series are counted on 30 September. */
export function betweenYears(read: RunReader): RunReader {
  return (variable, time, scenario) => {
    const year = Math.floor(time);
    const value = read(variable, year, scenario);
    return year === time ? value : value + (time - year) * (read(variable, year + 1, scenario) - value);
  };
}
