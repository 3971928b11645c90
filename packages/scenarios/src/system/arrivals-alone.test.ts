import { simulate } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { arrivalsAlone, publishedStay } from "./arrivals-alone.js";
import { englandChecked } from "./england.js";

describe("arrivals of unaccompanied children", () => {
  it("are within 3% of those who started in care in the years of which that is published", () => {
    for (const [year, started] of allSeries.cla_starts_uasc.points) {
      const arrived = arrivalsAlone.values[arrivalsAlone.times.indexOf(year - 1)] ?? Number.NaN;
      expect(Math.abs(arrived / started - 1), `${year}`).toBeLessThan(0.03);
    }
  });

  it("bring the model within 2% of the number in care that they were made of, in every year", () => {
    const run = simulate(englandChecked(), { to: 2020 });
    for (const [year, published] of allSeries.uasc_31mar.points) {
      const modelled = run.series("alone_in_care")[run.times.indexOf(year)] ?? Number.NaN;
      expect(Math.abs(modelled / published - 1), `${year}`).toBeLessThan(0.02);
    }
  });

  it("stay in care for about a year and a half, since most are 16 or over", () => {
    expect(publishedStay).toBeGreaterThan(1.3);
    expect(publishedStay).toBeLessThan(1.6);
  });
});
