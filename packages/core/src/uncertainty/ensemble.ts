import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { didYouMean } from "../model/nearest.js";
import type { RunFailure } from "../simulate/failure.js";
import type { Seed } from "../simulate/seed.js";
import { allDraws, allMoves, type MoveDraws, type ParameterDraws } from "./draw-parameters.js";
import type { DrawPlan } from "./draw-plan.js";
import type { DrawSample } from "./draw-sample.js";
import type { DrawStore, Keep, Place } from "./draw-store.js";
import { KeptDraws } from "./kept-draws.js";

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
  /** As it was given. */
  readonly seed: Seed;
  readonly design: string;
  /** How many draws were asked for. */
  readonly requested: number;
  /** First and last time, both inclusive, in `timeUnit`. */
  readonly from: number;
  readonly to: number;
  readonly dt: number;
  readonly method: string;
  readonly timeUnit: string;
  /** Of the engine. */
  readonly version: string;
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
  readonly interrupted: boolean;
  readonly failures: readonly EnsembleFailure[];
  readonly failedDraws: number;
  readonly warnings: readonly Diagnostic[];
}

/** Several scenarios over the same draws. */
export class Ensemble {
  readonly provenance: EnsembleProvenance;
  /** Names, in the order in which they were given. */
  readonly scenarios: readonly string[];
  readonly outputs: readonly EnsembleOutput[];
  /** In the model's unit of time, ascending. */
  readonly times: readonly number[];
  /** True when it was stopped before all draws were run; what is here is whole nevertheless. */
  readonly interrupted: boolean;
  /** The first runs that stopped, at most 100, by draw. Their draws are left out of every scenario, so that the rest is paired. */
  readonly failures: readonly EnsembleFailure[];
  /** How many draws were left out because a run stopped. */
  readonly failedDraws: number;
  /** What should be known of the draws, with how many of them it is about; see "What it tells" in `docs/ensembles.md`. */
  readonly warnings: readonly Diagnostic[];
  readonly #store: DrawStore;
  readonly #plan: DrawPlan;
  #parameters: ParameterDraws | undefined;

  constructor(parts: Parts, store: DrawStore, plan: DrawPlan) {
    this.provenance = parts.provenance;
    this.scenarios = parts.scenarios;
    this.outputs = parts.outputs;
    this.times = parts.times;
    this.interrupted = parts.interrupted;
    this.failures = parts.failures;
    this.failedDraws = parts.failedDraws;
    this.warnings = parts.warnings;
    this.#store = store;
    this.#plan = plan;
  }

  /** How many draws ran to the end in every scenario: what everything here rests on. */
  get count(): number {
    return this.#store.count;
  }

  /** `draws` when every value is here; `summary` when only {@link Ensemble.sample} and {@link Ensemble.difference} are. */
  get keep(): Keep {
    return this.#store instanceof KeptDraws ? "draws" : "summary";
  }

  /** Numbers, from 0 and ascending, of the draws that are kept. @throws HeadwaterError `usage` (`draws-not-kept`). */
  get draws(): readonly number[] {
    return this.#kept().draws;
  }

  /** Parameters of every draw that was asked for, also of those left out: made when first looked at, however many they are. */
  get parameters(): ParameterDraws {
    this.#parameters ??= allDraws(this.#plan);
    return this.#parameters;
  }

  /**
   * Where the moves of a scenario that are drawn go to, for every draw that was asked for: made anew at each call.
   *
   * @throws HeadwaterError `usage` (`unknown-name`).
   */
  moves(scenario: string): MoveDraws {
    return allMoves(this.#plan, this.#scenario(scenario));
  }

  /**
   * Every draw of one output: [draw][time], rows as in `draws` and columns as in `times`. Worked out when it is asked for.
   * The same array may be given out again: leave it as it is.
   *
   * @throws HeadwaterError `usage` (`unknown-name`, `draws-not-kept`).
   */
  values(scenario: string, output: string): Float64Array {
    const [row, column] = [this.#scenario(scenario), this.#output(output)];
    return this.#kept().values(row, column);
  }

  /**
   * One output at one of `times`, over the draws: a copy.
   *
   * @throws HeadwaterError `usage` (`unknown-name`, `unknown-time`, `draws-not-kept`).
   */
  at(scenario: string, output: string, time: number): Float64Array {
    const [row, place] = [this.#scenario(scenario), this.#place(output, time)];
    return this.#kept().at(row, place);
  }

  /** One output at one of `times`, as its distribution over the draws. @throws HeadwaterError as {@link Ensemble.at} does. */
  sample(scenario: string, output: string, time: number): DrawSample {
    return this.#store.sample(this.#scenario(scenario), this.#place(output, time));
  }

  /**
   * A scenario minus the baseline, draw by draw, as its distribution over the draws.
   *
   * @throws HeadwaterError `usage` (`unknown-name`, `unknown-time`; `difference-not-kept` when `keep` is `summary` and another
   *   baseline was named when the ensemble was run).
   */
  difference(scenario: string, baseline: string, output: string, time: number): DrawSample {
    const place = this.#place(output, time);
    const found = this.#store.difference(this.#scenario(scenario), this.#scenario(baseline), place);
    if (found === undefined) throw notHeldAgainst(scenario, baseline);
    return found;
  }

  /** Every number, one by one: there may be very many. @throws HeadwaterError `usage` (`draws-not-kept`). */
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

  #kept(): KeptDraws {
    if (this.#store instanceof KeptDraws) return this.#store;
    throw drawsNotKept(this.#plan.count);
  }

  #scenario(name: string): number {
    const found = this.scenarios.indexOf(name);
    if (found < 0) throw unknown("scenario", name, this.scenarios);
    return found;
  }

  #output(name: string): number {
    const found = this.outputs.findIndex((output) => output.name === name);
    if (found >= 0) return found;
    const known = this.outputs.map((output) => output.name);
    throw unknown("output", name, known);
  }

  #place(output: string, time: number): Place {
    const place = { output: this.#output(output), time: this.times.indexOf(time) };
    if (place.time < 0) throw unknownTime(time, this.times);
    return place;
  }
}

function drawsNotKept(draws: number): HeadwaterError {
  return new HeadwaterError("usage", [
    {
      code: "draws-not-kept",
      severity: "error",
      path: ["keep"],
      message: `the ensemble of ${draws} draws kept their summary alone`,
      hint: 'Run it with `keep: "draws"`, or have the draws written while they are run (`sink`).',
    },
  ]);
}

function notHeldAgainst(scenario: string, baseline: string): HeadwaterError {
  return new HeadwaterError("usage", [
    {
      code: "difference-not-kept",
      severity: "error",
      path: ["baseline"],
      message: `the ensemble did not keep the difference between ${scenario} and ${baseline}`,
      hint: `Run it with \`baseline: ${JSON.stringify(baseline)}\`, or with \`keep: "draws"\`.`,
    },
  ]);
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
