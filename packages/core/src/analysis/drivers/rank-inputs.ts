import { type Selected, selectForward } from "./forward-selection.js";
import { standardRegression } from "./regression.js";
import { correlation, correlationError, ranks, standardised } from "./standardised.js";

/** Something uncertain, with its value in each draw. */
export interface DrawnInput {
  readonly name: string;
  /** `move`: how far a scenario moves a lever. */
  readonly kind: "move" | "parameter";
  readonly values: ArrayLike<number>;
}

/** How much one input matters for an output. */
export interface Driver {
  readonly name: string;
  readonly kind: DrawnInput["kind"];
  /** Standard deviation of the input over the draws, in its unit. */
  readonly sd: number;
  /**
   * Share of the output's variance that would go if this input were known: its squared correlation with the output, less what
   * chance gives, so far as the output follows it in a straight line. It counts what others bring that go together with it, so
   * that shares of inputs that go together do not add up to 1; 0 at least.
   */
  readonly share: number;
  /** Monte Carlo standard error of `share`. */
  readonly shareError: number;
  /**
   * Share of the variance that it explains together with all drivers before it, in a straight line and adjusted for their number: what
   * only goes together with those before adds nothing. Null where the draws do not tell the inputs apart.
   */
  readonly together: number | null;
  /** The other input that it goes together with most, and the correlation; absent where there is no other. */
  readonly partner?: { readonly name: string; readonly correlation: number };
  /** How far the output moves, in its unit, where the input is one sd higher and the others go along as they do in the draws. */
  readonly effect: number;
  /** The same while all others stay, which is far from certain where it goes together with them; null where the draws do not tell them apart. */
  readonly effectAlone: number | null;
  /** Partial rank correlation, -1 to 1: what is monotone, and the input's own; null where the draws do not tell them apart. */
  readonly prcc: number | null;
}

/** What decides an output: plain data. */
export interface DriverRanking {
  /** How many draws it rests on. */
  readonly draws: number;
  /** Mean and standard deviation of the output over the draws, in its unit. */
  readonly mean: number;
  readonly sd: number;
  /**
   * Share of the variance that all inputs explain together in a straight line, adjusted for their number; below about 0.7 look at
   * `prcc` rather than at shares. Null where the draws do not tell the inputs apart.
   */
  readonly explained: number | null;
  /** The same of the ranks: near 1 where the output is monotone in its inputs. */
  readonly explainedByRanks: number | null;
  /** Below this size a `prcc` may well be chance (two-sided, 5%, for one input that is looked at by itself). */
  readonly prccByChance: number | null;
  /**
   * Every input that differs between draws: first the one that explains most, then always the one that adds most to those before it.
   * Where the draws do not tell the inputs apart, by their `share`.
   */
  readonly drivers: readonly Driver[];
}

/** The 97.5% quantile of the normal distribution. */
const twoSided = 1.96;

/**
 * Ranks what is uncertain by how much of the uncertainty of an output it decides, from draws that are there already. The order is
 * that of {@link selectForward}, so that of inputs that go together, as those of a fitted model do, one stands for all. Beside it:
 * the share of variance that knowing an input alone would take away (the factors prioritisation of Saltelli and others 2008, Global
 * Sensitivity Analysis: The Primer, by regression); the standardised regression coefficient, with all others held; and the partial rank
 * correlation coefficient, which any monotone relation keeps (Marino and others 2008, doi:10.1016/j.jtbi.2008.04.011). None of them sees an
 * effect that goes up and down again, nor one that only two inputs together have.
 *
 * @param output its value in each draw, in the draws' order of the inputs. Where it is the same in every draw nothing drives it: no
 *   drivers.
 * @example rankInputs([{ name: "a", kind: "parameter", values: a }], a.map((x) => 2 * x)).drivers[0].share // 1
 */
export function rankInputs(inputs: readonly DrawnInput[], output: ArrayLike<number>): DriverRanking {
  const draws = output.length;
  const { unit: ofOutput, sd } = standardised(output);
  const mean = Array.from(output).reduce((sum, value) => sum + value, 0) / draws;
  const moving = inputs
    .map((input) => ({ ...input, ...standardised(input.values) }))
    .filter((input) => input.sd > 0)
    .map((input) => ({ ...input, r: correlation(input.unit, ofOutput) }))
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
  if (sd === 0 || draws < 3) {
    const nothing = { explained: null, explainedByRanks: null, prccByChance: null, drivers: [] };
    return { draws, mean, sd, ...nothing };
  }
  const linear = standardRegression(
    moving.map(({ unit }) => unit),
    ofOutput,
  );
  const byRank = standardRegression(
    moving.map(({ values }) => standardised(ranks(values)).unit),
    standardised(ranks(output)).unit,
  );
  const order = orderOf(moving, ofOutput, linear !== undefined);
  const drivers = order.flatMap(({ input, explained }, step): Driver[] => {
    const found = moving[input];
    if (found === undefined) return [];
    const { name, kind, unit, sd: own, r } = found;
    const alone = linear?.coefficients[input];
    const partner = partnerOf(moving, input);
    const driver = {
      ...{ name, kind, sd: own },
      share: Math.max(0, r * r - (1 - r * r) / (draws - 2)),
      shareError: 2 * Math.abs(r) * correlationError(unit, ofOutput, r),
      together: adjusted(explained, draws, step + 1),
      ...(partner !== undefined && { partner }),
      effect: r * sd,
      effectAlone: alone === undefined ? null : alone * sd,
      prcc: byRank?.partial[input] ?? null,
    };
    return [driver];
  });
  return {
    ...{ draws, mean, sd },
    explained: adjusted(linear?.explained, draws, moving.length),
    explainedByRanks: adjusted(byRank?.explained, draws, moving.length),
    prccByChance:
      byRank === undefined ? null : twoSided / Math.sqrt(draws - moving.length - 1 + twoSided ** 2),
    drivers,
  };
}

/** R² less what as many inputs explain by chance. */
function adjusted(explained: number | undefined, draws: number, inputs: number): number | null {
  if (explained === undefined) return null;
  return 1 - ((1 - explained) * (draws - 1)) / (draws - inputs - 1);
}

/** A step of the order; without `explained` where inputs are not told apart. */
type Step = Pick<Selected, "input"> & Partial<Selected>;

interface Moving {
  readonly name: string;
  readonly unit: readonly number[];
}

/** By what each adds; as they stand, by their own share, where they are not told apart. */
function orderOf(inputs: readonly Moving[], output: readonly number[], apart: boolean): readonly Step[] {
  if (!apart) return inputs.map((_, input) => ({ input }));
  return selectForward(
    inputs.map(({ unit }) => unit),
    output,
  );
}

/** Of all others, the one that the input at `place` goes together with most. */
function partnerOf(inputs: readonly Moving[], place: number): Driver["partner"] {
  const own = inputs[place]?.unit ?? [];
  const found = inputs.map(({ name, unit }, other) => ({
    name,
    correlation: other === place ? 0 : correlation(unit, own),
  }));
  return found.reduce<Driver["partner"]>(
    (best, each) => (Math.abs(each.correlation) > Math.abs(best?.correlation ?? 0) ? each : best),
    undefined,
  );
}
