import { Coefficient as c } from "../elementary/coefficients.js";
import type { Arithmetic, Value } from "./arithmetic.js";

/**
 * `exp`, `log` and `pow` of all doubles of a value at a time: the operations of `elementary/` in the same order, so that the results are
 * the same to the last bit. Where one of the arguments is unusual, all doubles of the value go through the scalar functions.
 */
const exponentOfOne = 0x3ff0_0000_0000_0000n;
const exponentBits = 0x7ff0_0000_0000_0000n;
/** As the bits of a double: 2^52 plus the whole number in the low bits. */
const wholeNumber = 0x4330_0000_0000_0000n;
const wholeNumberBias = 2 ** 52 + 1023;

/** A function of one argument: where that is usual, and its value there. */
interface Elementary {
  isUsual(a: Arithmetic, x: Value): Value;
  usual(a: Arithmetic, x: Value): Value;
}

export const elementary: Readonly<Record<"exp" | "log", Elementary>> = {
  exp: {
    isUsual: (a, x) => a.le(a.abs(x), a.number(c.expFar)),
    usual(a, x) {
      const t = a.add(a.mul(x, a.number(c.inverseLn2)), a.number(c.rounder));
      const k = a.sub(t, a.number(c.rounder));
      const r = a.sub(a.sub(x, a.mul(k, a.number(c.ln2High))), a.mul(k, a.number(c.ln2Low)));
      return a.mul(a.add(a.number(1), expTail(a, r)), powerOfTwo(a, t));
    },
  },
  log: {
    isUsual: isNormal,
    usual(a, x) {
      const [g1, g2, g3, g4, g5, g6, g7] = [c.lg1, c.lg2, c.lg3, c.lg4, c.lg5, c.lg6, c.lg7].map((value) =>
        a.number(value),
      ) as Seven;
      const { k, scaled } = splitExponent(a, x);
      const f = a.sub(scaled, a.number(1));
      const s = a.div(f, a.add(a.number(2), f));
      const z = a.mul(s, s);
      const w = a.mul(z, z);
      const odd = a.mul(z, a.add(g1, a.mul(w, a.add(g3, a.mul(w, a.add(g5, a.mul(w, g7)))))));
      const even = a.mul(w, a.add(g2, a.mul(w, a.add(g4, a.mul(w, g6)))));
      const half = a.mul(a.mul(a.number(0.5), f), f);
      const inner = a.add(a.mul(s, a.add(half, a.add(even, odd))), a.mul(k, a.number(c.ln2Low)));
      return a.sub(a.mul(k, a.number(c.ln2High)), a.sub(a.sub(half, inner), f));
    },
  },
};

export function emitElementary(a: Arithmetic, name: "exp" | "log", x: Value): Value {
  const { isUsual, usual } = elementary[name];
  return a.whereUsual(isUsual(a, x), () => usual(a, x), name, [x]);
}

/** The exponent of a power, with what is worked out of it alone. */
export interface Exponent {
  readonly whole: Value;
  /** In single precision. */
  readonly high: Value;
  /** What that leaves. */
  readonly rest: Value;
  /** Where it is 2, of an exponent that may turn out to be 2 only while the model runs. */
  readonly isTwo?: Value;
}

/** @param square whether the exponent may turn out to be 2 only while the model runs. */
export function emitExponent(a: Arithmetic, whole: Value, square: boolean): Exponent {
  const high = a.single(whole);
  const parts = { whole, high, rest: a.sub(whole, high) };
  return square ? { ...parts, isTwo: a.eq(whole, a.number(2)) } : parts;
}

export function emitPow(a: Arithmetic, x: Value, y: Exponent): Value {
  const logarithm = emitPowLogarithm(a, x, y);
  return a.whereUsual(logarithm.isUsual, () => emitPowOf(a, x, y.isTwo, logarithm), "pow", [x, y.whole]);
}

/** y ln(x) in two parts. */
export interface PowLogarithm {
  readonly high: Value;
  readonly low: Value;
}

/** What a power is made of, and where it is. */
export function emitPowLogarithm(
  a: Arithmetic,
  x: Value,
  y: Exponent,
): PowLogarithm & { readonly isUsual: Value } {
  const one = a.number(1);
  const { k, scaled } = splitExponent(a, x);
  const sum = a.add(scaled, one);
  const distance = a.sub(scaled, one);
  const twice = a.add(distance, distance);
  const inverse = a.div(one, sum);
  const s = a.mul(twice, inverse);
  const sHigh = a.single(s);
  const sumHigh = a.single(sum);
  const sumLow = a.sub(scaled, a.sub(sumHigh, one));
  const sLow = a.mul(inverse, a.sub(a.sub(twice, a.mul(sHigh, sumHigh)), a.mul(sHigh, sumLow)));
  const z = a.mul(s, s);
  const z2 = a.mul(z, z);
  const q = [c.q0, c.q1, c.q2, c.q3, c.q4, c.q5, c.q6, c.q7].map((value) => a.number(value));
  const pair = (i: number) => a.add(q[i] as Value, a.mul(q[i + 1] as Value, z));
  const low4 = a.add(pair(0), a.mul(pair(2), z2));
  const high4 = a.add(pair(4), a.mul(pair(6), z2));
  const series = a.mul(s, a.mul(z, a.add(low4, a.mul(high4, a.mul(z2, z2)))));
  const tail = a.add(a.add(sLow, series), a.mul(k, a.number(c.ln2Low)));
  const base = a.mul(k, a.number(c.ln2High));
  const logHigh = a.single(a.add(a.add(base, sHigh), tail));
  const logLow = a.sub(tail, a.sub(a.sub(logHigh, base), sHigh));

  const low = a.add(a.mul(y.rest, logHigh), a.mul(y.whole, logLow));
  const high = a.mul(y.high, logHigh);
  const exponent = a.add(high, low);
  const isUsual = a.and(isNormal(a, x), a.le(a.abs(exponent), a.number(c.nearLogarithm)));
  return { high, low, isUsual };
}

/** The power that a usual logarithm gives; a square where the exponent is 2. */
export function emitPowOf(
  a: Arithmetic,
  x: Value,
  isTwo: Value | undefined,
  { high, low }: PowLogarithm,
): Value {
  const t = a.add(a.mul(a.add(high, low), a.number(c.inverseLn2)), a.number(c.rounder));
  const whole = a.sub(t, a.number(c.rounder));
  const first = a.sub(high, a.mul(whole, a.number(c.ln2High)));
  const second = a.sub(low, a.mul(whole, a.number(c.ln2Low)));
  const r = a.add(first, second);
  const lost = a.add(a.sub(first, r), second);
  const power = a.mul(a.add(a.number(1), a.add(expTail(a, r), lost)), powerOfTwo(a, t));
  return isTwo === undefined ? power : a.choose(isTwo, a.mul(x, x), power);
}

/** x as 2^k times a number from sqrt(1/2) to sqrt(2). */
function splitExponent(a: Arithmetic, x: Value): { k: Value; scaled: Value } {
  const moved = a.addBits(x, a.bits(BigInt(c.logOffset) << 32n));
  const k = a.sub(a.or(a.shiftRight(moved, 52), a.bits(wholeNumber)), a.number(wholeNumberBias));
  const exponent = a.subBits(a.and(moved, a.bits(exponentBits)), a.bits(exponentOfOne));
  return { k, scaled: a.subBits(x, exponent) };
}

type Seven = [Value, Value, Value, Value, Value, Value, Value];

/** e^r - 1 for |r| <= ln(2) / 2. */
function expTail(a: Arithmetic, r: Value): Value {
  const e = [c.e2, c.e3, c.e4, c.e5, c.e6, c.e7, c.e8, c.e9, c.e10, c.e11].map((value) => a.number(value));
  const pair = (i: number) => a.add(e[i] as Value, a.mul(e[i + 1] as Value, r));
  const r2 = a.mul(r, r);
  const r4 = a.mul(r2, r2);
  const low = a.add(pair(0), a.mul(pair(2), r2));
  const middle = a.add(pair(4), a.mul(pair(6), r2));
  const all = a.add(a.add(low, a.mul(middle, r4)), a.mul(pair(8), a.mul(r4, r4)));
  return a.add(r, a.mul(r2, all));
}

/** 2^k, where t is k + `rounder`: k stands in the low bits of t. */
function powerOfTwo(a: Arithmetic, t: Value): Value {
  return a.shiftLeft(a.addBits(t, a.bits(1023n)), 52);
}

function isNormal(a: Arithmetic, x: Value): Value {
  return a.and(a.ge(x, a.number(c.smallestNormal)), a.le(x, a.number(c.largest)));
}
