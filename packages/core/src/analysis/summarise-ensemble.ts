import type { Ensemble } from "../uncertainty/ensemble.js";
import { type Summary, summariser } from "./summary.js";

/** One scenario, output and time over the draws. */
export interface SummaryRow {
  readonly scenario: string;
  readonly output: string;
  readonly unit: string;
  readonly time: number;
  readonly value: Summary;
}

/** Mean, quantiles and their Monte Carlo errors of everything in an ensemble: by scenario, then output, then time. */
export function summariseEnsemble(ensemble: Ensemble): SummaryRow[] {
  const summarise = summariser(ensemble.count);
  return ensemble.scenarios.flatMap((scenario) =>
    ensemble.outputs.flatMap(({ name: output, unit }) =>
      ensemble.times.map((time) => ({
        scenario,
        output,
        unit,
        time,
        value: summarise(ensemble.sample(scenario, output, time)),
      })),
    ),
  );
}
