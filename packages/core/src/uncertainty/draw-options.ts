import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { anything, type OptionShapes } from "../model/known-options.js";
import { resolveSeed } from "../simulate/resolve-seed.js";
import { defaultSeed, type Seed, seedProblem } from "../simulate/seed.js";
import type { Design } from "./sampling/designs.js";

/** How many draws, and which. */
export interface DrawOptions {
  /** A whole number from 1 to 2,147,483,647. */
  readonly draws: number;
  /** 1 when absent. The same seed gives the same draws. */
  readonly seed?: Seed;
  /** `latin-hypercube` when absent. */
  readonly design?: Design;
}

export const drawShapes: OptionShapes<DrawOptions> = { draws: anything, seed: anything, design: anything };

/** Random orders are worked out in 31 bits. */
const mostDraws = 2 ** 31 - 1;

/** Draw options with nothing left out, the seed as a number. */
export type ResolvedDrawOptions = Required<DrawOptions> & { readonly seed: number };

/** Resolves draw options. @throws HeadwaterError `usage` for a number that is not whole or too low, and for what is no seed. */
export function resolveDrawOptions({
  draws,
  seed = defaultSeed,
  design = "latin-hypercube",
}: DrawOptions): ResolvedDrawOptions {
  const diagnostics: Diagnostic[] = [];
  const refuse = (key: string, value: unknown, expected: string) => {
    const message = `\`${key}\` is ${String(value)}.`;
    diagnostics.push({
      code: "draw-options",
      severity: "error",
      path: [key],
      message,
      expected,
      actual: String(value),
    });
  };
  if (!(Number.isSafeInteger(draws) && draws >= 1 && draws <= mostDraws))
    refuse("draws", draws, `a whole number from 1 to ${mostDraws}`);
  const badSeed = seedProblem(seed, ["seed"]);
  if (badSeed !== undefined) diagnostics.push(badSeed);
  if (design !== "latin-hypercube" && design !== "random")
    refuse("design", design, "latin-hypercube or random");
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return { draws, seed: resolveSeed(seed), design };
}
