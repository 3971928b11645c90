import { describe, expect, test } from "vitest";
import { checkModel } from "../../equations/check.js";
import type { CheckedModel } from "../../equations/checked-model.js";
import { simulate } from "../../simulate/run.js";
import { compileModel } from "../compile-model.js";
import { generateJavaScript, javaScriptOf } from "./generate.js";
import { integerText, numberText } from "./source-text.js";

const attack = '"];globalThis.brokenOut=1;process.exit(1);//`process.exit(1)`';
const doc = attack;

describe("generated code", () => {
  test("holds no text of the model: names, elements, units and docs cannot break out", () => {
    const model = checkModel({
      name: attack,
      time: { unit: "year", start: 0, stop: 1, dt: 1 },
      dimensions: { kind: { elements: ["plain", ";process.exit()//"], doc } },
      stocks: {
        marker_stock: {
          unit: "1",
          doc,
          dimensions: ["kind"],
          initial: "marker_parameter",
          inflows: ["marker_flow"],
        },
      },
      flows: {
        marker_flow: {
          unit: "1/year",
          doc,
          dimensions: ["kind"],
          equation: "marker_parameter / marker_time",
        },
      },
      parameters: {
        marker_parameter: { unit: "1", doc, value: 2 },
        marker_time: { unit: "year", doc, value: 4 },
      },
      lookups: { marker_lookup: { unit: "1", inputUnit: "1", doc, points: [[0, 1]] } },
    });
    const renamed: CheckedModel = {
      ...model,
      variables: model.variables.map((variable) => ({
        ...variable,
        name: attack,
        unit: attack,
        doc: attack,
      })),
      dimensions: model.dimensions.map(({ elements }) => ({
        name: attack,
        elements: elements.map(() => attack),
      })),
      lookups: model.lookups.map((lookup) => ({ ...lookup, name: attack })),
    };
    for (const each of [model, renamed]) {
      const { text } = javaScriptOf(each);
      expect(text).not.toMatch(/marker|process|brokenOut|plain|year/);
      compileModel(each);
      simulate(each);
    }
    expect("brokenOut" in globalThis).toBe(false);
  });

  test.each([
    ["number", { kind: "number", value: attack }],
    ["operator", { kind: "binary", operator: attack, left: one(), right: one() }],
    ["function", { kind: "call", function: attack, arguments: [one()] }],
    ["event", { kind: "event", event: attack, arguments: [one(), one()] }],
    ["lookup", { kind: "lookup", lookup: attack, argument: one() }],
    ["variable", { kind: "cell", variable: attack, index: [] }],
    ["reduction", { kind: "reduce", operation: attack, loop: 1, dimension: 0, elements: [0], body: one() }],
    ["loop", { kind: "position", loop: attack }],
    ["element", { kind: "reduce", operation: "sum", loop: 1, dimension: 0, elements: [attack], body: one() }],
    ["term", { kind: attack }],
  ])("is refused for a model with a text in place of a %s", (_, term) => {
    const model = checkModel({
      name: "m",
      time: { unit: "year", start: 0, stop: 1, dt: 1 },
      auxiliaries: { x: { unit: "1", doc: "-", equation: "time / time" } },
    });
    const forged = JSON.parse(JSON.stringify(model)) as { variables: { equations: { term: unknown }[] }[] };
    const equation = forged.variables[0]?.equations[0];
    if (equation) equation.term = term;
    expect(() => generateJavaScript(forged as unknown as CheckedModel)).toThrow();
    expect("brokenOut" in globalThis).toBe(false);
  });

  test("is cut into functions short enough to be optimised, with the same result", () => {
    const count = 2_000;
    const auxiliaries = Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `x${i}`,
        { unit: "1", doc: "-", equation: i === 0 ? "step(1, 0)" : `x${i - 1} + 1` },
      ]),
    );
    const model = checkModel({ name: "m", time: { unit: "year", start: 0, stop: 1, dt: 1 }, auxiliaries });
    const bodies = javaScriptOf(model).text.split(/^function /m);
    expect(Math.max(...bodies.map((body) => body.length))).toBeLessThan(7_000);
    expect(bodies.length).toBeGreaterThan(5);
    expect(simulate(model).final(`x${count - 1}`)).toBe(count);
  });

  test("computes what does not depend on a loop once, before it", () => {
    const model = checkModel({
      name: "m",
      time: { unit: "year", start: 0, stop: 1, dt: 1 },
      dimensions: { row: { elements: ["a", "b"], doc: "-" } },
      series: { grow: { unit: "1", doc: "-", times: [0], values: [3] } },
      auxiliaries: {
        x: { unit: "1", doc: "-", dimensions: ["row"], equation: "exp(grow)" },
        share: { unit: "1", doc: "-", dimensions: ["row"], equation: "x[row] / sum(x[:])" },
      },
    });
    expect(javaScriptOf(model).text).toMatch(/=exp\(t\d+\);\nfor/);
    expect(simulate(model).final("share", "b")).toBe(0.5);
  });
});

describe("an elementary function in a loop", () => {
  const five = { row: { elements: ["a", "b", "c", "d", "e"], doc: "-" } };
  const rows = { unit: "1", doc: "-", dimensions: ["row"] };
  const textOf = (equation: string) =>
    javaScriptOf(
      checkModel({
        name: "m",
        time: { unit: "year", start: 0, stop: 1, dt: 1 },
        dimensions: five,
        series: { grow: { unit: "1", doc: "-", times: [0, 1], values: [1, 2] } },
        parameters: { base: { ...rows, value: { a: 1, b: 2, c: 3, d: 4, e: 5 } } },
        auxiliaries: { x: { ...rows, equation: "grow * base" }, y: { ...rows, equation } },
      }),
    ).text;

  test.each([
    ["exp(x)", /expCells\(v,\d+,5\);/],
    ["log(x)", /logCells\(v,\d+,5\);/],
    ["x ^ grow", /powCells\(v,\d+,\d+,0,5\);/],
    ["grow ^ x", /powCells\(v,\d+,\d+,1,5\);/],
  ])("%s is worked out for all its cells together", (equation, expected) => {
    expect(textOf(equation)).toMatch(expected);
  });

  test("stays in a branch that may not be taken", () => {
    expect(textOf("if(grow > 1, log(x), 0)")).not.toMatch(/logCells\(v/);
  });
});

describe("numbers in generated code", () => {
  test.each([
    0,
    -0,
    1,
    -1,
    0.1,
    -1e-300,
    5e-324,
    1.7976931348623157e308,
    123456789012345680000,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])("%d comes back as it was, also after a minus sign", (value) => {
    const back = new Function(`return [${numberText(value)}, -${numberText(value)}]`)() as number[];
    expect(back).toEqual([value, -value]);
  });

  test("nothing but numbers passes", () => {
    expect(() => numberText("1" as unknown as number)).toThrow(TypeError);
    expect(() => integerText("1" as unknown as number)).toThrow(TypeError);
    expect(() => integerText(1.5)).toThrow(TypeError);
  });
});

function one() {
  return { kind: "number", value: 1 };
}
