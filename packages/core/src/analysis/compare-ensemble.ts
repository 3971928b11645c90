import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { anything, oneOf, requireOptions } from "../model/known-options.js";
import type { DrawSample } from "../uncertainty/draw-sample.js";
import type { Ensemble, EnsembleProvenance } from "../uncertainty/ensemble.js";
import type { SummaryRow } from "./summarise-ensemble.js";
import { type Summary, summariser } from "./summary.js";

/** Which way an output is better. */
export type Better = "lower" | "higher";

/** How to compare. */
export interface CompareEnsembleOptions {
  /**
   * Name of the scenario that the others are held against; the first when absent. An ensemble that kept its summary alone has the
   * differences from the baseline that it was run with, and no others.
   */
  readonly baseline?: string;
  /** By output (`name` or `name[element]`) or variable; outputs that are not named have no probability of being better. */
  readonly better?: { readonly [output: string]: Better };
}

/** One policy, output and time. Differences are policy - baseline within each draw. */
export interface ComparisonRow {
  /** Name of the scenario that is held against the baseline. */
  readonly scenario: string;
  readonly output: string;
  readonly unit: string;
  readonly time: number;
  readonly baseline: Summary;
  readonly policy: Summary;
  readonly difference: Summary;
  readonly better: Better | null;
  /** Share of the draws in which the policy is better; a draw without any difference counts half. */
  readonly probabilityBetter: number | null;
  /** sqrt(p (1 - p) / n). 0 when all draws agree: then the other side has a chance of up to about 3 / n. */
  readonly probabilityError: number | null;
}

/** Policies against a baseline: plain data. */
export interface Comparison {
  readonly provenance: EnsembleProvenance;
  readonly baseline: string;
  readonly policies: readonly string[];
  readonly times: readonly number[];
  /** How many draws the rows rest on. */
  readonly draws: number;
  /** How many draws were left out because a run stopped. */
  readonly failedDraws: number;
  readonly interrupted: boolean;
  /** The largest `rankError` of any summary in the rows; 0 when all quantiles are exact. */
  readonly rankError: number;
  readonly warnings: readonly Diagnostic[];
  /** The baseline by output, then time: also where there is no policy to hold against it. */
  readonly baselines: readonly SummaryRow[];
  /** By policy, then output, then time, in the order of the ensemble. */
  readonly rows: readonly ComparisonRow[];
}

/**
 * Holds every other scenario of an ensemble against its baseline, draw by draw: each difference is between two runs with the same
 * parameters, so that what scenarios have in common cancels (common random numbers).
 *
 * @throws HeadwaterError `usage` for a baseline or an output in `better` that the ensemble does not have, or for a baseline that it
 *   did not keep the differences from.
 */
export function compareEnsemble(ensemble: Ensemble, options: CompareEnsembleOptions = {}): Comparison {
  requireOptions(options, {
    baseline: anything,
    better: { kind: "map", of: oneOf("lower", "higher") },
  });
  const { scenarios, outputs, times, count, failedDraws, provenance, interrupted, warnings } = ensemble;
  const baseline = options.baseline ?? scenarios[0] ?? "";
  const policies = scenarios.filter((name) => name !== baseline);
  requireNames(ensemble, baseline, options.better ?? {});
  const summarise = summariser(count);

  const baselines = outputs.flatMap(({ name: output, unit }) =>
    times.map(
      (time): SummaryRow => ({
        ...{ scenario: baseline, output, unit, time },
        value: summarise(ensemble.sample(baseline, output, time)),
      }),
    ),
  );
  const rows = policies.flatMap((scenario) =>
    outputs.flatMap(({ name: output, variable, unit }, i) => {
      const better = options.better?.[output] ?? options.better?.[variable] ?? null;
      return times.map((time, k): ComparisonRow => {
        const difference = ensemble.difference(scenario, baseline, output, time);
        return {
          ...{ scenario, output, unit, time },
          baseline: baselines[i * times.length + k]?.value ?? missing(),
          policy: summarise(ensemble.sample(scenario, output, time)),
          difference: summarise(difference),
          better,
          ...(better === null
            ? { probabilityBetter: null, probabilityError: null }
            : probabilityOf(difference, better)),
        };
      });
    }),
  );
  return {
    provenance,
    baseline,
    policies,
    times,
    draws: count,
    failedDraws,
    interrupted,
    rankError: largestRankError(rows),
    warnings,
    baselines,
    rows,
  };
}

function largestRankError(rows: readonly ComparisonRow[]): number {
  return rows.reduce(
    (largest, { baseline, policy, difference }) =>
      Math.max(largest, baseline.rankError ?? 0, policy.rankError ?? 0, difference.rankError ?? 0),
    0,
  );
}

function probabilityOf({ count, negative, zero }: DrawSample, better: Better) {
  const wins = (better === "lower" ? negative : count - negative - zero) + zero / 2;
  const share = wins / count;
  return { probabilityBetter: share, probabilityError: Math.sqrt((share * (1 - share)) / count) };
}

function requireNames(
  ensemble: Ensemble,
  baseline: string,
  better: { readonly [output: string]: Better },
): void {
  const diagnostics: Diagnostic[] = [];
  const refuse = (path: string, name: string, known: readonly string[]) => {
    const message = `the ensemble has no ${path} ${JSON.stringify(name)}`;
    const hint = `There are: ${known.slice(0, 12).join(", ")}.`;
    diagnostics.push({ code: "unknown-name", severity: "error", path: [path], message, hint });
  };
  if (!ensemble.scenarios.includes(baseline)) refuse("baseline", baseline, ensemble.scenarios);
  for (const name of Object.keys(better)) {
    if (!ensemble.outputs.some((output) => output.name === name || output.variable === name)) {
      refuse(
        "better",
        name,
        ensemble.outputs.map((output) => output.name),
      );
    }
  }
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
}

function missing(): never {
  throw new RangeError("an output or time of the ensemble is missing");
}
