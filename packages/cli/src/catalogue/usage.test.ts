import type { ModelSpec } from "@headwater/core";
import { expect, test } from "vitest";
import { usersOf } from "./usage.js";

const model: ModelSpec = {
  name: "tub",
  time: { unit: "hour", start: 0, stop: 1, dt: 1 },
  stocks: { water: { unit: "litre", doc: "water", initial: "start_level" } },
  flows: {
    drain: { unit: "litre/hour", doc: "out", equation: { hot: "water[hot] * leak", "*": "0" } },
    tap: { unit: "litre/hour", doc: "in", equation: "leakage + 1" },
  },
};

test("a name is found as a whole word, in any part of an equation and in initial values", () => {
  expect(usersOf(model, "leak")).toEqual(["drain"]);
  expect(usersOf(model, "LEAK")).toEqual(["drain"]);
  expect(usersOf(model, "start_level")).toEqual(["water"]);
  expect(usersOf(model, "lea")).toEqual([]);
});
