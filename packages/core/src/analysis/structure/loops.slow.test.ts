import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { check } from "../../equations/check.js";
import type { ModelSpec } from "../../model/spec.js";
import { type FeedbackLoop, formatLoop, type LoopOptions, loops } from "./loops.js";

const doc = "-";
const time = { unit: "year", start: 0, stop: 10, dt: 0.25 };
const people = { unit: "person", doc };
const flow = { unit: "person/year", doc };
const lines = (spec: ModelSpec, options?: LoopOptions) => loops(spec, options).loops.map(formatLoop);

const population: ModelSpec = {
  name: "population",
  time,
  stocks: { population: { ...people, initial: 100, inflows: ["births"], outflows: ["deaths"] } },
  flows: {
    births: { ...flow, equation: "population * fertility" },
    deaths: { ...flow, equation: "population / lifetime" },
  },
  parameters: {
    fertility: { unit: "1/year", doc, value: 0.03 },
    lifetime: { unit: "year", doc, value: 70 },
  },
  loops: { growth: { through: ["births", "population"], doc: "More people have more children." } },
};

/** Lotka and Volterra. */
const hunt: ModelSpec = {
  name: "hunt",
  time: { ...time, dt: 0.01 },
  stocks: {
    prey: { ...people, initial: 40, inflows: ["prey_births"], outflows: ["catch"] },
    predators: { ...people, initial: 9, inflows: ["predator_births"], outflows: ["predator_deaths"] },
  },
  flows: {
    prey_births: { ...flow, equation: "0.1 / year * prey" },
    catch: { ...flow, equation: "appetite * prey * predators" },
    predator_births: { ...flow, equation: "0.5 * catch" },
    predator_deaths: { ...flow, equation: "0.5 / year * predators" },
  },
  parameters: {
    appetite: { unit: "1/person/year", doc, value: 0.02 },
    year: { unit: "year", doc, value: 1 },
  },
};

/** Bass (1969): adopters by advertising and by word of mouth. */
const bass: ModelSpec = {
  name: "bass",
  time,
  stocks: {
    potential: { ...people, initial: "market - 1", outflows: ["adoption"] },
    adopters: { ...people, initial: 1, inflows: ["adoption"] },
  },
  flows: { adoption: { ...flow, equation: "innovation * potential + word_of_mouth" } },
  auxiliaries: { word_of_mouth: { ...flow, equation: "imitation * potential * adopters / market" } },
  parameters: {
    market: { ...people, value: 1000 },
    innovation: { unit: "1/year", doc, value: 0.03 },
    imitation: { unit: "1/year", doc, value: 0.38 },
  },
};

describe("loops of published structures", () => {
  test("population: births reinforce, deaths balance", () => {
    expect(lines(population)).toEqual([
      "R1 growth: births -(+)-> population -(+)-> births",
      "B1: population -(+)-> deaths -(-)-> population",
    ]);
  });

  test("predator and prey: two of growth, two of depletion, and the balancing one between the two kinds", () => {
    expect(lines(hunt)).toEqual([
      "B1: predators -(+)-> predator_deaths -(-)-> predators",
      "B2: prey -(+)-> catch -(-)-> prey",
      "R1: prey -(+)-> prey_births -(+)-> prey",
      "R2: predators -(+)-> catch -(+)-> predator_births -(+)-> predators",
    ]);
  });

  test("Bass diffusion: word of mouth reinforces, the market that is left balances it and advertising", () => {
    expect(lines(bass)).toEqual([
      "B1: potential -(+)-> adoption -(-)-> potential",
      "R1: adopters -(+)-> word_of_mouth -(+)-> adoption -(+)-> adopters",
      "B2: potential -(+)-> word_of_mouth -(+)-> adoption -(-)-> potential",
    ]);
  });
});

describe("links", () => {
  const one = (equation: string, more: ModelSpec["auxiliaries"] = {}): ModelSpec => ({
    name: "m",
    time: { ...time, unit: "1" },
    stocks: { s: { unit: "1", doc, initial: 5, inflows: ["f"] } },
    flows: { f: { unit: "1", doc, equation } },
    auxiliaries: more,
    parameters: { zero: { unit: "1", doc, value: 0 }, k: { unit: "1", doc, value: 2 } },
  });

  it.each([
    ["k - s", "negative"],
    ["s ^ 2", "positive"],
    ["1 / s", "negative"],
    ["max(s, 3) / k", "positive"],
    ["abs(s - 6) + 0.2", "mixed"],
    ["zero * s", "none"],
    ["s - s", "none"],
    ["smooth3(k - s, 2)", "negative"],
    ["delay1(s, 2, 0)", "positive"],
    ["delay_fixed(1 / s, 1)", "negative"],
    ["s - 2 * smooth1(s, 1)", "mixed"],
  ])("in f = %s the link from s has polarity %s", (equation, polarity) => {
    const [loop] = loops(one(equation)).loops;
    expect(loop?.links[0]).toMatchObject({ from: "s", to: "f", polarity });
    const unknown = polarity === "mixed" || polarity === "none";
    expect(loop?.polarity).toBe(unknown ? "unknown" : polarity === "positive" ? "reinforcing" : "balancing");
  });

  it.each([
    ["smooth1(s, k)", true],
    ["delay_fixed(s, k)", true],
    ["previous(s, 0)", true],
    ["s + smooth1(s, k)", false],
  ])("f = %s is delayed: %s", (equation, delayed) => {
    expect(loops(one(equation)).loops.map((loop) => loop.delayed)).toEqual([delayed]);
  });

  it("of initial values are in no loop", () => {
    expect(lines(one("initial(s)"))).toEqual([]);
    const spec = one("k");
    expect(
      lines({ ...spec, stocks: { s: { ...spec.stocks?.s, initial: "f", unit: "1", doc, inflows: ["f"] } } }),
    ).toEqual([]);
  });

  it("of a delay of a hundred stages inside three others are found without going every way through them", () => {
    const deep = (depth: number): string => (depth === 0 ? "s" : `delayn(k, ${deep(depth - 1)}, 100)`);
    const [loop] = loops(one(deep(4))).loops;
    expect(loop?.variables).toEqual(["s", "f"]);
    expect(loop?.polarity).toBe("unknown");
  });

  it("lead from what enters a conveyor to what leaves it, and not from what is on it", () => {
    const spec: ModelSpec = {
      name: "school",
      time,
      stocks: {
        pupils: {
          ...people,
          initial: 0,
          inflows: ["enter"],
          outflows: ["leave"],
          conveyor: { transitTime: "stay" },
        },
      },
      flows: { enter: { ...flow, equation: "(room - pupils) / stay" }, leave: flow },
      parameters: { room: { ...people, value: 9 }, stay: { unit: "year", doc, value: 2 } },
    };
    expect(lines(spec)).toEqual([
      "B1: pupils -(-)-> enter -(+)-> pupils",
      "R1: pupils -(-)-> enter -(+~)-> leave -(-)-> pupils",
    ]);
  });

  it("name a variable that remembers itself as a loop of its own", () => {
    const spec = one("x", { x: { unit: "1", doc, equation: "0.5 * previous(x, 1)" } });
    expect(lines(spec)).toEqual(["R1: x -(+~)-> x"]);
  });

  it("have the polarity of the one time that is asked for", () => {
    const spec = one("abs(s - 6) + 0.2");
    expect(loops(spec, { at: 0 }).loops[0]?.polarity).toBe("balancing");
    expect(
      loops({ ...spec, stocks: { s: { unit: "1", doc, initial: 9, inflows: ["f"] } } }, { at: 0 }).times,
    ).toEqual([0]);
    expect(() => loops(spec, { at: 11 })).toThrow("11 is no time of the model");
  });

  it("have the polarity of the time before a run fails, with a warning", () => {
    const { diagnostics, loops: found, times } = loops(one("s * s * s"));
    expect(diagnostics).toMatchObject([{ code: "not-finite", severity: "warning" }]);
    expect(times.length).toBeGreaterThan(0);
    expect(found[0]?.polarity).toBe("reinforcing");
  });
});

describe("declared loops", () => {
  const declaring = (loop: object): ModelSpec => ({
    ...bass,
    loops: { mouth: { through: ["adopters"], doc, ...loop } },
  });
  const found = (loop: object) => check(declaring(loop)).diagnostics;

  it("are completed by the shortest way", () => {
    const { loops: all } = loops(declaring({ through: ["adopters", "adoption"] }));
    expect(all.find(({ name }) => name === "mouth")?.variables).toEqual([
      "adopters",
      "word_of_mouth",
      "adoption",
    ]);
  });

  it("beyond what can be looked for are an error, told once and soon", () => {
    const names = Array.from({ length: 150 }, (_, i) => `v${i}`);
    const variables = names.map((name, i) => [
      name,
      { unit: "1", doc, equation: ["1", ...names.slice(0, i)].join(" + ") },
    ]);
    const lonely = { unit: "1", doc, equation: 1 };
    const all = Array.from({ length: 600 }, (_, i) => [`l${i}`, { through: ["v0", "lonely"], doc }]);
    const spec: ModelSpec = {
      name: "m",
      time,
      auxiliaries: { ...Object.fromEntries(variables), lonely },
      loops: Object.fromEntries(all),
    };
    expect(
      check(spec, { limits: { errors: 1_000 } }).diagnostics.filter(({ code }) => code === "too-many-loops"),
    ).toHaveLength(1);
  });

  it("are listed beside the independent ones", () => {
    const { loops: all, set } = loops(declaring({}), { set: "independent" });
    expect(set).toBe("independent");
    expect(all.map(({ name }) => name)).toContain("mouth");
  });

  it.each([
    ["a name that is none", { through: ["adopter"] }, "unknown-name", /Did you mean adopters/],
    [
      "a variable on no loop",
      { through: ["adopters", "market"] },
      "no-such-loop",
      /adopters acts on word_of_mouth/,
    ],
    ["a variable twice", { through: ["adopters", "ADOPTERS"] }, "no-such-loop", undefined],
    ["no variable", { through: [] }, "no-such-loop", undefined],
    ["a cut elsewhere", { cut: ["potential", "adoption"] }, "no-such-link", undefined],
  ])("with %s are an error", (_, loop, code, hint) => {
    const diagnostics = found(loop);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    if (hint !== undefined) expect(diagnostics[0]?.hint).toMatch(hint);
  });
});

describe("on any model of sums", () => {
  /** Auxiliaries v0, v1, ... that each read the one before in time of some others. */
  const models = fc
    .array(fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }), { minLength: 2, maxLength: 7 })
    .map((reads): ModelSpec => {
      const variables = reads.map((others, i) => {
        const terms = others.filter((other) => other < reads.length).map((other) => `previous(v${other}, 0)`);
        return [`v${i}`, { unit: "1", doc, equation: ["1", ...terms].join(" - ") }];
      });
      return { name: "m", time: { ...time, unit: "1", stop: 1 }, auxiliaries: Object.fromEntries(variables) };
    });
  const settings = { seed: 20261122, numRuns: 25 };

  it("every loop is a way round, once each, with links that the equations have", () => {
    fc.assert(
      fc.property(models, (spec) => {
        const all = loops(spec).loops;
        for (const { links, variables } of all) {
          expect(new Set(variables).size).toBe(variables.length);
          for (const [i, { from, to }] of links.entries()) {
            expect(to).toBe(variables[(i + 1) % variables.length]);
            expect(spec.auxiliaries?.[to]?.equation).toContain(`previous(${from}, 0)`);
          }
        }
        expect(new Set(all.map(({ variables }) => variables.toSorted().join() + variables.join())).size).toBe(
          all.length,
        );
      }),
      settings,
    );
  });

  it("the independent loops hold every link that any loop holds, and each has one that none before it has", () => {
    fc.assert(
      fc.property(models, (spec) => {
        const links = (found: readonly FeedbackLoop[]) =>
          found.map((loop) => loop.links.map(({ from, to }) => `${from} ${to}`));
        const some = links(loops(spec, { set: "independent" }).loops);
        const all = links(loops(spec, { set: "all" }).loops);
        expect(new Set(some.flat())).toEqual(new Set(all.flat()));
        const names = new Set(all.flat().flatMap((link) => link.split(" ")));
        const groups = loops(spec).groups.length;
        // Links - variables + groups: how many loops can be independent at all.
        expect(some.length).toBeLessThanOrEqual(new Set(all.flat()).size - names.size + groups);
      }),
      settings,
    );
  });

  it("a loop has the polarity of the number of its minus signs", () => {
    fc.assert(
      fc.property(models, (spec) => {
        for (const { variables, polarity } of loops(spec).loops)
          expect(polarity).toBe(variables.length % 2 === 0 ? "reinforcing" : "balancing");
      }),
      settings,
    );
  });
});

describe("options", () => {
  it("no more loops than the limit are listed one by one", () => {
    const { loops: two, set } = loops(bass, { set: "all", limit: 2 });
    expect([two.length, set]).toEqual([2, "first"]);
    expect(loops(bass, { limit: 2 }).set).toBe("independent");
  });

  it("only loops through a variable are listed when one is named", () => {
    expect(lines(hunt, { through: "Prey" })).toEqual([
      "B1: prey -(+)-> catch -(-)-> prey",
      "R1: prey -(+)-> prey_births -(+)-> prey",
    ]);
    expect(lines(hunt, { through: "appetite" })).toEqual([]);
    expect(() => loops(hunt, { through: "pray" })).toThrow("Did you mean prey?");
    expect(() => loops(hunt, { limit: 0 })).toThrow("the limit is 0");
  });
});
