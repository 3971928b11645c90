import { log } from "../compile/elementary/log.js";
import { normalQuantile } from "../compile/normal-quantile.js";
import type { CheckedModel, CheckedNoise } from "../equations/checked-model.js";
import { Philox } from "./philox.js";

interface Stream {
  readonly distribution: CheckedNoise["distribution"];
  readonly offset: number;
  readonly size: number;
  /** 64 bits of the stream's name, in two words. */
  readonly low: number;
  readonly high: number;
}

/**
 * The random numbers inside equations. A number depends on seed, run, the stream's name, the cell's place in its variable and the
 * step, and on nothing else: not on other streams, on the order of evaluation, on the workers or on what was drawn before.
 */
export class Noise {
  readonly #streams: readonly Stream[];
  readonly #generator = new Philox();
  #seedHigh = 0;

  constructor(model: CheckedModel) {
    this.#streams = model.variables
      .filter((variable) => variable.kind === "noise")
      .map(({ distribution, offset, size, stream }) => ({ distribution, offset, size, ...hashName(stream) }));
  }

  /**
   * Takes up a run.
   *
   * @param seed a whole number.
   * @param run number of the run, a whole number from 0 below 2^32: that of the draw in an ensemble.
   */
  key(seed: number, run: number): void {
    this.#generator.key(seed | 0, run | 0);
    this.#seedHigh = Math.floor(seed / 2 ** 32) | 0;
  }

  /** Puts the numbers of a step into the cells; that of cell c stands at c * stride + lane. */
  fill(cells: Float64Array, step: number, stride = 1, lane = 0): void {
    const generator = this.#generator;
    const { words } = generator;
    for (const { distribution, offset, size, low, high } of this.#streams) {
      for (let position = 0; position < size; position++) {
        // A turn gives two numbers.
        const first = (position & 1) === 0;
        if (first) generator.turn(step, position >>> 1, low, high ^ this.#seedHigh);
        const u = first ? share(words[0], words[1]) : share(words[2], words[3]);
        cells[(offset + position) * stride + lane] = variate(distribution, u);
      }
    }
  }
}

/** The middle of one of 2^52 equal parts of the interval from 0 to 1: neither end can come out. */
function share(upper = 0, lower = 0): number {
  return (upper * 2 ** 20 + (lower >>> 12) + 0.5) * 2 ** -52;
}

function variate(distribution: CheckedNoise["distribution"], u: number): number {
  switch (distribution) {
    case "uniform":
      return u;
    case "normal":
      return normalQuantile(u);
    case "exponential":
      return -log(u);
  }
}

/** FNV-1a with 64 bits over UTF-16 units, lower byte first (G. Fowler, L. C. Noll and K.-P. Vo). */
function hashName(name: string): { low: number; high: number } {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
  }
  return { low: Number(hash & 0xffffffffn) | 0, high: Number(hash >> 32n) | 0 };
}
