import { compileModel } from "../compile/compile-model.js";
import type { Kernel } from "../compile/kernel.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { type Clock, stepNear, timeAt } from "./clock.js";
import { type EventTerms, findEventTerms } from "./event-terms.js";
import type { LeverMove } from "./scenario.js";
import { seriesOf } from "./series-path.js";

/** A time, and the step that it lies in or at whose beginning it lies. */
export interface Moment {
  readonly time: number;
  readonly step: number;
}

/** No stretch between two breaks is taken to be longer than this many steps: what follows it need not be looked at. */
const longestStretch = 1000;

/** A time this near to a step, as a share of dt, is the time of the step. */
const nearness = 1e-9;

/**
 * The times at which a run's equations may jump or bend: no step of an adaptive method goes across one. Jumps (events, held
 * series, levers) lie between two steps; bends (knots of series, ramps) anywhere.
 *
 * A run of a model with devices, random numbers, stocks that are clamped, events whose times change on the way, or equations that
 * read `time` themselves may jump at each step.
 */
export class Breaks {
  /** Whether each step ends at a break. */
  readonly everyStep: boolean;
  readonly #clock: Clock;
  readonly #model: CheckedModel;
  readonly #events: EventTerms;
  readonly #kernel: Kernel;
  readonly #cells: Float64Array;
  /** The kernel writes them, and nobody reads them. */
  readonly #derivatives: Float64Array;
  /** Steps at whose beginning values from outside jump, ascending. */
  readonly #jumps: readonly number[];
  readonly #outsideBends: readonly number[];
  #bends: readonly number[] = [];

  constructor(model: CheckedModel, clock: Clock, moves: readonly LeverMove[]) {
    this.#clock = clock;
    this.#model = model;
    this.#events = findEventTerms(model);
    this.#kernel = compileModel(this.#events.model, { backend: "interpreter" }).kernel;
    this.#cells = new Float64Array(this.#kernel.cellCount);
    this.#derivatives = new Float64Array(model.cellCount);
    this.everyStep = this.#events.unforeseeable || changesBetweenSteps(model);
    const outside = breaksFromOutside(model, clock, moves);
    this.#jumps = outside.jumps.sort((a, b) => a - b);
    this.#outsideBends = outside.bends;
  }

  /** Takes the times of a run's events from its cells, once they are initialised. */
  begin(cells: Float64Array): void {
    const { bends, switches } = this.#events;
    this.#cells.set(cells.subarray(0, this.#model.cellCount));
    if (bends.length + switches.length > 0) this.#happen(0);
    const times = [...this.#outsideBends, ...bends.map((cell) => this.#cells[cell] as number)];
    this.#bends = [...new Set(times)].sort((a, b) => a - b);
  }

  /** The next break after a moment, or the end of what needs to be looked at. */
  after({ time, step }: Moment): Moment {
    const clock = this.#clock;
    const jump = this.everyStep ? step + 1 : this.#nextJump(step);
    const end = { time: timeAt(clock, jump), step: jump };
    const margin = nearness * clock.dt;
    const bend = this.#bends.find((candidate) => candidate > time + margin);
    if (bend === undefined || bend >= end.time - margin) return end;
    const near = stepNear(clock, bend);
    const nearTime = timeAt(clock, near);
    if (Math.abs(nearTime - bend) <= margin) return { time: nearTime, step: near };
    return { time: bend, step: nearTime < bend ? near : near - 1 };
  }

  #nextJump(step: number): number {
    const last = step + longestStretch;
    const outside = this.#jumps.find((jump) => jump > step) ?? last;
    const limit = Math.min(outside, last);
    const { switches } = this.#events;
    if (switches.length === 0) return limit;
    this.#happen(step);
    const now = switches.map((cell) => this.#cells[cell]);
    for (let next = step + 1; next < limit; next++) {
      this.#happen(next);
      if (switches.some((cell, i) => this.#cells[cell] !== now[i])) return next;
    }
    return limit;
  }

  /** Evaluates the events at the beginning of a step. */
  #happen(step: number): void {
    this.#kernel.evaluate(this.#cells, this.#clock, timeAt(this.#clock, step), step, this.#derivatives);
  }
}

function changesBetweenSteps(model: CheckedModel): boolean {
  const drawn = model.variables.some(({ kind }) => kind === "noise");
  const clamped = model.variables.some((one) => one.kind === "stock" && one.nonNegative === "clamp");
  return drawn || clamped || model.devices.length > 0;
}

function breaksFromOutside(
  model: CheckedModel,
  clock: Clock,
  moves: readonly LeverMove[],
): { jumps: number[]; bends: number[] } {
  const jumps: number[] = [];
  const bends: number[] = [];
  for (const { times, interpolation } of seriesOf(model)) {
    if (interpolation === "hold") jumps.push(...times.map((time) => stepNear(clock, time)));
    else bends.push(...times);
  }
  for (const { start, ramp, until } of moves) {
    if (ramp === 0) jumps.push(stepNear(clock, start));
    else bends.push(start, start + ramp);
    if (until !== undefined) jumps.push(stepNear(clock, until));
  }
  return { jumps, bends };
}
