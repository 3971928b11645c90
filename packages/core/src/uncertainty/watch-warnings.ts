import type { CheckedModel, CheckedStock } from "../equations/checked-model.js";
import { isTooShort, shortDelayWarning } from "../equations/short-delay.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { Clock } from "../simulate/clock.js";
import { type Watch, watchesOf } from "../simulate/watches.js";
import type { PieceResult } from "./ensemble-job.js";

/** More scenarios are counted but not named. */
const namedScenarios = 5;

/**
 * Counts the draws in which a delay was shorter than a step, or a stock was clamped. Counts and extremes alone are kept, so that
 * neither the order of the draws nor their pieces matter.
 */
export class WatchCounts {
  readonly #watches: readonly Watch[];
  readonly #clock: Pick<Clock, "dt" | "unit">;
  readonly #scenarios: readonly string[];
  #draws = 0;
  /** [scenario][watch]: in how many draws. */
  readonly #counts: Float64Array;
  /** By watch: the shortest time, the largest amount. */
  readonly #extremes: Float64Array;

  /** @param scenarios their names. */
  constructor(model: CheckedModel, clock: Pick<Clock, "dt" | "unit">, scenarios: readonly string[]) {
    this.#watches = watchesOf(model);
    this.#clock = clock;
    this.#scenarios = scenarios;
    this.#counts = new Float64Array(scenarios.length * this.#watches.length);
    this.#extremes = Float64Array.from(this.#watches, ({ kind }) =>
      kind === "delay" ? Number.POSITIVE_INFINITY : 0,
    );
  }

  /** @param rows those of the result that ran to the end in every scenario. */
  add({ watched }: Pick<PieceResult, "watched">, rows: readonly number[]): void {
    const width = this.#counts.length;
    this.#draws += rows.length;
    for (const row of rows) {
      for (let i = 0; i < width; i++) this.#addValue(i, watched[row * width + i] as number);
    }
  }

  #addValue(place: number, value: number): void {
    const w = place % this.#watches.length;
    const watch = this.#watches[w] as Watch;
    const extreme = this.#extremes[w] as number;
    if (watch.kind === "delay") {
      const delay = watch.delays[0];
      if (delay === undefined || !isTooShort(delay, value, this.#clock.dt)) return;
      this.#extremes[w] = Math.min(extreme, value);
    } else {
      if (!(value > 0)) return;
      this.#extremes[w] = Math.max(extreme, value);
    }
    this.#counts[place] = (this.#counts[place] as number) + 1;
  }

  /** A warning for each delay that was too short, and each stock that was clamped, in some draw. */
  get warnings(): Diagnostic[] {
    const width = this.#watches.length;
    return this.#watches.flatMap((watch, w) => {
      const counts = this.#scenarios.map((_, s) => this.#counts[s * width + w] as number);
      if (counts.every((count) => count === 0)) return [];
      const extreme = Number((this.#extremes[w] as number).toPrecision(3));
      if (watch.kind === "clamp") return [clampWarning(watch.stock, extreme, this.#inDraws(counts))];
      const [delay] = watch.delays;
      const when = `at its shortest, ${this.#inDraws(counts)}`;
      const { dt, unit } = this.#clock;
      return delay === undefined ? [] : [shortDelayWarning({ delay, time: extreme, when }, dt, unit)];
    });
  }

  /** `in 12 (baseline) and 40 (less) of 1000 draws`. */
  #inDraws(counts: readonly number[]): string {
    const found = counts.flatMap((count, s) => (count === 0 ? [] : [`${count} (${this.#scenarios[s]})`]));
    const named = found.slice(0, namedScenarios);
    if (found.length > named.length) named.push(`more in ${found.length - named.length} other scenarios`);
    const all = counts.length === 1 ? String(counts[0]) : named.join(", ");
    return `in ${all} of ${this.#draws} draws`;
  }
}

function clampWarning({ name, unit }: CheckedStock, created: number, inDraws: string): Diagnostic {
  return {
    code: "stock-clamped",
    severity: "warning",
    path: ["stocks", name],
    message: `${name} was set to 0 from below ${inDraws}: that created up to ${created} ${unit} in one of them`,
    hint: 'With nonNegative: "limit" its outflows stop instead, and nothing is created.',
  };
}
