import type { ModelSpec } from "@headwater/core";
import fc from "fast-check";

const doc = "-";
const dimensions = {
  age: { elements: ["young", "middle", "old"], doc },
  home: { elements: ["foster", "kin"], doc },
};
const ages = dimensions.age.elements;

/** What an equation may read, written for an equation over age and home. */
const leaves = [
  ...["p", "q", "weights[age]", "stock[age, home]", "level", "stock[old, home]", "stock[age, kin]", "tide"],
  ...["push", "time / 1", "dt", "0", "2", "0.5", "-1.5", "early[age]"],
  ...["leave[age, home]", "leave[young, kin]", "arrive[age, home]", "arrive[age, kin]"],
  ...["step(p, 1)", "pulse(q, 0.5, 1)", "ramp(p, 1, 2)", "pulse_train(p, 0.5, 0.5, 1, 2)"],
  ...["age", "rank(weights[:], weights[age])", "size(stock[:, home])", "inverse(climb, p)", "climb(level)"],
];
const unary = ["abs", "exp", "floor", "bend", "sqrt", "log", "-", "not "];
const binary = ["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "==", "!=", " and ", " or "];
const folds = ["sum", "mean", "min", "max", "prod"];
const folded = [
  "stock[:, home]",
  "stock[age, :]",
  "stock[young:middle, :]",
  "weights[:]",
  "weights[:] * stock[:, kin]",
];
/** What remembers may not stand inside a fold. */
const remembering = [
  ...["smooth1(level, one)", "smooth3(p * level, one)", "delay3(push, one)", "delay_fixed(level, one, 2)"],
  ...["delay1(level, one, p)", "previous(level, p)", "initial(level)", "delayn(push, one, 5, 1)"],
  ...["smoothn(level, tide + 1, 2)", "trend(level, one)", "forecast(level, one, 2 * one, 0.1)"],
  ...["random_normal(p, 1)", "random_uniform(q, p)", "random_poisson(2)", "random_exponential(p)"],
];

/** Any equation over age and home. */
export const { any: equation } = fc.letrec<{ pure: string; any: string }>((tie) => ({
  pure: combined(tie("pure"), tie("pure"), fc.constantFrom(...leaves)),
  any: combined(tie("any"), tie("pure"), fc.constantFrom(...leaves, ...remembering)),
}));

function combined(inner: fc.Arbitrary<string>, foldable: fc.Arbitrary<string>, leaf: fc.Arbitrary<string>) {
  const fold = fc.constantFrom(...folds);
  return fc.oneof(
    { maxDepth: 4, depthIdentifier: "equation" },
    leaf,
    fc.tuple(fc.constantFrom(...binary), inner, inner).map(([o, a, b]) => `(${a}${o}${b})`),
    fc.tuple(fc.constantFrom(...unary), inner).map(([f, a]) => `(${f}(${a}))`),
    fc.tuple(fc.constantFrom("min", "max"), inner, inner).map(([f, a, b]) => `${f}(${a},${b})`),
    fc.tuple(inner, inner, inner).map(([a, b, c]) => `if(${a}, ${b}, ${c})`),
    fc.tuple(fold, fc.constantFrom(...folded)).map(([f, a]) => `${f}(${a})`),
    fc.tuple(fold, foldable).map(([f, a]) => `${f}(weights[:] * ${a})`),
  );
}

const number = { unit: "1", doc };
const both = ["age", "home"];

/** A model whose equations are of the generator; they may come to what is no number. */
export function modelOf(first: string, second: string, exception: string, start: string): ModelSpec {
  return {
    name: "random",
    time: { unit: "1", start: 0, stop: 3, dt: 0.25 },
    dimensions,
    stocks: {
      stock: { ...number, dimensions: both, initial: 2, inflows: ["gain", "arrive"], outflows: ["leave"] },
      level: { ...number, initial: start, inflows: ["rise"] },
    },
    flows: {
      gain: {
        ...number,
        dimensions: both,
        equation: { old: exception, "*": "min(3, max(-3, second[age, home]))" },
      },
      rise: { ...number, equation: "(p - level) / 4" },
      leave: { ...number, dimensions: both, equation: "stock[age, home] * weights[age]" },
      arrive: {
        ...number,
        dimensions: both,
        equation: { young: "p", "*": "leave[age - 1, home]" },
      },
    },
    auxiliaries: {
      first: { ...number, dimensions: both, equation: first },
      second: { ...number, dimensions: both, equation: `(${second}) + first[age, home]` },
      early: {
        ...number,
        dimensions: ["age"],
        equation: { [ages[0] ?? ""]: "1", "*": "weights[age - 1]" },
      },
      push: { ...number, equation: "step(q, 1) + sum(stock[:, :]) / 10" },
    },
    parameters: {
      p: { ...number, value: 1.25 },
      q: { ...number, value: -0.75 },
      one: { ...number, value: 1 },
      weights: { ...number, dimensions: ["age"], value: { young: 0.2, middle: 1.5, old: -3 } },
    },
    lookups: {
      climb: {
        ...number,
        inputUnit: "1",
        shape: "extrapolate",
        points: [
          [0, -1],
          [1, 0.5],
          [4, 2],
        ],
      },
      bend: {
        ...number,
        inputUnit: "1",
        points: [
          [-1, 2],
          [0, 0.5],
          [3, 4],
        ],
      },
    },
    series: { tide: { ...number, times: [0, 1, 3], values: [0, 2, -1] } },
  };
}
