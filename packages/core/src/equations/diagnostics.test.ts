import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { check } from "./check.js";

const doc = "-";
const model: ModelSpec = {
  name: "tank",
  time: { unit: "year", start: 0, stop: 10, dt: 0.5 },
  stocks: { water: { unit: "litre", doc, initial: 5, inflows: ["fill"], outflows: ["drain"] } },
  flows: {
    fill: { unit: "litre/year", doc, equation: "rate" },
    drain: { unit: "litre/year", doc, equation: "water / life" },
  },
  parameters: { life: { unit: "year", doc, value: 3 }, rate: { unit: "litre/year", doc, value: 1 } },
  lookups: {
    table: {
      unit: "1",
      inputUnit: "litre",
      doc,
      points: [
        [0, 0],
        [1, 1],
      ],
    },
  },
};
const found = (change: Partial<ModelSpec>): readonly Diagnostic[] =>
  check({ ...model, ...change }).diagnostics;
const one = (change: Partial<ModelSpec>): Diagnostic => {
  const all = found(change);
  expect(all.map(({ code }) => code)).toHaveLength(1);
  return all[0] as Diagnostic;
};
const drain = (equation: string) =>
  one({ flows: { ...model.flows, drain: { unit: "litre/year", doc, equation } } });
const aux = (unit: string, equation: string) => one({ auxiliaries: { y: { unit, doc, equation } } });

describe("diagnostics of names and functions", () => {
  it("are absent from a sound model", () => {
    expect(found({})).toEqual([]);
  });

  it("name the nearest known name", () => {
    expect(drain("watr / life")).toMatchObject({
      code: "unknown-name",
      path: ["flows", "drain", "equation"],
      message: "there is no variable watr",
      hint: "Did you mean water?",
    });
  });

  it("tell lookups, dimensions and functions from variables", () => {
    expect(drain("water / life * table")).toMatchObject({
      code: "lookup-without-argument",
      hint: "Write table(x).",
    });
    expect(drain("water / life * max").hint).toContain("max is a function");
    expect(drain("water (life)")).toMatchObject({
      code: "unknown-function",
      hint: "water is a stock. To multiply, write water * (...).",
    });
    expect(drain("maxx(water, water) / life")).toMatchObject({
      code: "unknown-function",
      hint: "Did you mean max?",
    });
  });

  it("name what functions and constants of other tools are here", () => {
    expect(drain("SMTH3(water, life) / life").hint).toBe("Write smooth3(input, delay[, initial]).");
    expect(drain("ZIDZ(water, life)").hint).toBe("Write if(b == 0, 0, a / b), with what holds where b is 0.");
    expect(drain("water / life * cos(time)").hint).toContain("lookup");
    expect(drain("water / life * PI")).toMatchObject({
      code: "unknown-name",
      hint: "Write 3.141592653589793.",
    });
  });

  it("count arguments", () => {
    expect(drain("if(water > 1, 2)")).toMatchObject({
      code: "argument-count",
      message: "if takes 3 argument(s), not 2",
      hint: "Write if(condition, yes, no).",
    });
    expect(drain("table(water, water) * rate").message).toBe("lookup table takes 1 argument, not 2");
    expect(drain("pulse(water, 1, 2, 3)").message).toBe("pulse takes 2 to 3 argument(s), not 4");
  });

  it("find names that are one after case folding, over all sections", () => {
    expect(one({ auxiliaries: { Water: { unit: "litre", doc, equation: 1 } } })).toMatchObject({
      code: "name-collision",
      message: "stocks.water and auxiliaries.Water are one name",
    });
    expect(one({ dimensions: { LIFE: { elements: ["a"], doc } } }).code).toBe("name-collision");
    expect(
      one({
        auxiliaries: { Straße: { unit: "1", doc, equation: 1 }, STRASSE: { unit: "1", doc, equation: 1 } },
      }).code,
    ).toBe("name-collision");
  });

  it("refuse reserved and impossible names", () => {
    for (const name of ["time", "Max", "constructor", "__proto__", "toString", "if", "end"]) {
      const map = JSON.parse(`{ "${name}": { "unit": "1", "doc": "-", "equation": 1 } }`);
      expect(one({ auxiliaries: map })).toMatchObject({ code: "reserved-name", path: ["auxiliaries", name] });
    }
    expect(one({ auxiliaries: { "a b": { unit: "1", doc, equation: 1 } } }).code).toBe("bad-name");
    expect(one({ auxiliaries: { "2a": { unit: "1", doc, equation: 1 } } }).code).toBe("bad-name");
  });

  it("look at dimensions and their elements", () => {
    const elements = (...list: string[]) => one({ dimensions: { age: { elements: list, doc } } }).code;
    expect(elements("a", "A")).toBe("duplicate-element");
    expect(elements("a,b")).toBe("bad-name");
    expect(elements()).toBe("no-elements");
    expect(elements("age")).toBe("name-collision");
    const wide = { elements: Array.from({ length: 1001 }, (_, i) => `e${i}`), doc };
    expect(
      one({
        dimensions: { i: wide, j: wide },
        parameters: { ...model.parameters, big: { unit: "1", doc, dimensions: ["i", "j"], value: 1 } },
      }),
    ).toMatchObject({ code: "too-many-cells", message: "big has 1002001 cells; the limit is 1000000" });
    expect(one({ auxiliaries: { y: { unit: "1", doc, dimensions: ["agee"], equation: 1 } } }).code).toBe(
      "unknown-dimension",
    );
  });
});

describe("diagnostics of stocks and flows", () => {
  const stock = (change: object) =>
    found({
      stocks: {
        water: { unit: "litre", doc, initial: 5, inflows: ["fill"], outflows: ["drain"], ...change },
      },
    });

  it("ask for an initial value", () => {
    const spec = {
      stocks: { water: { unit: "litre", doc, inflows: ["fill"], outflows: ["drain"] } },
    } as unknown as ModelSpec;
    expect(one(spec)).toMatchObject({ code: "missing-initial-value", message: "water has no initial value" });
  });

  it("find flows that are unknown, of another kind, used twice or not at all", () => {
    expect(stock({ inflows: ["fil"] })[0]).toMatchObject({
      code: "unknown-flow",
      hint: "Did you mean fill?",
    });
    expect(stock({ inflows: ["fill", "rate"] })[0]).toMatchObject({
      code: "not-a-flow",
      message: "rate is no flow but in parameters",
    });
    expect(stock({ inflows: ["fill", "fill"] })[0]?.message).toBe("fill is named twice");
    expect(stock({ inflows: ["fill", "drain"] })[0]?.message).toBe("drain both fills and drains water");
    expect(stock({ inflows: [] })).toMatchObject([{ code: "unused-flow", severity: "warning" }]);
    const second = { unit: "litre", doc, initial: 0, inflows: ["fill"] };
    expect(one({ stocks: { ...model.stocks, other: second } })).toMatchObject({
      code: "flow-used-twice",
      path: ["stocks", "water", "inflows"],
    });
  });

  it("compare dimensions and units of a flow with those of its stock", () => {
    const dimensions = { age: { elements: ["a", "b"], doc } };
    const fill = { unit: "litre/year", doc, dimensions: ["age"], equation: 1 };
    expect(one({ dimensions, flows: { ...model.flows, fill } })).toMatchObject({
      code: "dimension-mismatch",
      message: "stock water has no dimensions, but flow fill has age",
    });
    expect(one({ flows: { ...model.flows, fill: { unit: "litre/month", doc, equation: 1 } } })).toMatchObject(
      {
        code: "unit-mismatch",
        expected: "litre/year",
        actual: "litre/month",
        message: "flow fill has unit litre/month; stock water in litre needs litre/year",
      },
    );
  });
});

describe("diagnostics of units", () => {
  it("name the variable, the part of the equation and both units", () => {
    expect(drain("max(water, life) / life")).toMatchObject({
      code: "unit-mismatch",
      message: "drain: in max(water, life): water has unit litre and life has unit year",
      expected: "litre",
      actual: "year",
    });
    expect(drain("water")).toMatchObject({
      message: "drain has unit litre/year, but its equation has unit litre",
      expected: "litre/year",
      actual: "litre",
    });
    expect(aux("1", "table(life)").message).toBe(
      "y: table takes another unit: life has unit year, not litre",
    );
    expect(aux("1", "exp(life)").message).toBe("y: exp needs a pure number: life has unit year, not 1");
    expect(aux("litre", "delay1(water, rate)").message).toContain("rate has unit litre/year, not year");
    expect(aux("litre", "if(water, water, water)").message).toContain("the condition of if");
    expect(aux("litre", "water ^ life").message).toContain("the exponent");
  });

  it("let plain numbers stand for any unit in sums and comparisons, but not in products", () => {
    for (const [unit, equation] of [
      ["litre", "water + 1"],
      ["litre", "if(water > 5, 0, -2 * 3)"],
      ["litre", "max(0, water - 1)"],
      ["litre", "2 * water / 3"],
      ["1/year", "1 / life"],
      ["litre^2", "water ^ 2"],
      ["litre", "(water * water) ^ 0.5"],
      ["litre^(1/2)", "sqrt(water)"],
      ["1/litre^3", "pow(water, -3)"],
      ["1", "(life / life) ^ (water / water)"],
      ["1", "water > 1 and not (life < 2)"],
      ["1", "time / dt"],
      ["litre", "step(water, 3) + ramp(rate, 2, 5)"],
      ["litre/year", "pulse(water, 1, 2)"],
      ["litre/year", "delay3(rate, life, 0) + previous(rate, 0)"],
      ["litre", "floor(abs(water))"],
    ] as const) {
      expect(found({ auxiliaries: { y: { unit, doc, equation } } }), equation).toEqual([]);
    }
    expect(aux("litre", "water * life").code).toBe("unit-mismatch");
  });

  it("know aliases, also of aliases, and nothing of calendars", () => {
    const units = { litres: "litre", flow: "litres/year" };
    expect(found({ units, auxiliaries: { y: { unit: "flow", doc, equation: "rate" } } })).toEqual([]);
    expect(aux("litre/month", "rate").code).toBe("unit-mismatch");
    expect(found({ units: { a: "b", b: "a" } }).map(({ message }) => message)).toEqual([
      "unit a is defined by way of itself",
      "unit b is defined by way of itself",
    ]);
  });

  it("hint at two spellings of one unit", () => {
    expect(aux("litres/year", "rate").hint).toBe(
      "If litre and litres are one unit, add it to the model: units: { litre: litres }.",
    );
  });

  it("say once that a unit cannot be read", () => {
    expect(aux("litre per year", "rate")).toMatchObject({
      code: "bad-unit",
      path: ["auxiliaries", "y", "unit"],
    });
  });
});

describe("diagnostics of values", () => {
  const parameter = (change: object) =>
    one({ parameters: { ...model.parameters, p: { unit: "1", doc, value: 1, ...change } } });

  it("look at parameters, lookups, series and joint distributions", () => {
    expect(parameter({ value: Number.NaN }).code).toBe("bad-number");
    expect(parameter({ value: 3, range: [0, 2] }).message).toBe("3 is outside the range of p, 0 to 2");
    expect(parameter({ range: [2, 0] }).code).toBe("bad-range");
    expect(parameter({ value: undefined }).code).toBe("missing-value");
    const lookup = (...points: [number, number][]) =>
      one({ lookups: { ...model.lookups, t: { unit: "1", inputUnit: "1", doc, points } } }).message;
    expect(lookup([1, 0], [1, 2])).toBe("points 1 and 2 of t have the same x, 1");
    expect(lookup()).toBe("lookup t has no points");
    const series = (times: number[], values: number[]) =>
      one({ series: { d: { unit: "1", doc, times, values } } }).message;
    expect(series([1, 2], [1])).toBe("series d has 2 times but 1 values");
    expect(series([2, 1], [1, 1])).toBe("times of d do not ascend: 1 comes after 2");
    const joint = (parameters: string[], factor: number[][]) =>
      one({
        joint: {
          j: {
            doc,
            factor,
            members: parameters.map((name) => ({ parameter: name, scale: "linear", center: 0 })),
          },
        },
      });
    expect(joint(["lif"], [[1]])).toMatchObject({ code: "unknown-name", hint: "Did you mean life?" });
    expect(joint(["life", "life"], [[1], [0, 1]]).message).toContain("drawn twice");
    expect(
      joint(
        ["life", "rate"],
        [
          [1, 5],
          [0, 1],
        ],
      ).message,
    ).toContain("lower triangular");
    expect(joint(["life"], []).message).toContain("0 rows for 1 members");
  });

  it("give the place of each mistake when the model knows where it came from", () => {
    const locate = (path: readonly string[]) => ({ file: "tank.yaml", line: path.length });
    const { diagnostics } = check(
      { ...model, flows: { ...model.flows, drain: { unit: "litre/year", doc, equation: "x" } } },
      { locate },
    );
    expect(diagnostics[0]?.location).toEqual({ file: "tank.yaml", line: 3 });
  });
});
