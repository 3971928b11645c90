import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";

/**
 * What random numbers begin with: a whole number that a float holds exactly (from -(2^53 - 1) to 2^53 - 1), or a text of 1 to 200
 * characters that is not a number, such as `"budget-2026"`. A text of digits alone is that number.
 */
export type Seed = number | string;

/** The seed of what is given none. */
export const defaultSeed = 1;

const longest = 200;

/**
 * The seed of a run as a whole number: 1 when absent. For a text see `resolveSeed`.
 *
 * @throws HeadwaterError `usage` (`bad-seed`) for what is no whole number.
 */
export function wholeSeed(seed: number = defaultSeed): number {
  if (Number.isSafeInteger(seed)) return seed;
  const problem = seedProblem(seed, ["options", "seed"]);
  throw new HeadwaterError("usage", problem === undefined ? [] : [problem]);
}

/** What is wrong with a seed, if anything is. */
export function seedProblem(seed: unknown, path: readonly string[]): Diagnostic | undefined {
  if (Number.isSafeInteger(seed)) return undefined;
  if (typeof seed === "string" && isSound(seed)) return undefined;
  return {
    code: "bad-seed",
    severity: "error",
    path,
    message: `the seed is ${typeof seed === "string" ? JSON.stringify(seed.slice(0, longest)) : String(seed)}`,
    expected: `a whole number, or a text of at most ${longest} characters that is no number`,
    hint: 'For example 1, or "budget-2026".',
  };
}

function isSound(text: string): boolean {
  if (isWhole(text)) return Number.isSafeInteger(Number(text));
  return text.trim() !== "" && text.length <= longest && Number.isNaN(Number(text));
}

/** Whether a text stands for the number that it is written as. */
export function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}
