import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { didYouMean } from "../model/nearest.js";
import type { RunFailure } from "../simulate/failure.js";
import type { ParameterDraws } from "./draw-parameters.js";

/** One cell of a variable that an ensemble kept. */
export interface EnsembleOutput {
  /** `name`, or `name[element, element]`. */
  readonly name: string;
  readonly variable: string;
  readonly elements: readonly string[];
  readonly unit: string;
  readonly doc: string;
}

/** A run of an ensemble that stopped. */
export interface EnsembleFailure {
  readonly draw: number;
  readonly scenario: string;
  readonly failure: RunFailure;
}

/** What made an ensemble: enough to make it again. */
export interface EnsembleProvenance {
  readonly model: string;
  readonly seed: number;
  readonly design: string;
  /** How many draws were asked for. */
  readonly requested: number;
  readonly from: number;
  readonly to: number;
  readonly dt: number;
  readonly method: string;
  readonly timeUnit: string;
}

/** One value, with all that names it. */
export interface EnsembleRow {
  readonly scenario: string;
  readonly draw: number;
  readonly time: number;
  readonly output: string;
  readonly unit: string;
  readonly value: number;
}

interface Parts {
  readonly provenance: EnsembleProvenance;
  readonly scenarios: readonly string[];
  readonly outputs: readonly EnsembleOutput[];
  readonly times: readonly number[];
  readonly draws: readonly number[];
  readonly interrupted: boolean;
  readonly failures: readonly EnsembleFailure[];
  readonly warnings: readonly Diagnostic[];
  readonly parameters: ParameterDraws;
}

/** Several scenarios over the same draws. */
export class Ensemble {
  readonly provenance: EnsembleProvenance;
  /** Names, in the order in which they were given. */
  readonly scenarios: readonly string[];
  readonly outputs: readonly EnsembleOutput[];
  /** In the model's unit of time, ascending. */
  readonly times: readonly number[];
  /** Numbers, from 0 and ascending, of the draws that ran to the end in every scenario. */
  readonly draws: readonly number[];
  /** True when it was stopped before all draws were run; what is here is whole nevertheless. */
  readonly interrupted: boolean;
  /** Runs that stopped; their draws are left out of every scenario, so that what remains is paired. */
  readonly failures: readonly EnsembleFailure[];
  readonly warnings: readonly Diagnostic[];
  /** Parameters of every draw, also of those that are not in `draws`. */
  readonly parameters: ParameterDraws;
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

  /** @param values by scenario, by output, [draw][time]; the draws are those of `parts.draws`. */
  constructor(parts: Parts, values: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>) {
    this.provenance = parts.provenance;
    this.scenarios = parts.scenarios;
    this.outputs = parts.outputs;
    this.times = parts.times;
    this.draws = parts.draws;
    this.interrupted = parts.interrupted;
    this.failures = parts.failures;
    this.warnings = parts.warnings;
    this.parameters = parts.parameters;
    this.#values = values;
  }

  /**
   * Every draw of one output: [draw][time], rows as in `draws` and columns as in `times`. Not a copy: leave it as it is.
   *
   * @throws HeadwaterError `usage` (`unknown-name`).
   */
  values(scenario: string, output: string): Float64Array {
    const outputs = this.#values.get(scenario);
    if (outputs === undefined) throw unknown("scenario", scenario, this.scenarios);
    const values = outputs.get(output);
    if (values !== undefined) return values;
    throw unknown(
      "output",
      output,
      this.outputs.map(({ name }) => name),
    );
  }

  /** One output at one of `times`, over the draws: a copy. @throws HeadwaterError `usage` (`unknown-name`, `unknown-time`). */
  at(scenario: string, output: string, time: number): Float64Array {
    const column = this.times.indexOf(time);
    if (column < 0) throw unknownTime(time, this.times);
    const values = this.values(scenario, output);
    const chosen = new Float64Array(this.draws.length);
    for (let row = 0; row < chosen.length; row++) {
      chosen[row] = values[row * this.times.length + column] as number;
    }
    return chosen;
  }

  /** Every number, one by one: there may be very many. */
  *rows(): Generator<EnsembleRow> {
    for (const scenario of this.scenarios) {
      for (const { name: output, unit } of this.outputs) {
        const values = this.values(scenario, output);
        let at = 0;
        for (const draw of this.draws) {
          for (const time of this.times)
            yield { scenario, draw, time, output, unit, value: values[at++] ?? Number.NaN };
        }
      }
    }
  }
}

function unknown(what: string, name: string, known: readonly string[]): HeadwaterError {
  const hint = didYouMean(name, known) ?? `There are: ${known.slice(0, 12).join(", ")}.`;
  const message = `the ensemble has no ${what} ${JSON.stringify(name)}`;
  return new HeadwaterError("usage", [
    { code: "unknown-name", severity: "error", path: [what], message, hint },
  ]);
}

export function unknownTime(time: number, known: readonly number[]): HeadwaterError {
  const nearest = known.reduce(
    (best, other) => (Math.abs(other - time) < Math.abs(best - time) ? other : best),
    known[0] ?? 0,
  );
  return new HeadwaterError("usage", [
    {
      code: "unknown-time",
      severity: "error",
      path: ["times"],
      message: `${time} is not a time that is saved`,
      expected: `one of ${known[0]} to ${known.at(-1)}`,
      hint: `The nearest is ${nearest}.`,
    },
  ]);
}
