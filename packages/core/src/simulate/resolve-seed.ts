/// <reference path="./seedrandom-alea.d.ts" />
import alea from "seedrandom/lib/alea.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { defaultSeed, isWhole, type Seed, seedProblem } from "./seed.js";

/**
 * The seed of random numbers as a whole number: 1 when absent.
 *
 * @throws HeadwaterError `usage` (`bad-seed`) for what is no {@link Seed}.
 */
export function resolveSeed(seed: Seed = defaultSeed): number {
  const problem = seedProblem(seed, ["options", "seed"]);
  if (problem !== undefined) throw new HeadwaterError("usage", [problem]);
  if (typeof seed === "number") return seed;
  return isWhole(seed) ? Number(seed) : keyOfText(seed);
}

/**
 * 53 bits that depend on every character: the first number of J. Baagøe's Alea, seeded by the text, as the package seedrandom
 * has it. The draws themselves are not Alea's, since any of them must be there without those before it.
 */
function keyOfText(text: string): number {
  return Math.floor(alea(text.normalize("NFC")).double() * 2 ** 53);
}
