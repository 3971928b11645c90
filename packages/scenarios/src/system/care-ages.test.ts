import { type ModelSpec, simulate } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { ageDimension } from "./age-bands.js";
import { joinSectors } from "./sector.js";
import { careAges } from "./sectors/care-ages.js";

const bandYears = 4;
const wave = (time: number) => 1000 * (1 + 0.3 * Math.sin((2 * Math.PI * time) / 10));

const quarters = Array.from({ length: 241 }, (_, k) => k / 4);

/** Children who come in a wave of ten years at the beginning of the band from 1 to 4 and leave only by growing out of it. */
const toy: ModelSpec = {
  name: "a wave of children through one band",
  time: { unit: "year", start: 0, stop: 60, dt: "1/100", save: "1/10" },
  dimensions: { age: ageDimension },
  ...joinSectors([
    careAges,
    {
      name: "toy",
      purpose: "What the sector reads",
      stocks: {
        in_care: {
          ...{ unit: "child", doc: "In the band", dimensions: ["age"] },
          ...{ initial: 4000, inflows: ["come"], outflows: ["go"] },
        },
        constant_share: {
          ...{ unit: "child", doc: "The same children, were a constant share to grow out" },
          ...{ initial: 4000, inflows: ["come_too"], outflows: ["go_too"] },
        },
      },
      flows: {
        come: {
          unit: "child/year",
          doc: "Who grows into a band",
          dimensions: ["age"],
          equation: "coming",
        },
        go: {
          unit: "child/year",
          doc: "Who grows out of it",
          dimensions: ["age"],
          equation: "in_care * care_ageing_rate",
        },
        come_too: { unit: "child/year", doc: "Who grows in", equation: "come[age_1_4]" },
        go_too: {
          unit: "child/year",
          doc: "A constant share",
          equation: "constant_share / band_years[age_1_4]",
        },
      },
      auxiliaries: {
        care_entries_by_age: { unit: "child/year", doc: "None", dimensions: ["age"], equation: "come * 0" },
        exits_before_18: { unit: "child/year", doc: "None", dimensions: ["age"], equation: "come * 0" },
        risk_aversion: { unit: "1", doc: "As at the start", equation: "1" },
      },
      series: {
        coming: {
          ...{ unit: "child/year", doc: "A wave of ten years", source: "test", quality: "assumption" },
          ...{ times: quarters, values: quarters.map(wave) },
        },
      },
    },
  ]),
};

describe("growing out of an age band by a straight line", () => {
  const result = simulate(toy);
  const from = result.times.findIndex((time) => time >= 40);
  const miss = (values: Float64Array) =>
    Math.max(
      ...[...values]
        .map((value, k) => Math.abs(value - wave((result.times[k] ?? 0) - bandYears)))
        .slice(from),
    );

  it("follows the true wave, which comes out unchanged after the years of the band, three times as closely as a constant share", () => {
    expect(miss(result.series("go", "age_1_4"))).toBeLessThan(100);
    expect(miss(result.series("go_too"))).toBeGreaterThan(3 * miss(result.series("go", "age_1_4")));
  });

  it("is one over the width of the band a year where the mean is in the middle, more where it is later", () => {
    const atStart = (age: string) => simulate(toy, { to: 1 }).series("care_ageing_rate", age)[0];
    expect(atStart("under_1")).toBeCloseTo(1, 12);
    expect(atStart("age_1_4")).toBeLessThan(1 / bandYears);
    expect(atStart("age_10_15")).toBeGreaterThan(1 / 6);
  });
});
