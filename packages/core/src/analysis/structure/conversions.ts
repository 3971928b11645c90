/** 3 months and 4 quarters are not among them: 3 and 4 are too much else. */
const conversions: readonly (readonly [value: number, what: string])[] = [
  [7, "days in a week"],
  [12, "months in a year"],
  [24, "hours in a day"],
  [30, "days in a month"],
  [52, "weeks in a year"],
  [60, "minutes in an hour"],
  [100, "per cent"],
  [365, "days in a year"],
  [365.25, "days in a year"],
  [1000, "a thousand"],
  [3600, "seconds in an hour"],
  [8760, "hours in a year"],
  [10_000, "per ten thousand"],
  [100_000, "per hundred thousand"],
  [1_000_000, "a million"],
  [1_000_000_000, "a billion"],
];

/** What a number, or one over it, most likely converts; undefined when it is none that is known to. */
export function conversionOf(value: number): string | undefined {
  const is = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * other;
  // 52.14, 52.18, 52.1775: weeks in a year are written in many ways.
  if (value > 52 && value < 52.2) return "weeks in a year";
  return conversions.find(([known]) => is(value, known) || is(value, 1 / known))?.[1];
}
