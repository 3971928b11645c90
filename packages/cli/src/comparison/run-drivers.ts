import type { DriverRanking, EnsembleProvenance } from "@headwater/core";
import type { HowKnown, Output } from "@headwater/scenarios";
import { startProgress } from "../present/progress.js";
import type { Shell } from "../process/shell.js";
import { cellName } from "./assemble.js";
import type { Place } from "./place.js";
import type { Plan } from "./plan.js";
import { baselineName } from "./run-comparison.js";

/** What is to be explained, and from how many draws. */
export interface DriversRequest {
  readonly output: Output;
  readonly year: number;
  /** Its only candidate's effect is explained; without one, the level in the baseline. */
  readonly plan: Plan;
  readonly place?: Place;
  readonly draws: number;
  readonly seed: number | string;
  readonly workers?: number;
}

/** A ranking with what is known of each input and what made it. */
export interface DriversRun {
  readonly ranking: DriverRanking;
  /** Undefined for the moves of a policy. */
  readonly known: (cell: string) => HowKnown | undefined;
  readonly provenance: EnsembleProvenance;
  readonly failedDraws: number;
  readonly interrupted: boolean;
}

/** Runs the ensemble up to the year in worker threads and ranks what decides the output then. */
export async function runDrivers(request: DriversRequest, shell: Shell): Promise<DriversRun> {
  const { output, year, plan, place, draws, seed, workers } = request;
  const { drivers, runEnsemble } = await import("@headwater/core");
  const { workerThreads } = await import("@headwater/core/node");
  const { england, englandChecked, howKnown } = await import("@headwater/scenarios");
  const spec = place?.spec ?? england();
  const progress = startProgress(shell.progress);
  const executor = workerThreads(workers === undefined ? {} : { workers });
  const [policy] = plan.candidates;
  try {
    const ensemble = await shell.interrupt.finish((signal) =>
      runEnsemble(spec, {
        scenarios: [{ name: baselineName }, ...(policy === undefined ? [] : [policy.scenario])],
        ...{ draws, seed, executor, signal },
        to: year,
        save: 1,
        times: [year],
        keep: "draws",
        outputs: [output.variable],
        checked: place?.checked ?? englandChecked(),
        onProgress: ({ done, total }) => progress.update(done, total),
      }),
    );
    const found = ensemble.outputs.find(({ name }) => cellName(name) === cellName(output.variable));
    const ranking = drivers(ensemble, {
      output: found?.name ?? output.variable,
      time: year,
      scenario: policy?.scenario.name ?? baselineName,
      ...(policy !== undefined && { baseline: baselineName }),
    });
    const { provenance, failedDraws, interrupted } = ensemble;
    return { ranking, known: howKnown(spec), provenance, failedDraws, interrupted };
  } finally {
    progress.stop();
    await executor.close();
  }
}
