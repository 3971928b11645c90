import type { Summary } from "@headwater/core";
import type { Comparison, ReadResult } from "./comparison.js";
import type { HeadlineSentence } from "./headlines.js";

/**
 * What every `--json` output starts with. `schema` names the shape and its version: within one version fields are only added.
 */
export function envelope(version: string, schema: string, body: object): string {
  return `${JSON.stringify({ headwater: version, schema, ...body }, null, 2)}\n`;
}

/** `compare/1` and `run/1`: for each policy, output and year the baseline, the policy and the difference. */
export function comparisonBody(comparison: Comparison, sentences: readonly HeadlineSentence[]): object {
  return {
    name: comparison.name,
    draws: comparison.draws,
    partial: comparison.partial,
    years: comparison.years,
    sentences,
    ...(comparison.readings !== undefined && { readings: comparison.readings.map(readingRecord) }),
    policies: comparison.policies.map((policy, position) => ({
      ...policy,
      outputs: comparison.outputs.map(({ id, label, unit, better, baseline, effects }) => ({
        id,
        label,
        unit,
        ...(better !== undefined && { better }),
        years: comparison.years.map((year, index) => {
          const effect = effects[position];
          const probability = effect?.probabilityBetter?.[index];
          return {
            year,
            baseline: statistics(baseline[index]),
            policy: statistics(effect?.level[index]),
            difference: statistics(effect?.difference[index]),
            ...(probability !== undefined && {
              probabilityBetter: probability.share,
              probabilityBetterError: probability.error,
            }),
          };
        }),
      })),
    })),
  };
}

function readingRecord({ difference, probabilityBetter, ...rest }: ReadResult): object {
  return {
    ...rest,
    difference: statistics(difference),
    ...(probabilityBetter !== undefined && {
      probabilityBetter: probabilityBetter.share,
      probabilityBetterError: probabilityBetter.error,
    }),
  };
}

function statistics(summary: Summary | undefined): object | null {
  if (summary === undefined) return null;
  const { mean, p10, p50, p90, error, rankError } = summary;
  return { mean, p10, p50, p90, standardErrors: error, ...(rankError !== undefined && { rankError }) };
}
