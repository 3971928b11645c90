import { beforeAll, describe, expect, it } from "vitest";
import { areaNamed } from "../areas/registry/find-area.js";
import { areaBackTest, type BackTestRow, testedRates } from "./back-test.js";
import { keptEngland } from "./england-model.js";

describe("the forecast of an authority from 2015/16", () => {
  let [heldOut, informed]: (readonly BackTestRow[])[] = [];

  beforeAll(() => {
    const options = { areas: [areaNamed("Leeds")], draws: 20 };
    heldOut = areaBackTest(options);
    informed = areaBackTest({ ...options, england: keptEngland() });
  }, 180_000);

  it("is of each rate in each of the four years after, with the published figure inside or outside of an ordered interval", () => {
    expect(heldOut?.map(({ id, year }) => `${id} ${year}`).sort()).toEqual(
      testedRates.flatMap((id) => [2017, 2018, 2019, 2020].map((year) => `${id} ${year}`)).sort(),
    );
    for (const { interval, model } of heldOut ?? []) {
      expect(interval).toEqual(interval.toSorted((a, b) => a - b));
      expect(model).toBeGreaterThan(interval[0]);
      expect(model).toBeLessThan(interval[3]);
    }
  });

  it("is made from England's model fitted to that year: the one of all years says something else, of the same figures", () => {
    heldOut?.forEach((row, i) => {
      expect(informed?.[i]).toMatchObject({ published: row.published, naive: row.naive });
      expect(Math.abs((informed?.[i]?.model ?? Number.NaN) / row.model - 1)).toBeGreaterThan(1e-4);
    });
  });
});
