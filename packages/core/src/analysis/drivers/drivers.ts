import { HeadwaterError } from "../../model/diagnostics.js";
import { requireOptions } from "../../model/known-options.js";
import type { Ensemble } from "../../uncertainty/ensemble.js";
import { type DrawnInput, type DriverRanking, rankInputs } from "./rank-inputs.js";

/** Which number of an ensemble is to be explained. */
export interface DriversOptions {
  /** Name of an output, `name` or `name[element, element]`. */
  readonly output: string;
  /** One of the ensemble's times. */
  readonly time: number;
  /** Name of a scenario; the first when absent. */
  readonly scenario?: string;
  /** Name of another: the difference from it is explained, draw by draw, and not the level. */
  readonly baseline?: string;
}

/**
 * Ranks the uncertain parameters of a model, and the uncertain moves of the scenario, by how much they matter for an output, from
 * the draws of an ensemble: {@link rankInputs} says how.
 *
 * @throws HeadwaterError `usage`: what the ensemble does not have (`unknown-name`, `unknown-time`, `draws-not-kept`), or `no-spread`
 *   where the output is the same in every draw.
 */
export function drivers(ensemble: Ensemble, options: DriversOptions): DriverRanking {
  requireOptions(options, {
    output: { kind: "text" },
    time: { kind: "number" },
    scenario: { kind: "text" },
    baseline: { kind: "text" },
  });
  const { output, time, baseline } = options;
  const scenario = options.scenario ?? ensemble.scenarios[0] ?? "";
  const values = ensemble.at(scenario, output, time);
  const others = baseline === undefined ? undefined : ensemble.at(baseline, output, time);
  const explained = others === undefined ? values : values.map((value, draw) => value - (others[draw] ?? 0));
  const ranking = rankInputs(inputsOf(ensemble, scenario), explained);
  if (ranking.sd > 0) return ranking;
  const against = baseline === undefined ? "" : `, against ${baseline},`;
  throw new HeadwaterError("usage", [
    {
      code: "no-spread",
      severity: "error",
      path: ["output"],
      message: `${output} of ${scenario}${against} is ${ranking.mean} at ${time} in each of ${ranking.draws} draws: nothing drives it`,
      hint: "Ask for a later time or another output, or draw more than once.",
    },
  ]);
}

function inputsOf(ensemble: Ensemble, scenario: string): DrawnInput[] {
  const column = (values: Float64Array, columns: number, at: number) =>
    Float64Array.from(ensemble.draws, (draw) => values[draw * columns + at] ?? Number.NaN);
  const { names, values } = ensemble.parameters;
  const moves = ensemble.moves(scenario);
  return [
    ...names.map((name, at) => ({
      name,
      kind: "parameter" as const,
      values: column(values, names.length, at),
    })),
    ...moves.names.map((name, at) => ({
      name,
      kind: "move" as const,
      values: column(moves.values, moves.names.length, at),
    })),
  ];
}
