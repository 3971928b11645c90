import { nearestName } from "../../model/nearest.js";
import type { InferredUnit } from "./infer.js";
import { divideUnits, equalUnits, formatUnit, pureNumber, raiseUnit, type Unit } from "./unit.js";

/** What may help where one unit is needed and another is there; undefined when nothing does. */
export function unitHint(expected: Unit, actual: Unit, time: InferredUnit): string | undefined {
  return (
    spellingHint(expected, actual) ?? timeNamesHint(expected, actual) ?? perTimeHint(expected, actual, time)
  );
}

const irregular: readonly (readonly [singular: string, plural: string])[] = [
  ["child", "children"],
  ["person", "people"],
  ["person", "persons"],
  ["man", "men"],
  ["woman", "women"],
];

/** The singular of an English noun, by rule of thumb: good enough to see that two names may be one. */
export function singular(name: string): string {
  const folded = name.toLowerCase();
  const known = irregular.find(([, plural]) => plural === folded)?.[0];
  if (known !== undefined) return known;
  if (/ies$/.test(folded)) return folded.replace(/ies$/, "y");
  if (/(ch|sh|s|x|z)es$/.test(folded)) return folded.replace(/es$/, "");
  return /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** The name among others that most likely means the same: the same in another number or case, misspelt, or cut short. */
export function likeName(name: string, others: readonly string[]): string | undefined {
  const same = others.find((other) => other !== name && singular(other) === singular(name));
  const near = same ?? (knownTimes.has(singular(name)) ? undefined : nearestName(name, others));
  return near ?? others.find((other) => isCutShort(name, other) || isCutShort(other, name));
}

function isCutShort(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(short);
}

/** Two names in the two units that look like one, such as `child` and `children`. */
function spellingHint(expected: Unit, actual: Unit): string | undefined {
  const missing = [...expected.keys()].filter((name) => !actual.has(name));
  for (const name of [...actual.keys()].filter((candidate) => !expected.has(candidate))) {
    const near = likeName(name, missing);
    if (near !== undefined)
      return `If ${name} and ${near} are one unit, add it to the model: units: { ${name}: ${near} }.`;
  }
  return undefined;
}

/** How many of the shorter are in the longer, where everybody agrees. */
const timesInTimes: readonly (readonly [longer: string, shorter: string, count?: number])[] = [
  ["minute", "second", 60],
  ["hour", "minute", 60],
  ["day", "hour", 24],
  ["week", "day", 7],
  ["year", "quarter", 4],
  ["year", "month", 12],
  ["year", "week"],
  ["year", "day"],
  ["quarter", "month", 3],
  ["decade", "year", 10],
];

const knownTimes: ReadonlySet<string> = new Set([
  ...timesInTimes.map(([longer]) => longer),
  ...timesInTimes.map(([, shorter]) => shorter),
]);

/** Months in one unit and years in the other: nothing is converted. */
function timeNamesHint(expected: Unit, actual: Unit): string | undefined {
  const isTime = (name: string) => knownTimes.has(singular(name));
  const wanted = [...expected.keys()].find((name) => !actual.has(name) && isTime(name));
  const given = [...actual.keys()].find((name) => !expected.has(name) && isTime(name));
  if (wanted === undefined || given === undefined) return undefined;
  const pair = timesInTimes.find(
    ([longer, shorter]) =>
      [longer, shorter].includes(singular(wanted)) && [longer, shorter].includes(singular(given)),
  );
  const [longer, shorter] = pair?.[0] === singular(given) ? [given, wanted] : [wanted, given];
  const count = pair?.[2] === undefined ? "" : ` and value ${pair[2]}`;
  return `${given} and ${wanted} are two units, and nothing is converted. Multiply or divide by a parameter with unit ${shorter}/${longer}${count}.`;
}

/** A stock's unit where a flow's belongs, or the other way round. */
function perTimeHint(expected: Unit, actual: Unit, time: InferredUnit): string | undefined {
  if (typeof time === "string" || time.size === 0) return undefined;
  const ratio = divideUnits(actual, expected);
  const unit = formatUnit(time);
  const isPure = expected.size === 0;
  if (equalUnits(ratio, time))
    return `It must ${isPure ? "have no unit" : `be per ${unit}`}: divide it by a time in ${unit}, or multiply it by a rate in ${formatUnit(divideUnits(pureNumber, time))}.`;
  if (equalUnits(ratio, raiseUnit(time, { numerator: -1, denominator: 1 }))) {
    return `It must ${isPure ? "have no unit" : `not be per ${unit}`}: multiply it by a time in ${unit}, or accumulate it in a stock.`;
  }
  return undefined;
}
