import { describe, expect, it } from "vitest";
import { england, unfittedEngland } from "../england.js";
import { contested } from "./england-problem.js";
import { fittedParameters } from "./fitted-parameters.js";
import { howKnown } from "./how-known.js";

const known = howKnown();

describe("how well a parameter is known", () => {
  it("is what its own distribution rests on, whatever the fit made of it", () => {
    for (const [name, { quality, source }] of Object.entries(unfittedEngland().parameters ?? {})) {
      expect(known(name), name).toMatchObject({
        quality: quality ?? "assumption",
        source: source ?? "assumption",
      });
    }
  });

  it("has what the data add for every parameter of the fit but the contested ones", () => {
    const withRatio = fittedParameters(england())
      .map(({ name }) => name)
      .filter((name) => known(name)?.sdRatio !== undefined);
    expect(withRatio.length).toBeGreaterThan(100);
    expect(withRatio.filter((name) => contested.has(name))).toEqual([]);
    expect(known("home_weight[secure]")?.sdRatio).toBeGreaterThan(0);
  });

  it("is an assumption for a turn of practice after the data, and calibrated for one before", () => {
    expect(known("removal_path_turns[to_2026]")?.quality).toBe("assumption");
    expect(known("removal_path_turns[to_2016]")?.quality).toBe("calibrated");
  });

  it("is not known of what the model does not have", () => {
    expect(known("no_such_parameter")).toBeUndefined();
  });
});
