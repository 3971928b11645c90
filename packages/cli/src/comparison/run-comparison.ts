import type {
  Diagnostic,
  DrawSink,
  Ensemble,
  EnsembleOutput,
  EnsembleProvenance,
  Executor,
} from "@headwater/core";
import type { Output } from "@headwater/scenarios";
import type { EnsembleSettings } from "../arguments/settings.js";
import type { Comparison } from "../present/comparison.js";
import { startProgress } from "../present/progress.js";
import type { Shell } from "../process/shell.js";
import { assemble, cellName } from "./assemble.js";
import type { Place } from "./place.js";
import type { Plan } from "./plan.js";
import { shownOutputs } from "./shown-outputs.js";

/** A comparison with what made it. */
export interface ComparisonRun {
  readonly comparison: Comparison;
  readonly provenance: EnsembleProvenance;
  /** The largest share of draws by which the place of a quantile may be off; 0: none is. */
  readonly rankError: number;
  readonly warnings: readonly Diagnostic[];
  readonly wallSeconds: number;
}

/** Where and how a comparison is run. */
export interface RunIn {
  /** Absent: England. */
  readonly place?: Place;
  /** Takes every draw. */
  readonly sink?: DrawSink;
  /** Absent: every output. */
  readonly outputs?: readonly Output[];
  /** Absent: threads of its own. It is not closed. */
  readonly executor?: Executor;
}

/** Name of the scenario in which nothing is changed. */
export const baselineName = "baseline";

/**
 * Runs the baseline and the plan's candidates on common draws, in worker threads, for every output and each whole year. An
 * interrupt stops it; what was complete by then comes back, marked as partial.
 *
 * @param options where and how; England, and every output, when absent.
 */
export async function runComparison(
  name: string,
  plan: Plan,
  settings: EnsembleSettings,
  shell: Shell,
  { place, sink, ...given }: RunIn = {},
): Promise<ComparisonRun> {
  const { compareEnsemble, runEnsemble } = await import("@headwater/core");
  const { workerThreads } = await import("@headwater/core/node");
  const scenarios = await import("@headwater/scenarios");
  const outputs = given.outputs ?? (await shownOutputs(scenarios.outputs, settings.outputs));
  const began = performance.now();
  const progress = startProgress(shell.progress);
  const own =
    given.executor === undefined
      ? workerThreads(settings.workers === undefined ? {} : { workers: settings.workers })
      : undefined;
  const executor = given.executor ?? own;
  try {
    const ensemble = await shell.interrupt.finish((signal) =>
      runEnsemble(place?.spec ?? scenarios.england(), {
        scenarios: [{ name: baselineName }, ...plan.candidates.map(({ scenario }) => scenario)],
        draws: settings.draws,
        seed: settings.seed,
        to: settings.until,
        save: 1,
        times: yearsUntil(settings.until, scenarios.horizon.start),
        outputs: outputs.map(({ variable }) => variable),
        checked: place?.checked ?? scenarios.englandChecked(),
        baseline: baselineName,
        ...(executor !== undefined && { executor }),
        ...(sink !== undefined && { sink }),
        signal,
        onProgress: ({ done, total }) => progress.update(done, total),
      }),
    );
    progress.stop();
    const compared = compareEnsemble(ensemble, {
      baseline: baselineName,
      better: betterOf(ensemble.outputs, outputs),
    });
    return {
      comparison: assemble(name, plan, compared, {
        scenarios,
        outputs,
        ...(place !== undefined && { place }),
      }),
      provenance: compared.provenance,
      rankError: compared.rankError,
      warnings: [
        ...scenarios.sampleWarnings(),
        ...plan.warnings,
        ...compared.warnings,
        ...firstFailure(ensemble),
      ],
      wallSeconds: (performance.now() - began) / 1000,
    };
  } finally {
    progress.stop();
    await own?.close();
  }
}

/** Which way is better, by the engine's name of each output. */
function betterOf(
  found: readonly EnsembleOutput[],
  outputs: readonly Output[],
): { readonly [output: string]: "lower" | "higher" } {
  const ways = new Map(outputs.map(({ variable, better }) => [cellName(variable), better]));
  const entries = found.flatMap(({ name }) => {
    const better = ways.get(cellName(name));
    return better === undefined ? [] : [[name, better] as const];
  });
  return Object.fromEntries(entries);
}

/** Of the runs that stopped, the first, as an example of what goes wrong. */
function firstFailure({ failures }: Ensemble): Diagnostic[] {
  const [first] = failures;
  if (first === undefined) return [];
  const { draw, failure, scenario } = first;
  const message = `for example draw ${draw} of ${scenario}: ${failure.diagnostic.message}`;
  return [{ ...failure.diagnostic, severity: "warning", message }];
}

/** Whole years, from the first at whose end a full year has been counted. */
function yearsUntil(until: number, start: number): number[] {
  return Array.from({ length: until - start }, (_, index) => start + 1 + index);
}
