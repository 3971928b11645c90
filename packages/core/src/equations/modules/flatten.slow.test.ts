import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { backendNames } from "../../compile/kernel.js";
import { readModelYaml } from "../../exchange/yaml.js";
import { formatDiagnostic } from "../../model/diagnostics.js";
import type { ModelSpec, SubModelSpec } from "../../model/spec.js";
import { simulate } from "../../simulate/run.js";
import { drawParameters } from "../../uncertainty/draw-parameters.js";
import { check } from "../check.js";
import { flattenModules } from "./flatten.js";

const doc = "-";
const time = { unit: "year", start: 0, stop: 4, dt: 0.5 };

/** People who are born and leave for elsewhere, by age. */
const region: SubModelSpec = {
  dimensions: { age: { elements: ["young", "old"], doc } },
  stocks: {
    people: {
      unit: "person",
      doc,
      dimensions: ["age"],
      initial: "first",
      inflows: ["born"],
      outflows: ["gone"],
    },
  },
  flows: {
    born: {
      unit: "person/year",
      doc,
      dimensions: ["age"],
      equation: { young: "rate * sum(people)", old: 0 },
    },
    gone: {
      unit: "person/year",
      doc,
      dimensions: ["age"],
      equation: "smooth1(people * pull, delay) * effect(time)",
    },
  },
  auxiliaries: { pull: { unit: "1/year", doc }, total: { unit: "person", doc, equation: "sum(people)" } },
  parameters: {
    rate: { unit: "1/year", doc, value: 0.1, distribution: { kind: "uniform", low: 0, high: 0.2 } },
    first: { unit: "person", doc, dimensions: ["age"], value: { young: 10, old: 20 } },
    delay: { unit: "year", doc, value: 1 },
  },
  lookups: {
    effect: {
      unit: "1",
      inputUnit: "year",
      doc,
      points: [
        [0, 1],
        [4, 0.5],
      ],
    },
  },
  outputs: ["total", "people"],
};

const country: ModelSpec = {
  name: "country",
  time,
  auxiliaries: {
    share: { unit: "1", doc, equation: "north.total / (north.total + south.total)" },
    young: { unit: "person", doc, equation: "north.people[young] + south.people[young]" },
  },
  parameters: { base: { unit: "1/year", doc, value: 0.05 } },
  models: { region },
  modules: {
    north: { model: "region", inputs: { pull: "base * share" } },
    south: { model: "region", inputs: { pull: "base", rate: 0.02, first: { young: 5, "*": 6 } } },
  },
};

/** The same by hand, with underscores. */
const byHand = (): ModelSpec => {
  const copy = (name: string) => (text: string) =>
    text.replace(/\b(people|born|gone|pull|total|rate|first|delay|effect)\b/g, `${name}_$1`);
  const variables = (name: string, pull: string, rate: number, first: { [age: string]: number }) => {
    const own = copy(name);
    return {
      stocks: {
        [own("people")]: {
          ...{ unit: "person", doc, dimensions: ["age"], initial: own("first") },
          ...{ inflows: [own("born")], outflows: [own("gone")] },
        },
      },
      flows: {
        [own("born")]: {
          ...{ unit: "person/year", doc, dimensions: ["age"] },
          equation: { young: own("rate * sum(people)"), old: 0 },
        },
        [own("gone")]: {
          ...{ unit: "person/year", doc, dimensions: ["age"] },
          equation: own("smooth1(people * pull, delay) * effect(time)"),
        },
      },
      auxiliaries: {
        [own("pull")]: { unit: "1/year", doc, equation: pull },
        [own("total")]: { unit: "person", doc, equation: own("sum(people)") },
      },
      parameters: {
        [own("rate")]: { unit: "1/year", doc, value: rate },
        [own("first")]: { unit: "person", doc, dimensions: ["age"], value: first },
        [own("delay")]: { unit: "year", doc, value: 1 },
      },
      lookups: { [own("effect")]: region.lookups?.effect },
    } as unknown as Required<Pick<ModelSpec, "stocks" | "flows" | "auxiliaries" | "parameters" | "lookups">>;
  };
  const north = variables("north", "base * share", 0.1, { young: 10, old: 20 });
  const south = variables("south", "base", 0.02, { young: 5, old: 6 });
  return {
    name: "country",
    time,
    ...(region.dimensions === undefined ? {} : { dimensions: region.dimensions }),
    stocks: { ...north.stocks, ...south.stocks },
    flows: { ...north.flows, ...south.flows },
    auxiliaries: {
      ...north.auxiliaries,
      ...south.auxiliaries,
      share: { unit: "1", doc, equation: "north_total / (north_total + south_total)" },
    },
    parameters: { ...country.parameters, ...north.parameters, ...south.parameters },
    lookups: { ...north.lookups, ...south.lookups },
  };
};

const found = (spec: ModelSpec) => check(spec).diagnostics;
const codes = (spec: ModelSpec) => found(spec).map(({ code }) => code);
const one = (sub: Partial<SubModelSpec>, inputs = {}, rest: Partial<ModelSpec> = {}): ModelSpec => ({
  name: "m",
  time,
  ...rest,
  models: { part: sub, ...rest.models },
  modules: { a: { model: "part", inputs } },
});

describe.each(backendNames)("modules in the %s backend", (backend) => {
  test("two uses of a sub-model run as the same equations written out twice, to the last bit", () => {
    const modules = simulate(country, { backend });
    const written = simulate(byHand(), { backend });
    for (const name of ["people[young]", "people[old]", "gone[old]", "total", "rate"]) {
      const [, variable = "", , element] = /^(\w+)(\[(\w+)\])?$/.exec(name) ?? [];
      const elements = element === undefined ? [] : [element];
      for (const place of ["north", "south"]) {
        const [ours, theirs] = [
          modules.series(`${place}.${variable}`, ...elements),
          written.series(`${place}_${variable}`, ...elements),
        ];
        expect([...ours], `${place} ${name}`).toEqual([...theirs]);
      }
    }
    expect(modules.series("share")).toEqual(written.series("share"));
  });
});

describe("the inputs of a module", () => {
  it("leave a parameter that is given a number a parameter: it can be changed, and is drawn no more", () => {
    const changed = simulate(country, { parameters: { "south.rate": 0.3 } });
    expect(changed.series("south.born", "young")[0]).toBeCloseTo(0.3 * 11, 12);
    const draws = drawParameters(country, { draws: 2, seed: 1 });
    expect(draws.names).toEqual(["north.rate"]);
  });

  it("do not change what other modules draw", () => {
    const west = { model: "region", inputs: { pull: "base" } };
    const more = { ...country, modules: { ...country.modules, a_west: west } };
    const column = (spec: ModelSpec, name: string) => {
      const { names, values } = drawParameters(spec, { draws: 5, seed: 1 });
      return [...values].filter((_, i) => i % names.length === names.indexOf(name));
    };
    expect(column(more, "north.rate")).toEqual(column(country, "north.rate"));
    expect(column(more, "north.rate")).toHaveLength(5);
    expect(column(more, "a_west.rate")).not.toEqual(column(more, "north.rate"));
  });

  it("must have the unit of what they replace, and the message points to the input", () => {
    const spec = {
      ...country,
      modules: { ...country.modules, north: { model: "region", inputs: { pull: "time" } } },
    };
    const [diagnostic] = found(spec);
    expect(diagnostic).toMatchObject({
      code: "unit-mismatch",
      path: ["modules", "north", "inputs", "pull"],
      expected: "1/year",
      actual: "year",
    });
    expect(diagnostic?.message).toContain("north.pull");
  });

  it.each([
    ["what the sub-model does not have", { pul: 1 }, "unknown-input"],
    ["a stock", { s: 1 }, "not-an-input"],
    ["a lookup", { f: 1 }, "not-an-input"],
    ["one name in two spellings", { pull: 1, PULL: 2 }, "name-collision"],
  ])("cannot be %s", (_, inputs, code) => {
    const sub: SubModelSpec = {
      stocks: { s: { unit: "1", doc, initial: 0 } },
      lookups: {
        f: {
          unit: "1",
          inputUnit: "1",
          doc,
          points: [
            [0, 0],
            [1, 1],
          ],
        },
      },
      parameters: { pull: { unit: "1", doc, value: 1 } },
    };
    expect(codes(one(sub, inputs))).toEqual([code]);
  });

  it("are asked for where an auxiliary has no equation", () => {
    expect(found(one({ auxiliaries: { x: { unit: "1", doc } } }))).toMatchObject([
      {
        code: "missing-equation",
        path: ["models", "part", "auxiliaries", "x"],
        message: "a.x has no equation",
      },
    ]);
    expect(codes(one({ auxiliaries: { x: { unit: "1", doc } } }, { x: 3 }))).toEqual([]);
  });
});

describe("the inside of a module", () => {
  const k = { unit: "1", doc, value: 1 };
  it("does not see the names around it", () => {
    const spec = one({ auxiliaries: { x: { unit: "1", doc, equation: "k" } } }, {}, { parameters: { k } });
    const [diagnostic, ...more] = found(spec);
    expect(more).toEqual([]);
    expect(diagnostic).toMatchObject({
      code: "unknown-name",
      path: ["models", "part", "auxiliaries", "x", "equation"],
    });
    expect(diagnostic?.hint).toMatch(/k is outside.*input/);
  });

  it("does not see a lookup around it either", () => {
    const lookups = {
      f: {
        unit: "1",
        inputUnit: "year",
        doc,
        points: [
          [0, 0],
          [1, 1],
        ] as const,
      },
    };
    expect(
      codes(one({ auxiliaries: { x: { unit: "1", doc, equation: "f(time)" } } }, {}, { lookups })),
    ).toEqual(["unknown-function"]);
  });

  it("is seen from outside only where it is an output", () => {
    const spec = one(
      { parameters: { k }, outputs: [] },
      {},
      { auxiliaries: { y: { unit: "1", doc, equation: "a.k" } } },
    );
    expect(found(spec)).toMatchObject([
      {
        code: "not-an-output",
        path: ["auxiliaries", "y", "equation"],
        message: "k is no output of the module a",
      },
    ]);
  });

  it("is told of once, though two modules show it, and again where another sub-model has it too", () => {
    const wrong = { auxiliaries: { x: { unit: "1", doc, equation: "1 +" } } };
    const spec: ModelSpec = {
      name: "m",
      time,
      models: { p: wrong, q: wrong },
      modules: { a: { model: "p" }, b: { model: "p" }, c: { model: "q" } },
    };
    expect(found(spec).map(({ path }) => path[1])).toEqual(["p", "q"]);
    const unknown = { auxiliaries: { x: { unit: "1", doc, equation: "y + z" } } };
    const two = found({ ...spec, models: { p: unknown, q: unknown } });
    expect(two.map(({ path, message }) => `${path[1]} ${message}`)).toEqual([
      "p there is no variable y in module a",
      "p there is no variable z in module a",
      "q there is no variable y in module c",
      "q there is no variable z in module c",
    ]);
  });
});

describe("modules inside modules", () => {
  const leaf: SubModelSpec = {
    parameters: { k: { unit: "1", doc, value: 1 } },
    auxiliaries: { twice: { unit: "1", doc, equation: "2 * k" } },
    outputs: ["twice"],
  };
  const branch: SubModelSpec = {
    parameters: { m: { unit: "1", doc, value: 5 } },
    modules: { l: { model: "leaf", inputs: { k: "m + 1" } }, r: { model: "leaf", inputs: { k: "l.twice" } } },
    outputs: ["r.twice"],
  };
  const tree: ModelSpec = {
    name: "tree",
    time,
    models: { leaf, branch },
    modules: { one: { model: "branch" }, two: { model: "branch", inputs: { m: "one.r.twice" } } },
    auxiliaries: { y: { unit: "1", doc, equation: "two.r.twice" } },
  };

  it("are named by the way to them, and pass values on through outputs", () => {
    const result = simulate(tree);
    // 2 (2 (5 + 1)) = 24, then 2 (2 (24 + 1)) = 100.
    expect([result.series("one.r.twice")[0], result.series("y")[0]]).toEqual([24, 100]);
  });

  it("may not read past an output", () => {
    const spec = { ...tree, auxiliaries: { y: { unit: "1", doc, equation: "two.l.twice" } } };
    expect(codes(spec)).toEqual(["not-an-output"]);
  });

  it("that hold each other are a cycle, told with the way round", () => {
    const loop: ModelSpec = {
      name: "m",
      time,
      models: { p: { modules: { x: { model: "q" } } }, q: { modules: { y: { model: "p" } } } },
      modules: { a: { model: "p" } },
    };
    expect(found(loop)).toMatchObject([
      { code: "module-cycle", message: "the model p is a part of itself: p -> q -> p" },
    ]);
  });

  it("that go too deep stop with one message", () => {
    const models = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`m${i}`, { modules: { a: { model: `m${i + 1}` } } }]),
    );
    const spec: ModelSpec = {
      name: "m",
      time,
      models: { ...models, m20000: leaf },
      modules: { top: { model: "m0" } },
    };
    expect(codes(spec).filter((code) => code !== "unused-model")).toEqual(["modules-too-deep"]);
  });

  it("whose names get too long are told", () => {
    const long = "n".repeat(150);
    const spec: ModelSpec = {
      name: "m",
      time,
      models: { leaf, branch: { modules: { [long]: { model: "leaf" } } } },
      modules: { [long]: { model: "branch" } },
    };
    expect(codes(spec)).toEqual(["name-too-long"]);
    const sum = Array(2000).fill("k").join(" + ");
    const wide = { parameters: leaf.parameters ?? {}, auxiliaries: { x: { unit: "1", doc, equation: sum } } };
    const within = Array(300).fill("k").join(" + ");
    const deep = {
      parameters: leaf.parameters ?? {},
      auxiliaries: { x: { unit: "1", doc, equation: within } },
    };
    expect(codes({ name: "m", time, models: { wide }, modules: { a: { model: "wide" } } })).toEqual([
      "equation-too-deep",
    ]);
    expect(codes({ name: "m", time, models: { deep }, modules: { [long]: { model: "deep" } } })).toEqual([
      "equation-too-long",
    ]);
  });

  it("that multiply beyond the limit stop with one message, at once", () => {
    const levels = 18;
    const models = Object.fromEntries(
      Array.from({ length: levels }, (_, i) => [
        `m${i}`,
        i === levels - 1 ? leaf : { modules: { a: { model: `m${i + 1}` }, b: { model: `m${i + 1}` } } },
      ]),
    );
    const spec: ModelSpec = { name: "m", time, models, modules: { top: { model: "m0" } } };
    expect(codes(spec)).toEqual(["modules-too-large"]);
  });
});

describe("dimensions, units and time of a sub-model", () => {
  const age = (...elements: string[]) => ({ dimensions: { age: { elements, doc } } });
  it("are those of the whole model where both name them alike", () => {
    expect(codes(one(age("x", "y"), {}, age("x", "y")))).toEqual([]);
  });
  it.each([
    ["a dimension with other elements", one(age("x"), {}, age("x", "y")), "dimension-conflict"],
    [
      "a unit that stands for another",
      one({ units: { q: "b" } }, {}, { units: { q: "a" } }),
      "unit-conflict",
    ],
    ["another unit of time", one({ time: { ...time, unit: "month" } }), "time-unit-conflict"],
  ])("cannot be %s", (_, spec, code) => expect(codes(spec)).toEqual([code]));
});

it("a module needs a model that exists and a name of its own, and a model that nobody uses is told", () => {
  const k = { unit: "1", doc, value: 1 };
  const modules = { a: { model: "regoin" }, k: { model: "region" }, constructor: { model: "region" } };
  const all = found({ name: "m", time, parameters: { k }, models: { region }, modules });
  expect(all.map(({ code }) => code)).toEqual([
    "unknown-model",
    "name-collision",
    "reserved-name",
    "unused-model",
  ]);
  expect(all[0]?.hint).toBe("Did you mean region?");
});

it("a YAML file may hold sub-models, and what is wrong in one is told at its line", () => {
  const text = `name: m
time: { unit: year, start: 0, stop: 1, dt: 1 }
models:
  part:
    parameters:
      k: { unit: 1, doc: one, value: 2, distribution: "10% 1, 50% 2, 90% 3" }
    auxiliaries:
      x: { unit: year, doc: one, equation: k }
modules:
  a: { model: part, doc: one }
`;
  const { spec, locate, diagnostics } = readModelYaml(text, { file: "m.yaml" });
  expect(diagnostics).toEqual([]);
  const [diagnostic] = spec === undefined ? [] : check(spec, { locate }).diagnostics;
  expect(diagnostic && formatDiagnostic(diagnostic)).toMatch(
    /^m\.yaml:8:\d+ models\.part\.auxiliaries\.x\.equation: a\.x/,
  );
});

it("flattening what is flat gives it back, and flattening twice changes nothing", () => {
  const flat = flattenModules(country).spec;
  expect(flattenModules(flat).spec).toBe(flat);
  expect(simulate(flat).series("share")).toEqual(simulate(country).series("share"));
});

it("a conveyor in a module is the same conveyor written out", () => {
  const conveyor = { transitTime: "stay", leaks: { lost: "share" }, capacity: "room" };
  const stock = {
    unit: "person",
    doc,
    initial: 0,
    inflows: ["enter"],
    outflows: ["leave", "lost"],
    conveyor,
  };
  const flow = { unit: "person/year", doc };
  const school: SubModelSpec = {
    stocks: { pupils: stock },
    flows: { enter: { ...flow, equation: "room / stay" }, leave: flow, lost: flow },
    parameters: {
      stay: { unit: "year", doc, value: 2 },
      share: { unit: "1", doc, value: 0.1 },
      room: { unit: "person", doc, value: 9 },
    },
  };
  const within = simulate({
    name: "m",
    time,
    models: { school },
    modules: { a: { model: "school", inputs: { stay: 1 } } },
  });
  const parameters = { ...school.parameters, stay: { unit: "year", doc, value: 1 } };
  const alone = simulate({ ...(school as ModelSpec), name: "m", time, parameters });
  for (const name of ["pupils", "leave", "lost"])
    expect([...within.series(`a.${name}`)]).toEqual([...alone.series(name)]);
  const wrong = { ...stock, conveyor: { ...conveyor, leaks: { lost: "stay" } } };
  const [diagnostic] = found(one({ ...school, stocks: { pupils: wrong } }));
  expect(diagnostic?.path).toEqual(["models", "part", "stocks", "pupils", "conveyor", "leaks", "lost"]);
});

it("names of any kind never stop the checks", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "__proto__",
      "constructor",
      "a.b",
      "a.",
      ".",
      "",
      "time",
      "x",
      "äh",
      "\u0000",
      "toString",
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(name, name, name, name, (a, b, c, d) => {
      const spec = JSON.parse(
        JSON.stringify({
          name: "m",
          time,
          models: { M: { auxiliaries: { X: { unit: "1", doc, equation: d } }, outputs: ["X"] } },
          modules: { I: { model: "M", inputs: { X: c } } },
          auxiliaries: { y: { unit: "1", doc, equation: "I.X" } },
        })
          .replaceAll('"M"', JSON.stringify(a))
          .replaceAll('"X"', JSON.stringify(b))
          .replaceAll('"I"', JSON.stringify(c)),
      ) as ModelSpec;
      const { diagnostics } = check(spec);
      for (const { message } of diagnostics) expect(message).not.toBe("");
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
