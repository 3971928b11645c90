import type { JointSpec } from "@headwater/core";
import { england } from "../../england.js";
import { contested, englandProblem } from "../england-problem.js";
import { fitted } from "../fitted.js";
import { fitFingerprint } from "./fit-fingerprint.js";
import { keptSample } from "./kept-sample.js";
import { sumOfSquaresAt } from "./posterior-problem.js";
import type { KeptSample, SampledParameter } from "./sample.js";
import { decodeRows } from "./sample-rows.js";

/** One parameter's posterior as it was sampled, beside the Laplace approximation of the fit. */
export interface PosteriorRow extends Pick<SampledParameter, "name" | "rHat" | "bulkDraws" | "tailDraws"> {
  /** Mean of the sample less the optimum of the fit, in standard deviations of the approximation. */
  readonly meanShift: number;
  /** Standard deviation of the sample as a multiple of the approximation's. */
  readonly sdRatio: number;
  /** Whether each draw takes it from its whole prior. */
  readonly contested: boolean;
}

/** The kept sample of England's posterior. */
export interface PosteriorReport {
  readonly sample: Omit<KeptSample, "data" | "parameters">;
  /** Whether priors and values of the kept fit, and the fit of the present model to the present data, are those it was made with. */
  readonly belongs: boolean;
  readonly rows: readonly PosteriorRow[];
}

/** Relative difference of the sums of squares below which model and data count as the same. */
const sameSum = 1e-6;

/** What the kept sample says; undefined when none is kept. Samples nothing. */
export function posteriorReport(sample: KeptSample | undefined = keptSample): PosteriorReport | undefined {
  const joint = england().joint?.fit;
  if (sample === undefined || joint === undefined) return undefined;
  const { data: _, parameters, ...about } = sample;
  return { sample: about, belongs: belongsToFit(sample), rows: compareWithLaplace(sample, joint) };
}

/** Whether a sample was made with the kept fit, and that fit with the model and the data as they are. */
function belongsToFit(sample: KeptSample): boolean {
  const problem = englandProblem();
  const values = problem.priors.map(({ name }) => fitted.values[name] ?? Number.NaN);
  return (
    sample.fingerprint === fitFingerprint(problem.priors, fitted) &&
    Math.abs(sumOfSquaresAt(problem, values) / sample.sumOfSquares - 1) < sameSum
  );
}

/** Means and spreads of a sample against those of a joint normal distribution of the same parameters. */
function compareWithLaplace(sample: KeptSample, joint: JointSpec): readonly PosteriorRow[] {
  const rows = decodeRows(sample);
  return sample.parameters.flatMap(({ name, rHat, bulkDraws, tailDraws }, k) => {
    const at = joint.members.findIndex(({ parameter }) => parameter === name);
    const member = joint.members[at];
    if (member === undefined) return [];
    const values = rows.map((row) => row[k] ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    const wide = Math.hypot(...(joint.factor[at] ?? []));
    return [
      {
        ...{ name, rHat, bulkDraws, tailDraws, contested: contested.has(name) },
        meanShift: (mean - member.center) / wide,
        sdRatio: sd / wide,
      },
    ];
  });
}
