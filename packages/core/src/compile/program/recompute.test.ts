import { expect, test } from "vitest";
import { checkModel } from "../../equations/check.js";
import type { CheckedModel } from "../../equations/checked-model.js";
import type { FlowSpec } from "../../model/spec.js";
import { type Body, buildProgram } from "./build.js";

type Equation = NonNullable<FlowSpec["equation"]>;

const doc = "-";
const bands = { unit: "1", doc, dimensions: ["band"] };

const band = { elements: ["b0", "b1", "b2", "b3"], doc };
const frame = {
  name: "ageing",
  time: { unit: "1", start: 0, stop: 1, dt: 0.25 },
  dimensions: { band },
};

/** A stock by band whose children pass from one to the next, with those equations of what leaves and what arrives. */
function ageing(leave: Equation, arrive: Equation): CheckedModel {
  return checkModel({
    ...frame,
    stocks: { children: { ...bands, initial: 1, inflows: ["arrive"], outflows: ["leave"] } },
    flows: { leave: { ...bands, equation: leave }, arrive: { ...bands, equation: arrive } },
    parameters: { births: { unit: "1", doc, value: 2 }, rate: { ...bands, value: 0.5 } },
  });
}

/** Names of what an evaluation stores, as often as it does: "-" for derivatives and what the compiler added. */
function storedBy(model: CheckedModel, keep: readonly string[] = []): string[] {
  const kept = model.variables.filter(({ name }) => keep.includes(name)).map(({ id }) => id);
  const program = buildProgram(model, {
    keep: new Set(kept),
    moving: new Set(),
    grid: { from: 0, dt: 0.25 },
    longestFunction: 1000,
  });
  const stores = (body: Body): string[] =>
    body.flatMap((item) => {
      if (item.kind === "loop") return stores(item.body);
      return item.kind === "store" ? [model.variables[item.target.array]?.name ?? "-"] : [];
    });
  return program.evaluate.flatMap(stores);
}

const product = "children[band] * rate[band]";
const fromBelow = { b0: "births", "*": "leave[band - 1]" };

test("what passes from band to band is worked out where it leaves and where it arrives, and stored by nobody", () => {
  expect(storedBy(ageing(product, fromBelow))).toEqual(["-", "-"]);
});

test("what is asked for is stored and read", () => {
  expect(storedBy(ageing(product, fromBelow), ["leave"])).toContain("leave");
  expect(storedBy(ageing(product, fromBelow), ["arrive"])).toContain("arrive");
});

test("what takes more than one operation is worked out once and stored", () => {
  expect(storedBy(ageing("children[band] * rate[band] * time", fromBelow))).toContain("leave");
});

test("what a fold reads again for each turn of another loop is stored", () => {
  const model = checkModel({
    ...frame,
    stocks: { ill: { ...bands, initial: 1, inflows: ["infect"] } },
    flows: { infect: { ...bands, equation: "sum(contact[band, :] * share[:])" } },
    auxiliaries: { share: { ...bands, equation: "ill[band] * rate[band]" } },
    parameters: {
      rate: { ...bands, value: 0.5 },
      contact: { unit: "1", doc, dimensions: ["band", "other"], value: 0.1 },
    },
    dimensions: { band, other: { elements: ["o0", "o1", "o2", "o3"], doc } },
  });
  expect(storedBy(model)).toContain("share");
});

test("a chain of sixty values, each of two before it, is compiled as it stands", () => {
  const chain = Array.from({ length: 60 }, (_, i) => [
    `v${i}`,
    { ...bands, equation: i < 2 ? "children[band] * 0.5" : `max(v${i - 1}[b0], v${i - 2}[b1])` },
  ]);
  const model = checkModel({
    ...frame,
    stocks: { children: { ...bands, initial: 1, inflows: ["arrive"] } },
    flows: { arrive: { ...bands, equation: "v59" } },
    auxiliaries: Object.fromEntries(chain),
  });
  expect(storedBy(model)).toContain("-");
});

test("a loop with an exception in its middle is not parted", () => {
  const middle = { b1: "births", "*": "children[band] * rate[band]" };
  expect(storedBy(ageing(product, middle)).filter((name) => name === "-")).toHaveLength(1);
});

test("a loop is parted in two and no further", () => {
  const three = { b0: "births", b1: "0", "*": "leave[band - 1]" };
  expect(storedBy(ageing(product, three)).filter((name) => name === "-")).toHaveLength(1);
});
