import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { check, checkModel } from "./check.js";
import type { CheckedModel, CheckedVariable } from "./checked-model.js";

const doc = "-";
const time = { unit: "year", start: 0, stop: 10, dt: 0.5 };
const number = { unit: "1", doc };

const names = (model: CheckedModel, ids: readonly number[]) => ids.map((id) => model.variables[id]?.name);
const find = (model: CheckedModel, name: string): CheckedVariable => {
  const variable = model.variables.find((candidate) => candidate.name === name);
  if (variable === undefined) throw new Error(name);
  return variable;
};

/** A model of one equation over `age`, in which every unit is a pure number. */
const equation = (text: string, dimensions: readonly string[] = []): ModelSpec => ({
  name: "m",
  time: { ...time, unit: "1" },
  dimensions: {
    age: { elements: ["baby", "child", "teen"], doc },
    home: { elements: ["foster", "kin"], doc },
  },
  auxiliaries: { y: { ...number, dimensions, equation: text } },
  parameters: {
    a: { ...number, dimensions: ["age"], value: 1 },
    ah: { ...number, dimensions: ["age", "home"], value: 1 },
    k: { ...number, value: 2 },
  },
  lookups: {
    table: {
      ...number,
      inputUnit: "1",
      points: [
        [0, 0],
        [1, 1],
      ],
    },
  },
});
const termOf = (text: string, dimensions?: readonly string[]) => {
  const variable = find(checkModel(equation(text, dimensions)), "y");
  return variable.kind === "auxiliary" ? variable.equations[0]?.term : undefined;
};
const codes = (text: string, dimensions?: readonly string[]) =>
  check(equation(text, dimensions)).diagnostics.map(({ code }) => code);

const tank: ModelSpec = {
  name: "tank",
  time,
  stocks: {
    water: {
      unit: "litre",
      doc,
      initial: "start",
      inflows: ["fill"],
      outflows: ["drain"],
      nonNegative: true,
    },
  },
  flows: {
    fill: { unit: "litre/year", doc, equation: "rate" },
    drain: { unit: "litre/year", doc, equation: "water / life" },
  },
  auxiliaries: {
    life: { unit: "year", doc, equation: "base * 2" },
    start: { unit: "litre", doc, equation: 5 },
  },
  parameters: { base: { unit: "year", doc, value: 3 } },
  levers: { rate: { unit: "litre/year", doc, value: 1, combine: "add" } },
};

describe("check", () => {
  it("keeps apart what is constant, what is found at the start, and what each step needs", () => {
    const model = checkModel(tank);
    expect(names(model, model.constantOrder)).toEqual(["life", "start"]);
    expect(names(model, model.initialOrder)).toEqual(["water"]);
    expect(names(model, model.stepOrder)).toEqual(["drain", "fill"]);
    expect(model.cellCount).toBe(7);
    expect(model.time).toEqual({ unit: "year", start: 0, stop: 10, dt: 0.5, stepsPerSave: 1 });
  });

  it("gives the same model whatever the order of the maps", () => {
    const sections = ["stocks", "flows", "auxiliaries", "parameters", "levers"] as const;
    const first = JSON.stringify(checkModel(tank));
    const shuffle = fc.tuple(
      ...sections.map((s) =>
        fc.shuffledSubarray(Object.entries(tank[s] ?? {}), { minLength: Object.keys(tank[s] ?? {}).length }),
      ),
    );
    fc.assert(
      fc.property(shuffle, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (entries, order) => {
        const { name, time: span } = tank;
        const maps = order.map((i) => [sections[i], Object.fromEntries(entries[i] ?? [])]);
        expect(JSON.stringify(checkModel({ ...Object.fromEntries(maps), time: span, name }))).toBe(first);
      }),
      { seed: 20_260_109, numRuns: 50 },
    );
  });

  it("gives plain data that survives being sent to a worker", () => {
    const model = checkModel(equation("delay3(sum(a), 2) + initial(k) + previous(k, 1) + step(1, 2)"));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(structuredClone(model)).toEqual(model);
  });

  it("throws one error that holds every mistake and no warning", () => {
    const spec: ModelSpec = {
      ...tank,
      parameters: {},
      auxiliaries: { life: { unit: "year", doc, equation: "basee +" } },
    };
    const thrown = (() => {
      try {
        return checkModel(spec);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(HeadwaterError);
    expect((thrown as HeadwaterError).kind).toBe("model");
    expect((thrown as HeadwaterError).diagnostics.map(({ code }) => code)).toEqual([
      "syntax-error",
      "unknown-name",
    ]);
  });

  it("finds names without regard to case", () => {
    expect(codes("K + TIME + Max(k, 1)")).toEqual([]);
  });
});

describe("subscripts", () => {
  const cell = (variable: number, ...index: object[]) => ({ kind: "cell", variable, index });
  const loop = (number: number, shift = 0) => ({ kind: "loop", loop: number, shift });

  it("spread a bare name over the dimensions of the equation", () => {
    expect(termOf("a", ["age"])).toEqual(cell(0, loop(0)));
    expect(termOf("a", ["home", "age"])).toEqual(cell(0, loop(1)));
    expect(termOf("k", ["age"])).toEqual(cell(2));
  });

  it("take the current element, a neighbour, or one element", () => {
    expect(termOf("ah[age, kin]", ["age"])).toEqual(cell(1, loop(0), { kind: "element", position: 1 }));
    expect(termOf('ah["teen", "foster"]')).toEqual(
      cell(1, { kind: "element", position: 2 }, { kind: "element", position: 0 }),
    );
  });

  it("fold a slice over one running element for all of a dimension", () => {
    const reduce = termOf("sum(a[:] * ah[:, kin])");
    expect(reduce).toMatchObject({
      kind: "reduce",
      operation: "sum",
      dimension: 0,
      elements: [0, 1, 2],
      loop: 0,
    });
    expect(reduce).toMatchObject({
      body: { left: cell(0, loop(0)), right: cell(1, loop(0), { kind: "element", position: 1 }) },
    });
  });

  it("fold a range, both ends in it, and with it every slice of that dimension", () => {
    expect(termOf("mean(a[child:teen])")).toMatchObject({ operation: "mean", elements: [1, 2] });
    expect(termOf("sum(a[:] * a[baby:child])")).toMatchObject({ elements: [0, 1] });
    expect(termOf("max(a[teen:teen])")).toMatchObject({ operation: "max", elements: [2] });
  });

  it("fold a bare array over all its elements, also over the equation's own dimension", () => {
    expect(termOf("prod(ah)", ["age"])).toMatchObject({
      kind: "reduce",
      dimension: 0,
      loop: 1,
      body: { kind: "reduce", dimension: 1, loop: 2, body: cell(1, loop(1), loop(2)) },
    });
    expect(termOf("sum(ah[age, :])", ["age"])).toMatchObject({
      dimension: 1,
      body: cell(1, loop(0), loop(1)),
    });
  });

  it("keep nested reductions apart", () => {
    expect(termOf("sum(a[:] / sum(a[:]))")).toMatchObject({
      loop: 0,
      body: { left: cell(0, loop(0)), right: { kind: "reduce", loop: 1, body: cell(0, loop(1)) } },
    });
  });

  it("are checked", () => {
    expect(codes("a")).toEqual(["dimension-mismatch"]);
    expect(codes("a[age]")).toEqual(["dimension-mismatch"]);
    expect(codes("a[home]", ["age", "home"])).toEqual(["dimension-mismatch"]);
    expect(codes("a[baby, kin]")).toEqual(["dimension-mismatch"]);
    expect(codes("k[baby]")).toEqual(["dimension-mismatch"]);
    expect(codes("a[baybe]")).toEqual(["unknown-element"]);
    expect(codes("a[kin]")).toEqual(["unknown-element"]);
    expect(codes("sum(a[baby:old])")).toEqual(["unknown-element"]);
    expect(codes("a[:]")).toEqual(["slice-outside-reduction"]);
    expect(codes("sum(a[teen:baby])")).toEqual(["empty-range"]);
    expect(codes("sum(a[baby:child] * a[child:teen])")).toEqual(["two-ranges"]);
    expect(codes("sum(k)")).toEqual(["nothing-to-reduce"]);
    expect(codes("sum(kk)")).toEqual(["unknown-name"]);
    expect(codes("a[age - 1]", ["age"])).toEqual(["shift-out-of-range"]);
    expect(codes("a[baby - 1]", ["age"])).toEqual(["unknown-dimension"]);
    expect(codes("sum(delay1(a[:], 2))")).toEqual(["state-out-of-place"]);
  });

  it("allow a shift where the elements that it would leave have an equation of their own", () => {
    const spec = equation("0", ["age"]);
    const y = (cells: Record<string, string>): ModelSpec => ({
      ...spec,
      auxiliaries: { y: { ...number, dimensions: ["age"], equation: cells } },
    });
    expect(check(y({ baby: "1", "*": "a[age - 1]" })).diagnostics).toEqual([]);
    expect(check(y({ teen: "1", "*": "a[age + 1]" })).diagnostics).toEqual([]);
    const { diagnostics } = check(y({ teen: "1", "*": "a[age - 1]" }));
    expect(diagnostics[0]?.message).toBe("a[age - 1] is outside age for baby");
  });
});

describe("delays, smooths and memory", () => {
  const hidden = (text: string) =>
    checkModel(equation(text))
      .variables.filter((variable) => variable.hidden)
      .map(({ name, kind }) => `${kind} ${name}`);

  it("become chains of hidden stocks and flows", () => {
    expect(hidden("delay1(k, 2)")).toEqual([
      "auxiliary y#delay1.1.wanted",
      "auxiliary y#delay1.1.time",
      "flow y#delay1.1.in",
      "stock y#delay1.1.1",
      "flow y#delay1.1.1.out",
    ]);
    expect(hidden("smooth3(k, 2, 0)").filter((name) => name.startsWith("stock"))).toEqual([
      "stock y#smooth3.1.1",
      "stock y#smooth3.1.2",
      "stock y#smooth3.1.3",
    ]);
    expect(hidden("delayn(k, 2, 5)").filter((name) => name.startsWith("stock"))).toHaveLength(5);
    expect(hidden("initial(k) + previous(k, 0) + delay_fixed(k, 3)")).toEqual([
      "frozen y#initial.1",
      "auxiliary y#previous.1.in",
      "held y#previous.1",
      "auxiliary y#delay_fixed.1.in",
      "held y#delay_fixed.1",
      "frozen y#delay_fixed.1.time",
    ]);
  });

  it("do not double what is inside them when they are nested", () => {
    const nested = (depth: number): string => (depth === 0 ? "k" : `delay1(${nested(depth - 1)}, 1)`);
    expect(hidden(nested(20))).toHaveLength(100);
  });

  it("carry units that add up", () => {
    const model = checkModel({
      ...tank,
      flows: { ...tank.flows, drain: { unit: "litre/year", doc, equation: "delay3(fill, life)" } },
      auxiliaries: { ...tank.auxiliaries, seen: { unit: "litre", doc, equation: "smooth1(water, life)" } },
    });
    expect(find(model, "drain#delay3.1.2").unit).toBe("litre");
    expect(find(model, "drain#delay3.1.2.out").unit).toBe("litre/year");
    expect(find(model, "seen#smooth1.1.1").unit).toBe("litre");
    expect(find(model, "seen#smooth1.1.1.in").unit).toBe("litre/year");
    expect(find(model, "seen#smooth1.1.time").unit).toBe("year");
  });

  it("need an order that is a plain whole number", () => {
    expect(codes("delayn(k, 2, k)")).toEqual(["bad-order"]);
    expect(codes("smoothn(k, 2, 1.5)")).toEqual(["bad-order"]);
    expect(codes("smoothn(k, 2, 101)")).toEqual(["bad-order"]);
  });

  it("have no place in an initial value", () => {
    const spec = {
      ...tank,
      stocks: {
        water: { unit: "litre", doc, initial: "previous(start, 1)", inflows: ["fill"], outflows: ["drain"] },
      },
    };
    expect(check(spec).diagnostics.map(({ code }) => code)).toEqual(["state-out-of-place"]);
  });
});

describe("order", () => {
  const auxiliaries = (equations: { [name: string]: string }): ModelSpec => ({
    name: "m",
    time: { ...time, unit: "1" },
    auxiliaries: Object.fromEntries(
      Object.entries(equations).map(([name, text]) => [name, { ...number, equation: text }]),
    ),
  });
  const loops = (equations: { [name: string]: string }) =>
    check(auxiliaries(equations)).diagnostics.map(({ code, message }) => `${code} ${message}`);

  it("prints an algebraic loop as a path", () => {
    expect(loops({ a: "b + 1", b: "c", c: "a * 2" })).toEqual([
      "algebraic-loop each needs the other at the same moment: a -> b -> c -> a",
    ]);
    expect(loops({ a: "a" })).toEqual(["algebraic-loop each needs the other at the same moment: a -> a"]);
  });

  it("lets a delay, a smooth and previous break a loop", () => {
    expect(loops({ a: "smooth1(a, 2, 1) + 1" })).toEqual([]);
    expect(loops({ a: "delay1(a, 2, 1) + 1" })).toEqual([]);
    expect(loops({ a: "previous(b, 0)", b: "a + 1" })).toEqual([]);
    expect(loops({ a: "delay_fixed(b, 2, 0)", b: "a + 1" })).toEqual([]);
  });

  it("does not let them break a loop between initial values", () => {
    expect(loops({ a: "smooth1(b, 2) + 1", b: "a * 2" })).toEqual([
      "initial-value-cycle initial values need each other: a -> b -> a",
    ]);
    expect(loops({ a: "previous(b, a)", b: "1" })).toHaveLength(1);
    expect(loops({ a: "initial(b)", b: "a" })).toHaveLength(1);
  });

  it("finds a cycle of initial values through stocks", () => {
    const stock = (initial: string) => ({ ...number, initial });
    const spec: ModelSpec = { ...auxiliaries({ x: "s + 1" }), stocks: { s: stock("r"), r: stock("2 * x") } };
    expect(check(spec).diagnostics.map(({ message }) => message)).toEqual([
      "initial values need each other: r -> x -> s -> r",
    ]);
  });

  it("puts what time, data, levers, stocks or memory touch among the steps", () => {
    const model = checkModel({
      ...auxiliaries({
        fixed: "p * dt",
        timed: "time",
        pulsed: "pulse(1, 2)",
        led: "lever",
        read: "data",
        after: "timed * 2",
        froze: "initial(fixed)",
      }),
      parameters: { p: { ...number, value: 1 } },
      levers: { lever: { ...number, value: 1, combine: "add" } },
      series: { data: { ...number, times: [0, 1], values: [1, 2] } },
    });
    expect(names(model, model.constantOrder)).toEqual(["fixed"]);
    expect(names(model, model.stepOrder)).toEqual(["timed", "after", "froze", "led", "pulsed", "read"]);
  });
});
