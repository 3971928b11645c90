import { england, posteriorReport, sampleWarnings } from "@headwater/scenarios";
import { dataHash } from "@headwater/scenarios/areas";
import { describe, expect, it } from "vitest";
import { headwater } from "../end-to-end/headwater.js";

const report = posteriorReport();

describe("the kept sample of England's posterior", () => {
  it("belongs to the kept fit of the model and the data as they are, and is what draws are rows of", () => {
    expect(report?.belongs).toBe(true);
    expect(sampleWarnings()).toEqual([]);
    expect(england().joint?.fit?.rows?.length).toBe(report?.sample.draws);
  });

  it("has converged, and takes contested parameters from their whole priors", () => {
    for (const { name, rHat, bulkDraws, tailDraws } of report?.rows ?? []) {
      expect(rHat, name).toBeLessThan(1.05);
      expect(Math.min(bulkDraws, tailDraws), name).toBeGreaterThan(400);
    }
    const contested = report?.rows.filter((row) => row.contested) ?? [];
    expect(contested.length).toBeGreaterThan(0);
    const draws = report?.sample.draws ?? 0;
    for (const { name, meanShift, sdRatio } of contested) {
      // Four standard errors of a mean and of a standard deviation.
      expect(Math.abs(meanShift), name).toBeLessThan(4 / Math.sqrt(draws));
      expect(Math.abs(sdRatio - 1), name).toBeLessThan(4 / Math.sqrt(2 * draws));
    }
    expect(report?.sample.acceptance).toBeGreaterThan(0.3);
    expect(report?.sample.lost ?? 0).toBeLessThan(draws / 100);
  });

  it("says which data and which version made it; validate warns where the data are others now", async () => {
    const { stdout, stderr } = await headwater(["validate", "--posterior", "--json"]);
    const { sample, warnings } = JSON.parse(stdout);
    expect(sample.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(sample.dataHash).toMatch(/^[0-9a-f]{64}$/);
    const isOther = sample.dataHash !== (await dataHash());
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(
      isOther ? ["sample-of-other-data"] : [],
    );
    expect(stderr.includes("[sample-of-other-data]")).toBe(isOther);
  });
});
