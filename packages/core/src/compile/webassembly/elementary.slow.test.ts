import fc from "fast-check";
import { expect, test } from "vitest";
import { checkModel } from "../../equations/check.js";
import { compileModel } from "../compile-model.js";

const doc = "-";
const elements = Array.from({ length: 13 }, (_, i) => `e${i}`);
const number = { unit: "1", doc, dimensions: ["each"] };
const model = checkModel({
  name: "functions",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  dimensions: { each: { elements, doc } },
  parameters: {
    x: { ...number, value: 1 },
    y: { ...number, value: 1 },
    shared: { unit: "1", doc, value: 1 },
  },
  series: { zero: { unit: "1", doc, times: [0, 1], values: [0, 0] } },
  auxiliaries: Object.fromEntries(
    [
      ...[
        "exp(x + zero)",
        "log(x + zero)",
        "(x + zero) ^ y",
        "(x + zero) ^ 0.3",
        "(x + zero) ^ shared",
        "sqrt(x + zero)",
        "abs(x + zero)",
      ],
      ...["floor(x + zero)", "min(x, y + zero)", "max(x, y + zero)", "-(x + zero)", "not (x + zero)"],
      ...[
        "x + zero < y",
        "x + zero >= y",
        "x + zero == y",
        "x + zero and y",
        "x + zero or y",
        "if(x + zero, y, x)",
      ],
    ].map((equation, i) => [`f${i}`, { ...number, equation }]),
  ),
});

/** All values of the model's auxiliaries for those parameters. */
function valuesOn(
  backend: "interpreter" | "javascript" | "webassembly",
  x: readonly number[],
  y: readonly number[],
) {
  const { kernel } = compiled[backend];
  expect(kernel.backend).toBe(backend);
  const cells = new Float64Array(kernel.cellCount);
  for (const variable of model.variables) {
    if (variable.name === "x") cells.set(x, variable.offset);
    if (variable.name === "y") cells.set(y, variable.offset);
    if (variable.name === "shared") cells[variable.offset] = y[0] ?? 0;
  }
  const grid = { from: 0, dt: 1 };
  kernel.constants(cells, grid);
  kernel.initialise(cells, grid);
  kernel.evaluate(cells, grid, 0, 0, new Float64Array(0));
  return cells.slice(0, model.cellCount);
}

const compiled = {
  interpreter: compileModel(model, { backend: "interpreter" }),
  javascript: compileModel(model, { backend: "javascript" }),
  webassembly: compileModel(model, { backend: "webassembly" }),
};

const odd = [
  0,
  -0,
  1,
  -1,
  2,
  0.5,
  5e-324,
  2.2250738585072014e-308,
  1e308,
  -8,
  Infinity,
  -Infinity,
  Number.NaN,
  745,
  -746,
  691,
];
const any = fc.oneof(
  fc.double(),
  fc.double({ min: -800, max: 800 }),
  fc.double({ min: 0, max: 3 }),
  fc.constantFrom(...odd),
);
const list = fc.array(any, { minLength: elements.length, maxLength: elements.length });

test("every function and operator gives the same bits on all backends, for any numbers", () => {
  fc.assert(
    fc.property(list, list, (x, y) => {
      const reference = valuesOn("interpreter", x, y);
      expect(valuesOn("javascript", x, y)).toEqual(reference);
      expect(valuesOn("webassembly", x, y)).toEqual(reference);
    }),
    { seed: 20_201_122, numRuns: 400 },
  );
});

test("an exponent that turns out to be 2 gives squares, whether all cells share it or not", () => {
  const x = elements.map((_, i) => 0.1 + i / 7);
  const two = elements.map(() => 2);
  for (const backend of ["interpreter", "javascript", "webassembly"] as const) {
    const values = valuesOn(backend, x, two);
    for (const power of ["f2", "f4"]) {
      const { offset = 0 } = model.variables.find(({ name }) => name === power) ?? {};
      expect([...values.slice(offset, offset + x.length)]).toEqual(x.map((each) => each * each));
    }
  }
});

test("one unusual number among usual ones, in whichever place, changes no bit of the others", () => {
  const usual = elements.map((_, i) => 1.5 + i / 8);
  for (const unusual of odd) {
    for (const place of elements.keys()) {
      const x = usual.with(place, unusual);
      const reference = valuesOn("interpreter", x, usual);
      expect(valuesOn("javascript", x, usual)).toEqual(reference);
      expect(valuesOn("webassembly", x, usual)).toEqual(reference);
    }
  }
});
