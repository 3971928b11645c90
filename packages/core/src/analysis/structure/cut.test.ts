import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../../simulate/run.js";
import { cutLink, cutLoop } from "./cut.js";
import { formatLoop, loops } from "./loops.js";

const doc = "-";
const time = { unit: "year", start: 0, stop: 10, dt: 0.5 };
const population: ModelSpec = {
  name: "population",
  time,
  dimensions: { sex: { elements: ["f", "m"], doc } },
  stocks: {
    people: {
      unit: "person",
      doc,
      dimensions: ["sex"],
      initial: { f: 60, m: 40 },
      inflows: ["born"],
      outflows: ["die"],
    },
  },
  flows: {
    born: { unit: "person/year", doc, dimensions: ["sex"], equation: "rate * sum(PEOPLE[:]) / 2" },
    die: { unit: "person/year", doc, dimensions: ["sex"], equation: "people / 50".replace("50", "life") },
  },
  parameters: { rate: { unit: "1/year", doc, value: 0.1 }, life: { unit: "year", doc, value: 50 } },
  loops: {
    growth: { through: ["people", "born"], doc, cut: ["people", "born"] },
    ageing: { through: ["people", "die"], doc },
  },
};

describe("a cut loop", () => {
  it("is gone, and the others stay", () => {
    expect(loops(cutLoop(population, "Growth")).loops.map(formatLoop)).toEqual([
      "B1 ageing: people -(+)-> die -(-)-> people",
    ]);
  });

  it("acts as at the start: births go on at 0.1 x 100 a year while people die", () => {
    const result = simulate(cutLoop(population, "growth"));
    expect([...result.series("born", "f")]).toEqual(Array(21).fill(5));
    const women = result.series("people", "f");
    // Euler: x + 0.5 (5 - x / 50), towards 250.
    expect(women[20]).toBeCloseTo(250 - 190 * 0.99 ** 20, 9);
  });

  it("that names no link is cut at its last one: the stock gets the flow of the start", () => {
    const cut = cutLoop(population, "ageing");
    expect(loops(cut).loops.map(formatLoop)).toEqual(["R1 growth: people -(+)-> born -(+)-> people"]);
    expect([...simulate(cut).series("die_at_start", "f")]).toEqual(Array(21).fill(1.2));
  });

  it("may be one of two that are cut in turn: then nothing is left", () => {
    expect(loops(cutLoop(cutLoop(population, "growth"), "ageing")).loops).toEqual([]);
    expect(() => cutLoop(cutLoop(population, "growth"), "growth")).toThrow("There are ageing.");
  });

  it("must be declared", () => {
    expect(() => cutLoop(population, "grwth")).toThrow("Did you mean growth?");
    expect(() => cutLoop({ ...population, loops: {} }, "x")).toThrow("declares no loops");
  });
});

describe("a cut link", () => {
  it("leaves the start as it was", () => {
    const [whole, cut] = [simulate(population), simulate(cutLink(population, "people", "die"))];
    for (const name of ["born", "die", "people"])
      expect(cut.series(name, "m")[0]).toBe(whole.series(name, "m")[0]);
  });

  it("does not touch a variable that has the name of the new one", () => {
    const taken = { ...population, auxiliaries: { people_at_start: { unit: "1", doc, equation: 1 } } };
    const result = simulate(cutLink(taken, "people", "die"));
    expect(result.series("people_at_start_", "f")[20]).toBe(60);
  });

  it("may be inside a module", () => {
    const { name: _, time: __, loops: ___, ...region } = population;
    const spec: ModelSpec = {
      name: "two",
      time,
      models: { region },
      modules: { n: { model: "region" }, s: { model: "region" } },
    };
    const cut = cutLink(spec, "n.people", "n.born");
    expect(loops(cut).loops.map(({ variables }) => variables.join())).toEqual([
      "n.people,n.die",
      "s.people,s.born",
      "s.people,s.die",
    ]);
  });

  it("must be there", () => {
    expect(() => cutLink(population, "born", "die")).toThrow(
      /born does not act on die[\s\S]*On die act life, people/,
    );
    expect(() => cutLink(population, "birth", "die")).toThrow('no variable "birth"');
    expect(() => cutLink(population, "born", "rate")).toThrow("Nothing acts on rate");
  });
});
