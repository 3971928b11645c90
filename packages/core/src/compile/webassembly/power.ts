import { Coefficient as c } from "../elementary/coefficients.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import { expTail, isNormal, powerOfTwo, splitExponent } from "./elementary.js";
import { emitSteps, type Steps } from "./elementary-steps.js";

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

/** The steps of a power, which is a square where the exponent is 2. */
export function pow(a: Arithmetic, x: () => Value, y: () => Exponent): Steps {
  return {
    looks: [
      // What the logarithm is a series of, in two parts.
      (argument: Value) => {
        const one = a.number(1);
        const { k, scaled } = splitExponent(a, argument);
        const sum = a.add(scaled, one);
        const distance = a.sub(scaled, one);
        const twice = a.add(distance, distance);
        const inverse = a.div(one, sum);
        const s = a.mul(twice, inverse);
        const sHigh = a.single(s);
        const sumHigh = a.single(sum);
        const sumLow = a.sub(scaled, a.sub(sumHigh, one));
        const sLow = a.mul(inverse, a.sub(a.sub(twice, a.mul(sHigh, sumHigh)), a.mul(sHigh, sumLow)));
        return { left: [k, s, sLow], isUsual: isNormal(a, argument) };
      },
      // The logarithm of the power, in two parts.
      (k: Value, s: Value, sLow: Value) => {
        const sHigh = a.single(s);
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

        const { whole, high: yHigh, rest } = y();
        const low = a.add(a.mul(rest, logHigh), a.mul(whole, logLow));
        const high = a.mul(yHigh, logHigh);
        return { left: [high, low], isUsual: a.le(a.abs(a.add(high, low)), a.number(c.nearLogarithm)) };
      },
    ],
    between: [
      // A power of two, and what is left of the logarithm, in two parts.
      (high: Value, low: Value) => {
        const t = a.add(a.mul(a.add(high, low), a.number(c.inverseLn2)), a.number(c.rounder));
        const whole = a.sub(t, a.number(c.rounder));
        const first = a.sub(high, a.mul(whole, a.number(c.ln2High)));
        const second = a.sub(low, a.mul(whole, a.number(c.ln2Low)));
        const r = a.add(first, second);
        return [t, r, a.add(a.sub(first, r), second)];
      },
    ],
    last(t: Value, r: Value, lost: Value) {
      const power = a.mul(a.add(a.number(1), a.add(expTail(a, r), lost)), powerOfTwo(a, t));
      const { isTwo } = y();
      return isTwo === undefined ? power : a.choose(isTwo, a.mul(x(), x()), power);
    },
  };
}

/** Writes a power. */
export function emitPow(a: Arithmetic, x: Value, y: Exponent): Value {
  const [base, exponent] = [() => x, () => y];
  return emitSteps(a, pow(a, base, exponent), "pow", [x, y.whole]);
}
