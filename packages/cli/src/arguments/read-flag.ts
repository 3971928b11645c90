import type { Seed } from "@headwater/core";
import { CommandFailure } from "../process/command-failure.js";

/** What yargs hands over: nothing in it is checked yet. */
export type Arguments = { readonly [name: string]: unknown };

/** A flag that was given once, as text; undefined when it was not given. */
export function textFlag(given: Arguments, name: string): string | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value))
    throw new CommandFailure(`--${name} is given more than once`, "Leave one of them out.");
  if (typeof value !== "string" || value === "") {
    throw new CommandFailure(
      `--${name} needs a value`,
      `For example --${name} ${examples[name] ?? "VALUE"}.`,
    );
  }
  return value;
}

/** A flag that is one of a few words; undefined when it was not given. */
export function choiceFlag<Choice extends string>(
  given: Arguments,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const asked = textFlag(given, name);
  const choice = choices.find((each) => each === asked);
  if (asked === undefined || choice !== undefined) return choice;
  throw new CommandFailure(`--${name} ${asked} is not known`, `There are ${choices.join(", ")}.`);
}

/** A flag that may be given several times. */
export function listFlag(given: Arguments, name: string): readonly string[] {
  const value = given[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

export interface NumberLimits {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** A flag that is a number within inclusive limits. */
export function numberFlag(given: Arguments, name: string, limits: NumberLimits = {}): number | undefined {
  const value = textFlag(given, name);
  return value === undefined ? undefined : readNumber(`--${name}`, value, limits, examples[name]);
}

const longestSeed = 200;

/** `--seed`: a whole number, or a text that is none. */
export function seedFlag(given: Arguments): Seed | undefined {
  const value = textFlag(given, "seed");
  if (value === undefined) return undefined;
  if (!Number.isNaN(Number(value)))
    return readNumber("--seed", value, { whole: true, least: 0 }, examples.seed);
  if (value.length <= longestSeed) return value;
  throw new CommandFailure(
    `--seed has ${value.length} characters, more than ${longestSeed}`,
    "Take a shorter one.",
  );
}

/** Text that must be a number: digits, a point, an exponent. Not hexadecimal, not empty, not `Infinity`. */
export function readNumber(what: string, text: string, limits: NumberLimits = {}, example?: string): number {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole = false } = limits;
  const sound = Number.isFinite(number) && number >= least && number <= most;
  if (sound && (!whole || Number.isSafeInteger(number))) return number;
  const kind = whole ? "a whole number" : "a number";
  const hint =
    example === undefined ? undefined : `For example ${what}${what.includes(" ") ? "=" : " "}${example}.`;
  throw new CommandFailure(`${what} must be ${kind}${limitText(limits)}, not ${JSON.stringify(text)}`, hint);
}

function limitText({ least, most }: NumberLimits): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of at least ${least}`;
  return most === undefined ? "" : ` of at most ${most}`;
}

const examples: { readonly [flag: string]: string | undefined } = {
  area: "Leeds",
  areas: "all",
  own: "figures.csv",
  draws: "1000",
  sample: "1000",
  seed: "budget-2026",
  until: "2035",
  year: "2030",
  policy: "family-help",
  top: "20",
  workers: "2",
  "keep-draws": "parquet",
  out: "my-run",
  dt: "1/32",
  save: "1",
  format: "csv",
  method: "rk4",
  detail: "all",
  set: "independent",
  through: "population",
  limit: "1000",
  at: "2020",
  "bare-numbers": "note",
  cut: "growth",
  status: "partly",
};
