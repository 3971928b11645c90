import { isMoney } from "./number.js";

/** A label in two parts: `Children in care at 31 March` counts children in care, at 31 March. */
export interface Label {
  readonly name: string;
  /** When or over how long it is counted; empty where the label does not say. */
  readonly moment: string;
}

export function splitLabel(label: string): Label {
  const found = /^(.+?),? (at 31 March|in the year)$/.exec(label);
  return { name: found?.[1] ?? label, moment: found?.[2] ?? "" };
}

/** The name as it stands inside a sentence: without its capital, unless the first word is an abbreviation. */
export function inSentence(label: string): string {
  const { name } = splitLabel(label);
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A unit as it follows a number or a label: `children a year`, `£ a year`; empty for a pure number. */
export function unitText(unit: string): string {
  if (unit === "1") return "";
  const [top = unit, ...below] = unit.split("/");
  const counted = isMoney(unit) ? "£" : (plurals[top] ?? top);
  return [counted, ...below.map((part) => (periods.has(part) ? `a ${part}` : `per ${part}`))].join(" ");
}

/** What stands below the title of a chart: `children, at 31 March`. */
export function unitAndMoment({ label, unit }: { readonly label: string; readonly unit: string }): string {
  return [unitText(unit), splitLabel(label).moment].filter((part) => part !== "").join(" ");
}

const plurals: { readonly [unit: string]: string | undefined } = {
  child: "children",
  family: "families",
  household: "households",
  person: "people",
  place: "places",
};

const periods = new Set(["day", "week", "month", "year"]);
