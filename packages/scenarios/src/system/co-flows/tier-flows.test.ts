import { expect, it } from "vitest";
import type { Sector } from "../sector.js";
import { tierFlows } from "./tier-flows.js";

const stock = (inflows: readonly string[], outflows: readonly string[]) => ({
  unit: "child",
  doc: "Children",
  dimensions: ["age"],
  initial: 1,
  inflows,
  outflows,
});

const flow = (equation: string) => ({ unit: "child/year", doc: "A flow", dimensions: ["age"], equation });

const toy = (more: Sector["flows"], arriving: readonly string[]): Sector => ({
  name: "toy",
  purpose: "A way from need into care.",
  stocks: {
    unmet_need: stock([], ["entries"]),
    short_stay: stock(arriving, []),
    returned_home: stock([], []),
  },
  flows: { entries: flow("unmet_need / time_in_need"), ...more },
  auxiliaries: {
    children: { unit: "child", doc: "All", equation: "unmet_need + short_stay + returned_home" },
    entries_by_home: { unit: "child/year", doc: "Entries", equation: "sum(entries)" },
  },
});

const intoCare = { from: "need", to: "care", equation: "sum(entries)" };

it("a flow that leaves one stock and fills another leads from tier to tier", () => {
  expect(tierFlows([toy({}, ["entries"])])).toContainEqual(intoCare);
});

it("children who arrive under another name are traced through equations to where they left", () => {
  expect(tierFlows([toy({ placed: flow("entries_by_home * share") }, ["placed"])])).toContainEqual(intoCare);
});

it("a flow that no stock loses comes from outside", () => {
  expect(tierFlows([toy({ found: flow("finding_rate") }, ["entries", "found"])])).toContainEqual({
    from: "outside",
    to: "care",
    equation: "sum(found)",
  });
});

it("one outflow that arrives in two tiers is refused", () => {
  const sector = toy({ placed: flow("entries * share") }, ["placed"]);
  const both: Sector = {
    ...sector,
    stocks: { ...sector.stocks, returned_home: stock(["entries"], []) },
  };
  expect(() => tierFlows([both])).toThrow(
    "entries leads to care and after_care: each needs a flow of its own",
  );
});
