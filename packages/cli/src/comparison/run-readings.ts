import type { Comparison as EngineComparison } from "@headwater/core";
import type { Output, Reading, ReadingSide } from "@headwater/scenarios";
import type { EnsembleSettings } from "../arguments/settings.js";
import { type Comparison, flips, horizon, type ReadResult } from "../present/comparison.js";
import { spokenOutputs } from "../present/headlines.js";
import { startProgress } from "../present/progress.js";
import type { Shell } from "../process/shell.js";
import { cellName } from "./assemble.js";
import type { Place } from "./place.js";
import type { Plan } from "./plan.js";
import { baselineName } from "./run-comparison.js";

/** What a policy does to an output, and how sure that is. */
type Finding = Pick<ReadResult, "difference" | "probabilityBetter">;

/**
 * Every policy of a comparison under each side of each reading, against a baseline under the same side, on the same draws. Only the
 * last year, and only the outputs that get a sentence.
 *
 * @param readings which of them.
 * @param place England when absent.
 */
export async function runReadings(
  readings: readonly Reading[],
  comparison: Comparison,
  plan: Plan,
  settings: EnsembleSettings,
  shell: Shell,
  place?: Place,
): Promise<readonly ReadResult[]> {
  const { compareEnsemble, runEnsemble } = await import("@headwater/core");
  const { workerThreads } = await import("@headwater/core/node");
  const scenarios = await import("@headwater/scenarios");
  const outputs = scenarios.outputs.filter(({ id }) => spokenOutputs.includes(id));
  const executor = workerThreads(settings.workers === undefined ? {} : { workers: settings.workers });
  const progress = startProgress(shell.progress);

  const under = async ({ parameters }: Pick<ReadingSide, "parameters">) => {
    const ensemble = await shell.interrupt.finish((signal) =>
      runEnsemble(place?.spec ?? scenarios.england(), {
        scenarios: [
          { name: baselineName, parameters },
          ...plan.candidates.map(({ scenario }) => ({
            ...scenario,
            parameters: { ...scenario.parameters, ...parameters },
          })),
        ],
        draws: settings.draws,
        seed: settings.seed,
        to: settings.until,
        save: 1,
        times: [horizon(comparison)],
        outputs: outputs.map(({ variable }) => variable),
        checked: place?.checked ?? scenarios.englandChecked(),
        baseline: baselineName,
        executor,
        signal,
        onProgress: ({ done, total }) => progress.update(done, total),
      }),
    );
    const better = Object.fromEntries(
      outputs.flatMap((output) => (output.better === undefined ? [] : [[output.variable, output.better]])),
    );
    return compareEnsemble(ensemble, { baseline: baselineName, better });
  };

  try {
    const results: ReadResult[] = [];
    const usual = await under({ parameters: {} });
    for (const { id: reading, sides } of readings) {
      for (const side of sides) {
        const there = Object.keys(side.parameters).length === 0 ? usual : await under(side);
        for (const { scenario } of plan.candidates) {
          for (const output of outputs) {
            const found = findingOf(there, scenario.name, output);
            const asUsual = findingOf(usual, scenario.name, output);
            results.push({
              ...{ policy: scenario.name, output: output.id, reading, side: side.id, says: side.says },
              ...found,
              flips: flips(withBetter(asUsual), withBetter(found)),
            });
          }
        }
      }
    }
    return results;
  } finally {
    progress.stop();
    await executor.close();
  }
}

function findingOf({ rows }: EngineComparison, policy: string, { variable }: Output): Finding {
  const row = rows.find(
    ({ output, scenario }) => scenario === policy && cellName(output) === cellName(variable),
  );
  if (row === undefined) throw new Error(`no result of ${policy} for ${variable}`);
  const { difference, probabilityBetter, probabilityError } = row;
  return {
    difference,
    ...(probabilityBetter !== null && {
      probabilityBetter: { share: probabilityBetter, error: probabilityError ?? 0 },
    }),
  };
}

function withBetter({ difference, probabilityBetter }: Finding) {
  return { difference, ...(probabilityBetter !== undefined && { better: probabilityBetter }) };
}
