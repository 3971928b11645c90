import { checkModel } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { leverWarnings } from "./lever-warnings.js";

const model = checkModel({
  name: "levers",
  time: { unit: "year", start: 2020, stop: 2040, dt: 0.25 },
  levers: {
    places: { unit: "place/year", doc: "places", value: 0, combine: "add", range: [0, 200] },
    free: { unit: "1", doc: "no range", value: 1, combine: "multiply" },
  },
});

const to = (target: Parameters<typeof move>[1]) =>
  leverWarnings({ name: "test", moves: [move("free", 99), move("places", target)] }, model);

const move = (
  lever: string,
  target: number | { readonly kind: "uniform"; readonly low: number; readonly high: number },
) => ({
  lever,
  to: target,
  start: 2025,
  ramp: 0,
});

describe("leverWarnings", () => {
  it("says nothing of a move within the range, ends included, or of a lever without one", () => {
    expect([0, 100, 200].flatMap(to)).toEqual([]);
    expect(to({ kind: "uniform", low: 0, high: 200 })).toEqual([]);
  });

  it("warns with lever, range and value of a move beyond it", () => {
    expect(to(250)).toEqual([
      expect.objectContaining({
        code: "beyond-evidence",
        severity: "warning",
        path: ["moves", "1", "to"],
        expected: "0 to 200 (place/year)",
        actual: "250",
      }),
    ]);
  });

  it("warns of an uncertain move at each end where 99% of its draws leave the range", () => {
    expect(to({ kind: "uniform", low: 100, high: 300 }).map(({ actual }) => actual)).toEqual(["299"]);
    expect(to({ kind: "uniform", low: -100, high: 300 }).map(({ actual }) => actual)).toEqual(["-98", "298"]);
    expect(to({ kind: "uniform", low: 0, high: 200.5 })).toEqual([]);
  });
});
