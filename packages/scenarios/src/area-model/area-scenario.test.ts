import { expect, test } from "vitest";
import { policyById } from "../policies/catalogue.js";
import { policyScenario } from "../policies/scenario.js";
import { areaScenario } from "./area-scenario.js";

const factors = { family_help_spend: 0.01 };

test("a policy of the package spends an area's share of what it spends in England", () => {
  const england = policyScenario(policyById("family-help"));
  const area = areaScenario(england, factors);
  const spend = (moves: typeof england.moves) =>
    moves?.find(({ lever }) => lever === "family_help_spend")?.to as number;
  expect(spend(area.moves)).toBeCloseTo(spend(england.moves) / 100, 6);
  const others = (moves: typeof england.moves) => moves?.filter(({ lever }) => lever !== "family_help_spend");
  expect(others(area.moves)).toEqual(others(england.moves));
});

test("what a scenario file says of a lever by itself is said of the area", () => {
  const own = { name: "own", moves: [{ lever: "family_help_spend", to: 5e6, start: 2022, ramp: 1 }] };
  expect(areaScenario(own, factors)).toEqual(own);
});
