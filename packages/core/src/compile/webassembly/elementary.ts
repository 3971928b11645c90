import { Coefficient as c } from "../elementary/coefficients.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import { emitSteps, type Steps } from "./elementary-steps.js";

// `exp` and `log`, and `pow` in `power.ts`, of all doubles of a value at a time: the operations of `elementary/` in the same order, so that
// the results are the same to the last bit. Where one of the arguments is unusual, all doubles of the value go through the scalar functions.

const exponentOfOne = 0x3ff0_0000_0000_0000n;
const exponentBits = 0x7ff0_0000_0000_0000n;
/** As the bits of a double: 2^52 plus the whole number in the low bits. */
const wholeNumber = 0x4330_0000_0000_0000n;
const wholeNumberBias = 2 ** 52 + 1023;

/** The steps of an exponential. */
export function exp(a: Arithmetic): Steps {
  return {
    looks: [
      (x: Value) => {
        const t = a.add(a.mul(x, a.number(c.inverseLn2)), a.number(c.rounder));
        const k = a.sub(t, a.number(c.rounder));
        const r = a.sub(a.sub(x, a.mul(k, a.number(c.ln2High))), a.mul(k, a.number(c.ln2Low)));
        return { left: [t, r], isUsual: a.le(a.abs(x), a.number(c.expFar)) };
      },
    ],
    between: [],
    last: (t: Value, r: Value) => a.mul(a.add(a.number(1), expTail(a, r)), powerOfTwo(a, t)),
  };
}

/** The steps of a logarithm. */
export function log(a: Arithmetic): Steps {
  return {
    looks: [
      (x: Value) => {
        const { k, scaled } = splitExponent(a, x);
        return { left: [k, a.sub(scaled, a.number(1))], isUsual: isNormal(a, x) };
      },
    ],
    between: [],
    last(k: Value, f: Value) {
      const [g1, g2, g3, g4, g5, g6, g7] = [c.lg1, c.lg2, c.lg3, c.lg4, c.lg5, c.lg6, c.lg7].map((value) =>
        a.number(value),
      ) as Seven;
      const s = a.div(f, a.add(a.number(2), f));
      const z = a.mul(s, s);
      const w = a.mul(z, z);
      const odd = a.mul(z, a.add(g1, a.mul(w, a.add(g3, a.mul(w, a.add(g5, a.mul(w, g7)))))));
      const even = a.mul(w, a.add(g2, a.mul(w, a.add(g4, a.mul(w, g6)))));
      const half = a.mul(a.mul(a.number(0.5), f), f);
      const inner = a.add(a.mul(s, a.add(half, a.add(even, odd))), a.mul(k, a.number(c.ln2Low)));
      return a.sub(a.mul(k, a.number(c.ln2High)), a.sub(a.sub(half, inner), f));
    },
  };
}

/** Writes an exponential or a logarithm. */
export function emitElementary(a: Arithmetic, name: "exp" | "log", x: Value): Value {
  return emitSteps(a, name === "exp" ? exp(a) : log(a), name, [x]);
}

/** x as 2^k times a number from sqrt(1/2) to sqrt(2). */
export function splitExponent(a: Arithmetic, x: Value): { k: Value; scaled: Value } {
  const moved = a.addBits(x, a.bits(BigInt(c.logOffset) << 32n));
  const k = a.sub(a.or(a.shiftRight(moved, 52), a.bits(wholeNumber)), a.number(wholeNumberBias));
  const exponent = a.subBits(a.and(moved, a.bits(exponentBits)), a.bits(exponentOfOne));
  return { k, scaled: a.subBits(x, exponent) };
}

type Seven = [Value, Value, Value, Value, Value, Value, Value];

/** e^r - 1 for |r| <= ln(2) / 2. */
export function expTail(a: Arithmetic, r: Value): Value {
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
export function powerOfTwo(a: Arithmetic, t: Value): Value {
  return a.shiftLeft(a.addBits(t, a.bits(1023n)), 52);
}

/** Whether x is positive, finite and of full precision. */
export function isNormal(a: Arithmetic, x: Value): Value {
  return a.and(a.ge(x, a.number(c.smallestNormal)), a.le(x, a.number(c.largest)));
}
