import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkModel } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { type DrawPlan, planDraws } from "./draw-plan.js";
import { prepareDraws } from "./draw-slice.js";

const spec: ModelSpec = {
  name: "draws",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  parameters: {
    normal: {
      unit: "1",
      doc: "n",
      value: 1,
      distribution: { kind: "normal", mean: 1, sd: 1 },
      range: [0, 2],
    },
    skewed: { unit: "1", doc: "s", value: 1, distribution: { kind: "pert", low: 0, mode: 1, high: 4 } },
    hazard: { unit: "1", doc: "h", value: 0.1 },
    share: { unit: "1", doc: "p", value: 0.5 },
  },
  joint: {
    fit: {
      doc: "fit",
      members: [
        { parameter: "hazard", scale: "log", center: -2 },
        { parameter: "share", scale: "logit", center: 0 },
      ],
      factor: [[0.3], [0.1, 0.2]],
    },
  },
  levers: { effort: { unit: "1", doc: "e", value: 1, combine: "multiply", range: [0.5, 1.5] } },
};

const moves = [
  { lever: "effort", to: { kind: "normal" as const, mean: 1, sd: 0.5 }, start: 0, ramp: 0 },
  { lever: "effort", to: 1.2, start: 0, ramp: 0 },
];

function planOf(draws: number, design: DrawPlan["design"] = "latin-hypercube"): DrawPlan {
  const options = { draws, seed: 3, design };
  return planDraws(spec, checkModel(spec), [{ name: "base" }, { name: "more", moves }], options).plan;
}

describe("prepareDraws", () => {
  it("makes any slice as it is in the whole, in any order, with the same counts of what lies outside", () => {
    const slices = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        slices,
        fc.constantFrom("latin-hypercube", "random"),
        fc.boolean(),
        (lengths, design, backwards) => {
          const plan = planOf(203, design);
          const whole = prepareDraws(plan)(0, 203);
          const draw = prepareDraws(plan);
          const pieces: { first: number; count: number }[] = [];
          for (let first = 0, i = 0; first < 203; first += lengths[i++ % lengths.length] ?? 1) {
            pieces.push({ first, count: Math.min(lengths[i % lengths.length] ?? 1, 203 - first) });
          }
          const outside = [0, 0, 0, 0, 0];
          for (const { first, count } of backwards ? pieces.reverse() : pieces) {
            const slice = draw(first, count);
            expect(slice.parameters).toEqual(whole.parameters.slice(4 * first, 4 * (first + count)));
            expect(slice.targets[1]).toEqual(whole.targets[1]?.slice(2 * first, 2 * (first + count)));
            slice.outside.forEach((more, k) => {
              outside[k] = (outside[k] ?? 0) + more;
            });
          }
          expect(outside).toEqual([...whole.outside]);
        },
      ),
      { seed: 41, numRuns: 40 },
    );
  });

  it("counts draws outside a parameter's range, which are put on its end, and beyond a lever's evidence, which are not", () => {
    const plan = planOf(1000);
    const { parameters, targets, outside } = prepareDraws(plan)(0, 1000);
    const normal = plan.columns.findIndex(({ label }) => label === "normal");
    // 15.87% of a normal distribution lie below 1 sd, and as many above: 158 or 159 strata of 1,000 each.
    for (const count of [outside[normal], outside[plan.columns.length]]) {
      expect(Math.abs((count ?? 0) - 317)).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...parameters.filter((_, i) => i % 4 === normal))).toBe(2);
    expect(Math.max(...(targets[1]?.filter((_, i) => i % 2 === 0) ?? []))).toBeGreaterThan(1.5);
  });

  it("is plain data that another thread can have", () => {
    const plan = planOf(20);
    const copy = structuredClone(plan);
    expect(prepareDraws(copy)(5, 7)).toEqual(prepareDraws(plan)(5, 7));
  });
});
