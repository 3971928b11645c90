import { describe, expect, test } from "vitest";
import { areaInputs, observedByTier } from "./area-inputs.js";
import { publishedPanel, replacePanelCells } from "./panel/panel.js";
import { areas, englandArea, regions } from "./registry/areas.js";
import { areaNamed } from "./registry/find-area.js";

const inputs = areaInputs();
const england = inputs(englandArea);

describe("inputs of an area", () => {
  test("England's index is the published one: 19.9% of children in 2015 and 17.1% in 2019", () => {
    expect(england.idaci[2015]).toBeCloseTo(0.199, 3);
    expect(england.idaci[2019]).toBeCloseTo(0.171, 3);
  });

  test("regions add to England in every count, age and line of spending", () => {
    const all = regions.map(inputs);
    const total = (pick: (one: typeof england) => number | undefined) =>
      all.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
    for (const year of [2011, 2015, 2020]) {
      const at = (points: readonly { year: number; value: number }[]) =>
        points.find((point) => point.year === year)?.value;
      for (const id of Object.values(observedByTier).flat()) {
        expect(total((one) => at(one.observed[id]))).toBeCloseTo(at(england.observed[id]) ?? 0, 6);
      }
      expect(total((one) => at(one.population.age_5_9))).toBeCloseTo(at(england.population.age_5_9) ?? 0, 3);
      expect(total((one) => at(one.spending.spend_safeguarding))).toBeCloseTo(
        at(england.spending.spend_safeguarding) ?? 0,
        1,
      );
    }
  });

  test("every area has ages from 2010, which is an estimate, to 2020", () => {
    for (const area of areas.filter(({ name }) => name !== "Isles of Scilly")) {
      const points = inputs(area).population.age_10_15;
      expect(points.map(({ year }) => year)).toEqual([...Array(11).keys()].map((i) => 2010 + i));
      expect(points[0]?.estimated, area.name).toBe(true);
      expect(points[1], area.name).not.toHaveProperty("estimated");
    }
    expect(inputs(areaNamed("Isles of Scilly")).population.age_10_15[0]?.year).toBe(2018);
  });

  test("the estimate of 2010 grows to 2011 as the administrative count does", () => {
    const { code } = areaNamed("Leeds");
    const [first, second] = inputs(areaNamed("Leeds")).population.age_1_4;
    const count = (year: number) => publishedPanel.value("population_0_to_16_admin_based", code, year) ?? 0;
    expect((second?.value ?? 0) / (first?.value ?? 1)).toBeCloseTo(count(2011) / count(2010), 12);
  });

  test("authorities without a figure are counted, with the children that the others have", () => {
    const plans = england.observed.cpp_at_31_march[0];
    expect(plans).toMatchObject({ year: 2010, missing: 15 });
    expect(plans?.coverage).toBeCloseTo(0.827, 3);
    const care = england.observed.cla_at_31_march.at(-1);
    expect(care).toMatchObject({ year: 2020, missing: 2 });
    expect(care).not.toHaveProperty("small");
  });

  test("a count under 25 is marked as small, and money never is", () => {
    const rutland = inputs(areaNamed("Rutland"));
    expect(rutland.observed.cla_started.filter(({ value }) => value < 25).every(({ small }) => small)).toBe(
      true,
    );
    expect(rutland.observed.cla_at_31_march[0]).not.toHaveProperty("small");
    expect(rutland.spending.spend_youth_justice.at(-1)).toEqual({
      year: 2020,
      value: 0,
      missing: 0,
      coverage: 1,
    });
  });

  test("ethnic shares add to 1", () => {
    for (const area of areas) {
      const sum = Object.values(inputs(area).ethnicity).reduce((all, share) => all + share, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  test("a user's own figures go in", () => {
    const leeds = areaNamed("Leeds");
    const panel = replacePanelCells(publishedPanel, [
      { id: "cla_at_31_march", authority: leeds.code, year: 2020, value: 1400 },
    ]);
    expect(areaInputs(panel)(leeds).observed.cla_at_31_march.at(-1)?.value).toBe(1400);
    expect(inputs(leeds).observed.cla_at_31_march.at(-1)?.value).toBe(1344);
  });
});
