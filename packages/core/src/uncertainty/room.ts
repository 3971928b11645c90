/**
 * Room for numbers that are soon done with. The same room is given out again each time, since new ones for every piece of an
 * ensemble would lie about by the megabyte before they are collected.
 */
export class Room {
  #numbers = new Float64Array();

  /** Room for so many numbers, with what was in it before: good until it is asked for again. */
  take(length: number): Float64Array {
    if (this.#numbers.length < length) this.#numbers = new Float64Array(length);
    return this.#numbers.subarray(0, length);
  }
}
