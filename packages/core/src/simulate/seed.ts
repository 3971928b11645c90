import { HeadwaterError } from "../model/diagnostics.js";

/**
 * The seed of a run's random numbers: 1 when absent, as in an ensemble.
 *
 * @throws HeadwaterError `usage` (`bad-seed`) for what is no whole number below 2^53.
 */
export function resolveSeed(seed = 1): number {
  if (Number.isSafeInteger(seed)) return seed;
  const message = `the seed is ${JSON.stringify(seed)}`;
  throw new HeadwaterError("usage", [
    { code: "bad-seed", severity: "error", path: ["options", "seed"], message, expected: "a whole number" },
  ]);
}
