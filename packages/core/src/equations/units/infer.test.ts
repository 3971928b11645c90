import fc from "fast-check";
import { expect, it } from "vitest";
import { parseEquation } from "../parse.js";
import { inferUnit, type UnitContext } from "./infer.js";
import { baseUnit, equalUnits, formatUnit, multiplyUnits, raiseUnit, type Unit } from "./unit.js";

/** Powers of litre and of minute. */
type Powers = readonly [litre: number, minute: number];

const unitOf = ([litre, minute]: Powers): Unit =>
  multiplyUnits(
    raiseUnit(baseUnit("litre"), { numerator: litre, denominator: 1 }),
    raiseUnit(baseUnit("minute"), { numerator: minute, denominator: 1 }),
  );
/** A variable of that unit: `x3_1` for litre^1/minute. */
const variable = ([litre, minute]: Powers) => `x${litre + 8}_${minute + 8}`;
const powersOf = (name: string): Powers => {
  const [, litre = "0", minute = "0"] = /^x(\d+)_(\d+)$/.exec(name) ?? [];
  return [Number(litre) - 8, Number(minute) - 8];
};
const powers = fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 }));
const pure: Powers = [0, 0];

/** An equation that has a unit by the way it is made. */
function equation(unit: Powers, depth: number): fc.Arbitrary<string> {
  const [litre, minute] = unit;
  if (depth === 0) return fc.constant(variable(unit));
  const like = equation(unit, depth - 1);
  const shared = (write: (a: string, b: string) => string) =>
    fc.tuple(like, like).map(([a, b]) => write(a, b));
  const product = powers.chain(([l, m]) =>
    fc
      .tuple(equation([litre - l, minute - m], depth - 1), equation([l, m], depth - 1))
      .map(([a, b]) => `(${a}) * (${b})`),
  );
  const quotient = powers.chain(([l, m]) =>
    fc
      .tuple(equation([litre + l, minute + m], depth - 1), equation([l, m], depth - 1))
      .map(([a, b]) => `(${a}) / (${b})`),
  );
  const choice = powers.chain((other) =>
    fc
      .tuple(equation(other, depth - 1), equation(other, depth - 1), like, like)
      .map(([a, b, yes, no]) => `if(${a} > ${b}, ${yes}, ${no})`),
  );
  const root = equation([2 * litre, 2 * minute], 0).map((a) => `sqrt(${a})`);
  const options = [
    shared((a, b) => `${a} + ${b}`),
    shared((a, b) => `max(${a}, (${b}), 0)`),
    like.map((a) => `-(${a})`),
    like.map((a) => `2 * (${a})`),
    like.map((a) => `smooth1(${a}, ${variable([0, 1])})`),
    equation(pure, depth - 1).chain((a) => like.map((b) => `exp(${a}) * (${b})`)),
    ...[product, quotient, choice, root, like],
  ];
  return fc.oneof(...options);
}

function infer(text: string) {
  const found: string[] = [];
  const context: UnitContext = {
    time: baseUnit("minute"),
    unitOf: (name) => unitOf(powersOf(name)),
    inputUnitOf: () => undefined,
    report: ({ message }) => found.push(message),
    note: ({ unit }) => found.push(`bare ${formatUnit(unit)}`),
  };
  const { expression } = parseEquation(text);
  if (expression === undefined) throw new Error(text);
  return { unit: inferUnit(expression, context), found };
}

it("what was made with a unit has that unit, and nothing is told of it", () => {
  fc.assert(
    fc.property(
      powers.chain((unit) => equation(unit, 3).map((text) => ({ unit, text }))),
      ({ unit, text }) => {
        const { unit: inferred, found } = infer(text);
        expect(found).toEqual([]);
        expect(typeof inferred === "string" ? inferred : equalUnits(inferred, unitOf(unit))).toBe(true);
      },
    ),
    { seed: 20261122, numRuns: 150 },
  );
});

it("what is added to something of another unit is told, and a bare number in its place is told as one", () => {
  fc.assert(
    fc.property(
      fc
        .tuple(powers, powers)
        .filter(([one, other]) => one.join() !== other.join() && one.join() !== "0,0")
        .chain(([one, other]) => fc.tuple(fc.constant(one), equation(one, 2), equation(other, 2))),
      ([unit, a, b]) => {
        expect(infer(`(${a}) + (${b})`).found).toHaveLength(1);
        expect(infer(`(${a}) + 3`).found).toEqual([`bare ${formatUnit(unitOf(unit))}`]);
      },
    ),
    { seed: 20261123, numRuns: 100 },
  );
});
