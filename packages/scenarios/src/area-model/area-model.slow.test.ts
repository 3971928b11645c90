import { describe, expect, it } from "vitest";
import { publishedPanel } from "../areas/panel/panel.js";
import { areaNamed } from "../areas/registry/find-area.js";
import { england } from "../system/england.js";
import { areaModel } from "./area-model.js";
import { patchChecked } from "./patch-checked.js";
import { pooledRate } from "./pooled-rate.js";
import { readAtStart, runRates } from "./rate-runs.js";
import { rateIds } from "./rates.js";
import { scaleModel } from "./scale-model.js";
import { spreadOf } from "./spread.js";

const silent = {
  value: (id: string, code: string, year: number) =>
    id.startsWith("cla_") ? undefined : publishedPanel.value(id as "referrals", code, year),
};

describe("a pooled rate", () => {
  it("lies between an area's last figure and what is usual for areas like it, or beside them by what years before say", () => {
    for (const name of ["Rutland", "Leeds", "Blackpool", "North East"]) {
      const { mean, observed, prior } = pooledRate(areaNamed(name), "in_care");
      const logs = [prior, ...observed.map(({ log }) => log)];
      expect(mean[0]).toBeGreaterThan(Math.min(...logs));
      expect(mean[0]).toBeLessThan(Math.max(...logs));
    }
  });

  it("is the wider, the smaller the counts", () => {
    const widths = ["North West", "Birmingham", "Leeds", "Hartlepool", "Rutland"].map(
      (name) => pooledRate(areaNamed(name), "in_care").covariance[0]?.[0] ?? Number.NaN,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it("is that of areas as deprived, and as wide as areas differ, where there is no figure", () => {
    const { mean, covariance, prior } = pooledRate(areaNamed("Leeds"), "in_care", { panel: silent });
    const { lasting, passing } = spreadOf("in_care");
    expect(mean[0]).toBe(prior);
    expect(covariance[0]?.[0]).toBeCloseTo(lasting + passing, 10);
  });
});

describe("the model of an area", () => {
  it("of England is England's", () => {
    const { spec, diagnostics } = areaModel(areaNamed("England"));
    expect(spec).toEqual(england());
    expect(diagnostics).toEqual([]);
  });

  it("has the rates that were estimated, at the end of the data, within two in a hundred", () => {
    const whole = runRates(areaModel(areaNamed("England")).checked, 2020);
    for (const name of ["Leeds", "Kent", "Hackney", "South West"]) {
      const { checked, pooled } = areaModel(areaNamed(name));
      const read = runRates(checked, 2020);
      for (const id of rateIds) {
        const found = read(id, 2020) - whole(id, 2020);
        expect(Math.abs(found - (pooled?.[id].mean[0] ?? Number.NaN)), `${name} ${id}`).toBeLessThan(0.02);
      }
    }
  });

  it("has places as scarce as England's at the start, whatever its size and ages, and is one of scarcity with fewer", () => {
    const scarcities = ["foster_scarcity", "authority_foster_sufficiency", "secure_access", "home_scarcity"];
    const whole = readAtStart(areaModel(areaNamed("England")).checked, scarcities);
    for (const name of ["Rutland", "Leeds", "Hackney"]) {
      const { checked, spec } = areaModel(areaNamed(name));
      for (const [i, value] of readAtStart(checked, scarcities).entries()) {
        expect(Math.abs(value / (whole[i] ?? Number.NaN) - 1), `${name} ${scarcities[i]}`).toBeLessThan(1e-4);
      }
      const fewer = scaleModel(spec, {
        ...{ overTime: {}, own: {}, shifts: {} },
        factors: { home_places_2009: 0.5, authority_foster_households_2009: 0.5 },
      });
      const [foster = 0, , , home = 0] = readAtStart(patchChecked(checked, spec, fewer), scarcities);
      expect(home, name).toBeGreaterThan(1.8);
      expect(foster, name).toBeGreaterThan(1.3);
    }
  });

  it("warns of missing figures, and goes on with what is usual", () => {
    const { diagnostics, pooled } = areaModel(areaNamed("Leeds"), { panel: silent });
    expect(diagnostics.map(({ code }) => code)).toContain("area-data-missing");
    expect(pooled?.in_care.observed).toEqual([]);
  });
}, 300_000);
