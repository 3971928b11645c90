import type { System } from "./integrator.js";

/**
 * The stocks of a system on their way through the stages of a step. Each stage is one pass over the stocks, and neighbouring cells are
 * read one after the other: between evaluations that are short, the passes are a good part of a step. That is why the loops, which are
 * alike, are written out.
 */
export class Stages {
  readonly #system: System;
  /**
   * Runs of neighbouring cells: of each, its first cell and the position after its last one, in the order of the derivatives.
   */
  readonly #spans: Int32Array;
  readonly #start: Float64Array;
  /** Weighted sum of the slopes so far. */
  readonly #sum: Float64Array;

  constructor(system: System) {
    this.#system = system;
    this.#spans = spansOf(system.stocks);
    this.#start = new Float64Array(system.stocks.length);
    this.#sum = new Float64Array(system.stocks.length);
  }

  /** The whole step in one stage: moves the stocks by `reach` along their slopes. */
  move(reach: number): void {
    const spans = this.#spans;
    const { cells, derivatives } = this.#system;
    let position = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const end = spans[span + 1] as number;
      const shift = (spans[span] as number) - position;
      for (; position < end; position++) {
        const cell = position + shift;
        cells[cell] = (cells[cell] as number) + reach * (derivatives[position] as number);
      }
    }
  }

  /** The first stage of several: keeps where the stocks stand and their slopes, and moves them by `reach` along these. */
  leave(reach: number): void {
    const spans = this.#spans;
    const start = this.#start;
    const sum = this.#sum;
    const { cells, derivatives } = this.#system;
    let position = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const end = spans[span + 1] as number;
      const shift = (spans[span] as number) - position;
      for (; position < end; position++) {
        const cell = position + shift;
        const from = cells[cell] as number;
        const slope = derivatives[position] as number;
        start[position] = from;
        sum[position] = slope;
        cells[cell] = from + reach * slope;
      }
    }
  }

  /** A stage between: the slopes count `weight` times, and lead to `reach` from the start. */
  pass(weight: number, reach: number): void {
    const spans = this.#spans;
    const start = this.#start;
    const sum = this.#sum;
    const { cells, derivatives } = this.#system;
    let position = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const end = spans[span + 1] as number;
      const shift = (spans[span] as number) - position;
      for (; position < end; position++) {
        const slope = derivatives[position] as number;
        sum[position] = (sum[position] as number) + weight * slope;
        cells[position + shift] = (start[position] as number) + reach * slope;
      }
    }
  }

  /** The last stage: its slopes count once, and the stocks come to the start and `share` of the sum. */
  arrive(share: number): void {
    const spans = this.#spans;
    const start = this.#start;
    const sum = this.#sum;
    const { cells, derivatives } = this.#system;
    let position = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const end = spans[span + 1] as number;
      const shift = (spans[span] as number) - position;
      for (; position < end; position++) {
        const whole = (sum[position] as number) + (derivatives[position] as number);
        cells[position + shift] = (start[position] as number) + share * whole;
      }
    }
  }
}

function spansOf(stocks: Int32Array): Int32Array {
  const spans: number[] = [];
  stocks.forEach((cell, position) => {
    if (position > 0 && cell === (stocks[position - 1] as number) + 1) spans[spans.length - 1] = position + 1;
    else spans.push(cell, position + 1);
  });
  return Int32Array.from(spans);
}
