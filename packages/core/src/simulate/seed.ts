import alea from "seedrandom/lib/alea.js";
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
 * The seed of a run's random numbers as a whole number.
 *
 * @throws HeadwaterError `usage` (`bad-seed`) for what is no {@link Seed}.
 */
export function resolveSeed(seed: Seed = defaultSeed): number {
  const problem = seedProblem(seed, ["options", "seed"]);
  if (problem !== undefined) throw new HeadwaterError("usage", [problem]);
  if (typeof seed === "number") return seed;
  return isWhole(seed) ? Number(seed) : keyOfText(seed);
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

function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/**
 * 53 bits that depend on every character: the first number of J. Baagøe's Alea, seeded by the text, as the package seedrandom
 * has it. The draws themselves are not Alea's, since any of them must be there without those before it.
 */
function keyOfText(text: string): number {
  return Math.floor(alea(text.normalize("NFC")).double() * 2 ** 53);
}
