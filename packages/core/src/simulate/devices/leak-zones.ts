import type { CheckedLeak } from "../../equations/checked-model.js";

/**
 * In which steps of a transit each leak leaks: those after its `first`, up to and with its `last`, counted from 1. The ends are those of the
 * nearest steps; a half goes to the later one. What was worked out stands until the next transit of another length.
 */
export class LeakZones {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly #leaks: readonly CheckedLeak[];
  readonly #least: 0 | 1;
  #steps = Number.NaN;

  /** @param least how many steps each has at least. */
  constructor(leaks: readonly CheckedLeak[], least: 0 | 1) {
    this.#leaks = leaks;
    this.#least = least;
    this.first = new Float64Array(leaks.length);
    this.last = new Float64Array(leaks.length);
  }

  /** Turns to a transit of so many steps. */
  turnTo(steps: number): void {
    if (steps === this.#steps) return;
    this.#steps = steps;
    for (const [l, { from, to }] of this.#leaks.entries()) {
      const first = from === 0 ? 0 : Math.min(Math.round(from * steps), steps - this.#least);
      this.first[l] = first;
      this.last[l] = to === 1 ? steps : Math.max(Math.round(to * steps), first + this.#least);
    }
  }

  /** Whether a leak takes something in a step of the transit turned to. */
  leaksIn(l: number, step: number): boolean {
    return step > (this.first[l] as number) && step <= (this.last[l] as number);
  }
}
