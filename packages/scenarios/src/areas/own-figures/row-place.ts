import type { Diagnostic, Location } from "@headwater/core";
import { panelYears } from "../panel/panel-column.js";
import type { Area } from "../registry/area.js";
import { lookUpArea } from "../registry/find-area.js";
import type { CsvCell } from "./csv-records.js";
import { problem, quoted } from "./problem.js";

/** The authority that a row is of, by code or name; problems go to `found`. */
export function readArea(
  code: CsvCell | undefined,
  name: CsvCell | undefined,
  row: Location,
  found: Diagnostic[],
): Area | undefined {
  const given = [code, name].filter((cell) => cell !== undefined && cell.text !== "") as CsvCell[];
  if (given.length === 0) {
    found.push(problem("missing-area", [], "the row names no area", row, "Give area_code or area_name."));
    return undefined;
  }
  const areas = given.map(({ text, location }) => {
    const { area, diagnostics } = lookUpArea(text);
    if (area === undefined) found.push(...diagnostics.map((one) => ({ ...one, location })));
    return area;
  });
  const [first, second] = areas;
  const location = { ...given[0]?.location };
  if (areas.includes(undefined) || first === undefined) return undefined;
  if (second !== undefined && second !== first) {
    const message = `${given[0]?.text} is ${first.name}, and the row says ${quoted(given[1]?.text ?? "")}`;
    found.push(problem("area-mismatch", [], message, location, "Leave one of the two out, or put it right."));
    return undefined;
  }
  if (first.kind !== "authority") {
    const hint = "Give a row for each of its authorities: an area of several is their sum.";
    found.push(problem("not-an-authority", [], `${first.name} is not one authority`, location, hint));
    return undefined;
  }
  return first;
}

/** The year of a row; problems go to `found`. */
export function readYear(cell: CsvCell | undefined, found: Diagnostic[]): number | undefined {
  if (cell === undefined) return undefined;
  const { text, location } = cell;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= panelYears.from && year <= panelYears.to) return year;
  const expected = `a year from ${panelYears.from} to ${panelYears.to}`;
  const hint = /^\d{4}[/-]\d{2}(\d{2})?$/.test(text)
    ? "Write the year in which it ends: 2020 for 2019/20."
    : undefined;
  found.push({ ...problem("bad-year", [], `the year is ${quoted(text)}`, location, hint), expected });
  return undefined;
}
