import { readFileSync } from "node:fs";
import { calibrate, england, sectors } from "@headwater/scenarios";
import { describe, expect, it } from "vitest";

const page = readFileSync(new URL("../../docs/model.md", import.meta.url), "utf8");

describe("docs/model.md", () => {
  it("lists every sector with its purpose, in order", () => {
    const list = sectors.map(({ name, purpose }, k) => `${k + 1}. **${name}**: ${purpose}`).join("\n");
    expect(page).toContain(list);
  });
});

describe("the fit that is kept", () => {
  it("is what the calibration finds from the priors: each parameter within a hundredth of its standard deviation", () => {
    const kept = england().joint?.fit;
    const { fit, fitted, parameters, points, rows } = calibrate();
    expect(fit.converged).toBe(true);
    expect(fit.undetermined).toEqual([]);
    expect(points).toBeGreaterThan(2 * parameters);
    expect(page).toContain(`${parameters} parameters to ${points} data points`);
    expect(rows.filter(({ within }) => !within)).toEqual([]);

    const found = fitted.joint;
    expect(found?.members.map(({ parameter }) => parameter)).toEqual(
      kept?.members.map(({ parameter }) => parameter),
    );
    kept?.members.forEach(({ parameter, center }, k) => {
      const sd = Math.hypot(...(kept.factor[k] ?? []));
      const foundSd = Math.hypot(...(found?.factor[k] ?? []));
      expect(Math.abs((found?.members[k]?.center ?? Number.NaN) - center) / sd, parameter).toBeLessThan(0.01);
      expect(Math.abs(foundSd / sd - 1), parameter).toBeLessThan(0.01);
    });
  }, 240_000);
});
