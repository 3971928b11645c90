import { expect, test } from "vitest";
import type { ModelSpec } from "../../model/spec.js";
import { describe } from "./describe.js";
import { sectorDot, sectorMap, sectorMermaid } from "./sector-map.js";

const model: ModelSpec = {
  name: "A well and a village",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  stocks: {
    water: { unit: "m3", doc: "Water", initial: 10, outflows: ["drawing"], sector: "well" },
    people: { unit: "person", doc: "People", initial: 2, sector: "village" },
  },
  flows: {
    drawing: { unit: "m3/year", doc: "Drawing", equation: "people * thirst * depth", sector: "village" },
  },
  auxiliaries: {
    depth: { unit: "1", doc: "Depth", equation: "water / full", sector: "well" },
  },
  parameters: {
    thirst: { unit: "m3/person/year", doc: "Thirst", value: 1, sector: "well" },
    full: { unit: "m3", doc: "Full", value: 10, sector: "village" },
  },
};

const map = sectorMap(describe(model));

test("a sector takes from another what its equations read and what flows into or out of its stocks, parameters apart", () => {
  expect(map.sectors.toSorted()).toEqual(["village", "well"]);
  expect(map.links).toEqual([
    { from: "village", to: "well", variables: ["drawing"] },
    { from: "well", to: "village", variables: ["depth"] },
  ]);
});

test("the map is drawn with a box for each sector and an arrow for each pair", () => {
  const [mermaid, dot] = [sectorMermaid(map), sectorDot(map)];
  expect(mermaid.split("\n")).toEqual([
    "flowchart LR",
    "  accTitle: A well and a village",
    '  s0["village"]',
    '  s1["well"]',
    '  s0 -->|"1"| s1',
    '  s1 -->|"1"| s0',
  ]);
  expect(dot).toContain('s0 -> s1 [label="1", tooltip="drawing"];');
  expect(dot).toContain('s1 [label="well"];');
});
