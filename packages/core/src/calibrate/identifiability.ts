import type { JointSpec } from "../model/spec.js";

/** So many standard deviations to either side hold 95% of a normal distribution. */
const middle = 1.96;

/** What is believed of a fitted parameter before the data, on the scale of the fit. */
export interface FittedPrior {
  readonly name: string;
  readonly center: number;
  readonly sd: number;
  /** Its range, on the scale; an end that is absent is that of the middle 95% of the prior. */
  readonly low?: number;
  readonly high?: number;
}

/** What the data say of one parameter. */
export interface IdentifiabilityRow {
  readonly name: string;
  /** Standard deviation after the data over that before: near 1 the data say nothing, and above it less than nothing. */
  readonly sdRatio: number;
  /** How far the fit moved it from its source, in standard deviations of the prior. */
  readonly shift: number;
  /** The other parameter that it goes together with most, and the correlation. */
  readonly partner?: string;
  readonly correlation: number;
  /** Whether an end of its range, see {@link FittedPrior}, is within one posterior standard deviation or has been passed. */
  readonly nearEdge: boolean;
}

/**
 * Which parameters the data move, and which they cannot tell apart: from the joint distribution that a fit left, by its rows where it
 * is a sample, else by centres and factor.
 *
 * @param priors of the members, by name; a member without one is left out.
 */
export function identifiability(
  joint: JointSpec,
  priors: readonly FittedPrior[],
): readonly IdentifiabilityRow[] {
  const { centers, deviations } = momentsOf(joint);
  const sds = deviations.map((row) => Math.hypot(...row));
  const priorOf = new Map(priors.map((prior) => [prior.name, prior]));
  return joint.members.flatMap(({ parameter: name }, k) => {
    const prior = priorOf.get(name);
    if (prior === undefined) return [];
    const [sd = Number.NaN, center = Number.NaN] = [sds[k], centers[k]];
    const correlations = deviations.map((row, j) =>
      j === k ? 0 : inner(row, deviations[k] ?? []) / (sd * (sds[j] ?? 1)),
    );
    const partner = correlations.reduce(
      (best, value, j) => (Math.abs(value) > Math.abs(correlations[best] ?? 0) ? j : best),
      k,
    );
    return [
      {
        name,
        sdRatio: sd / prior.sd,
        shift: (center - prior.center) / prior.sd,
        ...(partner !== k && { partner: joint.members[partner]?.parameter ?? "" }),
        correlation: correlations[partner] ?? 0,
        nearEdge:
          center - (prior.low ?? prior.center - middle * prior.sd) < sd ||
          (prior.high ?? prior.center + middle * prior.sd) - center < sd,
      },
    ];
  });
}

/** Centres, and for each member a vector of which the products are the covariances. */
function momentsOf({ members, factor, rows }: JointSpec) {
  if (rows === undefined) {
    const wide = factor.map((row) => members.map((_, k) => row[k] ?? 0));
    return { centers: members.map(({ center }) => center), deviations: wide };
  }
  const columns = members.map((_, k) => rows.map((row) => row[k] ?? Number.NaN));
  const centers = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviations = columns.map((column, k) =>
    column.map((value) => (value - (centers[k] ?? 0)) / Math.sqrt(column.length - 1)),
  );
  return { centers, deviations };
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
