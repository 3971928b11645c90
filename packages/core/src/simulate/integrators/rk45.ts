import type { Breaks, Moment } from "../breaks.js";
import { type Clock, timeAt } from "../clock.js";
import type { Tolerances } from "../tolerances.js";
import { EmbeddedStep } from "./embedded-step.js";
import { fresh, nextSize, type StepControl, smallestSize } from "./step-size.js";

/** What the method moves, and where it may not step across. */
export interface AdaptiveSystem {
  readonly cells: Float64Array;
  /** Cells of the stocks. */
  readonly stocks: Int32Array;
  /** Derivative of each stock, in the order of `stocks`. */
  readonly derivatives: Float64Array;
  readonly clock: Clock;
  readonly breaks: Breaks;
  readonly tolerances: Tolerances;
  /** Evaluates the equations and the derivatives at any time within `step` or at its end. */
  evaluateAt(step: number, time: number): void;
}

/** Why the method could not go on. The cells are evaluated where it stands, or just beyond if a value is no number there. */
export interface StepFailure {
  readonly code: "step-collapse" | "too-many-steps";
  readonly time: number;
  readonly size: number;
  /** Cell of the stock that asks for the smallest step. */
  readonly cell: number;
  /** See {@link EmbeddedStep.stiffness}. */
  readonly stiffness: number;
}

/** What the method knows between two steps of the grid. */
export interface Rk45State {
  readonly control: StepControl;
  /** The step of its own that it is within: absent where each step of the grid ends one. */
  readonly within?: { readonly span: Moment; readonly time: number; readonly stocks: Float64Array };
}

/** A run gives up after so many steps of the method's own, rejected ones included. */
export const maximumAttempts = 1_000_000;

/**
 * The method of Dormand and Prince with steps of its own: of such a size that the error of a step stays within the tolerances. It
 * steps freely between breaks and past the end of the run; the stocks at the steps of the grid are those of the dense output. So
 * neither the length of a run nor where it was interrupted changes what it computes.
 */
export class Rk45 {
  readonly #system: AdaptiveSystem;
  readonly #step: EmbeddedStep;
  readonly #stocks: Float64Array;
  /** What lies between two breaks. */
  #span: Moment = { time: 0, step: 0 };
  #spanEnd: Moment = { time: 0, step: 0 };
  #control: StepControl = fresh;
  /** As it was when the last step was tried and accepted. */
  #controlBefore: StepControl = fresh;
  #attempts = 0;

  constructor(system: AdaptiveSystem) {
    const { derivatives, stocks, tolerances } = system;
    this.#system = system;
    this.#stocks = new Float64Array(stocks.length);
    this.#step = new EmbeddedStep(stocks.length, tolerances, (time, at, into) => {
      this.#scatter(at);
      system.evaluateAt(this.#span.step, time);
      into.set(derivatives);
    });
  }

  /** Starts from the stocks in the cells, at the beginning of a step of the grid. */
  begin(step: number): void {
    this.#spanEnd = { time: timeAt(this.#system.clock, step), step };
    this.#gather(this.#step.end);
    this.#step.standAt(this.#spanEnd.time, this.#system.derivatives);
    this.#control = fresh;
    this.#attempts = 0;
  }

  /** Takes the stocks from the beginning of a step of the grid, where the system is evaluated if each step is, to its end. */
  advance(step: number): StepFailure | undefined {
    const { breaks, clock } = this.#system;
    if (this.#stocks.length === 0) return undefined;
    const target = timeAt(clock, step + 1);
    if (breaks.everyStep) this.#takeOver(step);
    while (this.#step.until < target) {
      if (this.#step.until >= this.#spanEnd.time) this.#beginSpan();
      const failure = this.#stepOn();
      if (failure !== undefined) return failure;
    }
    this.#step.at(target, this.#stocks);
    this.#scatter(this.#stocks);
    return undefined;
  }

  state(): Rk45State {
    if (this.#system.breaks.everyStep) return { control: this.#control };
    const within = { span: this.#span, time: this.#step.from, stocks: this.#step.start.slice() };
    return { control: this.#controlBefore, within };
  }

  /** Goes on from a state: repeats the step that it is within. */
  restore({ control, within }: Rk45State): void {
    this.#control = control;
    if (within === undefined) return;
    this.#span = within.span;
    this.#spanEnd = this.#system.breaks.after(within.span);
    this.#step.end.set(within.stocks);
    this.#step.standAt(within.time);
    this.#stepOn();
  }

  /** The system was touched between steps: what is in the cells holds. */
  #takeOver(step: number): void {
    const { breaks, clock, derivatives } = this.#system;
    this.#span = { time: timeAt(clock, step), step };
    this.#spanEnd = breaks.after(this.#span);
    this.#gather(this.#step.end);
    this.#step.standAt(this.#span.time, derivatives);
    if (this.#control.size === 0) this.#chooseSize();
  }

  #beginSpan(): void {
    const { breaks } = this.#system;
    this.#span = this.#spanEnd;
    this.#spanEnd = breaks.after(this.#span);
    this.#step.standAt(this.#span.time);
    // What lies behind a jump says nothing of the size of steps after it.
    if (!breaks.everyStep) this.#chooseSize();
  }

  #chooseSize(): void {
    const longest = this.#spanEnd.time - this.#span.time;
    this.#control = { ...fresh, size: this.#step.firstSize(1e-3 * this.#system.clock.dt, longest) };
  }

  /** One step of the method's own, tried with ever smaller sizes. */
  #stepOn(): StepFailure | undefined {
    this.#step.begin();
    const { from } = this.#step;
    const end = this.#spanEnd.time;
    for (;;) {
      const before = this.#control;
      const reaches = 1.01 * before.size >= end - from;
      const until = reaches ? end : from + before.size;
      this.#attempts += 1;
      const error = this.#step.attempt(until);
      const after = nextSize(before, until - from, error);
      if (error <= 1) {
        this.#controlBefore = before;
        // A step cut short by a break is no reason to begin the next one small.
        this.#control = reaches ? { ...after, size: Math.max(after.size, before.size) } : after;
        return undefined;
      }
      this.#control = after;
      if (after.size <= smallestSize(from, this.#system.clock.dt)) return this.#fail("step-collapse");
      if (this.#attempts >= maximumAttempts) return this.#fail("too-many-steps");
    }
  }

  #fail(code: StepFailure["code"]): StepFailure {
    const { from, until } = this.#step;
    const cell = this.#system.stocks[this.#step.worst()] as number;
    const stiffness = this.#step.stiffness();
    this.#step.revisitTrouble();
    return { code, time: from, size: until - from, cell, stiffness };
  }

  #gather(into: Float64Array): void {
    const { cells, stocks } = this.#system;
    for (let i = 0; i < stocks.length; i++) into[i] = cells[stocks[i] as number] as number;
  }

  #scatter(from: Float64Array): void {
    const { cells, stocks } = this.#system;
    for (let i = 0; i < stocks.length; i++) cells[stocks[i] as number] = from[i] as number;
  }
}
