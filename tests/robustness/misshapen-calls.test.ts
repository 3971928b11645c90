import * as core from "@headwater/core";
import { check, HeadwaterError, type ModelSpec, runEnsemble, simulate } from "@headwater/core";
import { readModelYaml } from "@headwater/core/files";
import { describe, expect, test } from "vitest";
import { richModel } from "./rich-model.js";

// Who calls from a notebook has no compiler that looks at what is handed over.

const junk: readonly unknown[] = [
  ...[
    null,
    undefined,
    3,
    -1,
    Number.NaN,
    "x",
    "",
    true,
    [],
    {},
    [null],
    [3],
    [[1, 2]],
    ["people"],
    { x: null },
  ],
  ...[{ kind: "x" }, () => 1, Symbol("s"), 10n, new Date(0)],
];
const circle: { x?: unknown } = {};
circle.x = circle;

/** Every place in a model, by the keys that lead to it. */
function placesIn(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof part !== "object" || part === null) return [path];
  return [path, ...Object.entries(part).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withJunk(spec: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(spec) ? [...spec] : { ...(spec as object) }) as { [key: string]: unknown };
  copy[key] = withJunk(copy[key], rest, value);
  return copy;
}

describe("a model from code", () => {
  const { spec } = readModelYaml(richModel);
  const places = placesIn(spec);

  test.each([...junk, circle].map((value) => [value]))(
    "that has %s in any place gives a model or a reason",
    (value) => {
      for (const place of places) {
        const { model, diagnostics } = check(withJunk(spec, place, value) as ModelSpec);
        if (model !== undefined) continue;
        expect(diagnostics.length, place.join(".")).toBeGreaterThan(0);
        for (const { code, message } of diagnostics) expect([code, message]).not.toContain("");
      }
    },
  );

  test("with a key that a model does not have is told the nearest that it has", () => {
    const people = { unit: "person", doc: "-", initial: 1, inflow: ["come"] };
    const wrong = { name: "m", time: { unit: "year", start: 0, stop: 1, dt: 1 }, stocks: { people } };
    expect(check(wrong as unknown as ModelSpec).diagnostics).toMatchObject([
      { code: "unknown-key", path: ["stocks", "people", "inflow"], hint: "Did you mean inflows?" },
    ]);
  });
});

const sound: ModelSpec = {
  name: "m",
  time: { unit: "year", start: 0, stop: 2, dt: 1 },
  stocks: { x: { unit: "1", doc: "-", initial: 1, inflows: ["f"] } },
  flows: { f: { unit: "1/year", doc: "-", equation: "k" } },
  parameters: {
    k: { unit: "1/year", doc: "-", value: 1, distribution: { kind: "uniform", low: 0, high: 1 } },
  },
};

/** Every function that is handed a model or what was made of one. */
const calls: { readonly [name: string]: (model: never) => unknown } = {
  check: core.check,
  checkModel: core.checkModel,
  checkDistributions: core.checkDistributions,
  checkStep: core.checkStep,
  compare: (model) => core.compare(model, { name: "a" }, [{ name: "b" }], { draws: 2, outputs: ["x"] }),
  compileModel: core.compileModel,
  createSession: core.createSession,
  cutLink: (model) => core.cutLink(model, "a", "b"),
  cutLoop: (model) => core.cutLoop(model, "a"),
  describe: core.describe,
  dotDiagram: core.dotDiagram,
  drawParameters: (model) => core.drawParameters(model, { draws: 3 }),
  equilibrium: core.equilibrium,
  findMovedCells: (model) => core.findMovedCells(model, []),
  loops: core.loops,
  mermaidDiagram: core.mermaidDiagram,
  parameterSlots: core.parameterSlots,
  parameterValues: core.parameterValues,
  runEnsemble: (model) => core.runEnsemble(model, { scenarios: [{ name: "a" }], outputs: ["x"], draws: 2 }),
  simulate: core.simulate,
  unitReport: core.unitReport,
  withOverrides: (model) => core.withOverrides(model, {}),
};

test.each(Object.keys(calls))("%s says what is wrong with what is no model", async (name) => {
  const none: readonly unknown[] = [
    null,
    undefined,
    {},
    "x",
    3,
    [],
    { name: "m" },
    { ...sound, stocks: null },
    { ...sound, time: null },
  ];
  for (const model of none) {
    try {
      await calls[name]?.(model as never);
    } catch (error) {
      expect(error, JSON.stringify(model)).toBeInstanceOf(HeadwaterError);
      expect((error as HeadwaterError).diagnostics.length).toBeGreaterThan(0);
    }
  }
});

describe("options", () => {
  const refused = async (run: () => unknown) => {
    try {
      await run();
    } catch (error) {
      expect(error).toBeInstanceOf(HeadwaterError);
      return (error as HeadwaterError).diagnostics[0];
    }
    throw new Error("not refused");
  };
  const ask = { scenarios: [{ name: "a" }], outputs: ["x"], draws: 2 };

  test.each<[string, () => unknown, string, string | undefined]>([
    ["simulate", () => simulate(sound, { metod: "rk4" } as object), "options.metod", "Did you mean method?"],
    ["simulate", () => simulate(sound, { backend: "wasm" as "webassembly" }), "options.backend", undefined],
    [
      "simulate",
      () => simulate(sound, { limits: { step: 3 } as object }),
      "options.limits.step",
      "Did you mean steps?",
    ],
    [
      "simulate",
      () => simulate(sound, { scenario: { name: "s", move: [] } as never }),
      "options.scenario.move",
      "Did you mean moves?",
    ],
    ["simulate", () => simulate(sound, { scenario: null as never }), "options.scenario", undefined],
    [
      "simulate",
      () => simulate(sound, { overrides: { initals: {} } as object }),
      "overrides.initals",
      "Did you mean initials?",
    ],
    ["createSession", () => core.createSession(sound, { tp: 3 } as object), "options.tp", "Did you mean to?"],
    [
      "checkStep",
      () => core.checkStep(sound, { tolerence: 1 } as object),
      "options.tolerence",
      "Did you mean tolerance?",
    ],
    [
      "equilibrium",
      () => core.equilibrium(sound, { by: "newtn" as "newton" }),
      "options.by",
      "Did you mean newton?",
    ],
    ["loops", () => core.loops(sound, { set: "al" as "all" }), "options.set", "Did you mean all?"],
    [
      "check",
      () => check(sound, { bareNumber: "note" } as object),
      "options.bareNumber",
      "Did you mean bareNumbers?",
    ],
    [
      "drawParameters",
      () => core.drawParameters(sound, { draw: 3, draws: 3 } as never),
      "options.draw",
      "Did you mean draws?",
    ],
    [
      "runEnsemble",
      () => runEnsemble(sound, { ...ask, output: ["x"] } as never),
      "options.output",
      "Did you mean outputs?",
    ],
    [
      "runEnsemble",
      () => runEnsemble(sound, { ...ask, scenarios: [{ name: "a", parameter: {} } as never] }),
      "scenarios.0.parameter",
      "Did you mean parameters?",
    ],
    [
      "runEnsemble",
      () => runEnsemble(sound, { ...ask, outputs: "x" as never }),
      "options.outputs",
      undefined,
    ],
    [
      "compareEnsemble",
      async () => core.compareEnsemble(await runEnsemble(sound, ask), { better: { x: "lowr" as "lower" } }),
      "options.better.x",
      "Did you mean lower?",
    ],
  ])("of %s that do not exist are refused, with the nearest that does", async (_, run, path, hint) => {
    const found = await refused(run);
    expect(found?.path.join(".")).toBe(path);
    expect(found?.hint).toBe(hint);
  });
});
