import { HeadwaterError, validateDistribution } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { findEvidence } from "../evidence/find.js";
import { englandChecked } from "../system/england.js";
import { policies, policyById } from "./catalogue.js";
import { familyHelp } from "./help/family-help.js";
import { familyHelpMoneyOnly } from "./help/family-help-money-only.js";
import { leverWarnings } from "./lever-warnings.js";
import { policyAreas } from "./policy-area.js";
import { policyScenario } from "./scenario.js";

const levers = new Set(
  englandChecked()
    .variables.filter(({ kind }) => kind === "lever")
    .map(({ name }) => name),
);

describe.each(policies.map((policy) => [policy.id, policy] as const))("%s", (_, policy) => {
  it("moves levers that the model has, each once, within what their evidence covers", () => {
    const moved = policy.moves.map(({ lever }) => lever);
    expect(moved.filter((lever) => !levers.has(lever))).toEqual([]);
    expect(new Set(moved).size).toBe(moved.length);
    expect(leverWarnings(policyScenario(policy))).toEqual([]);
  });

  it("names evidence that there is, each piece once", () => {
    expect(policy.evidence.length).toBeGreaterThan(0);
    expect(policy.evidence.filter((id) => findEvidence(id) === undefined)).toEqual([]);
    expect(new Set(policy.evidence).size).toBe(policy.evidence.length);
  });

  it("gives a reason for every value, with the word assumption wherever the value is uncertain", () => {
    for (const { lever, to, because } of policy.moves) {
      expect([lever, because]).toEqual([lever, expect.stringMatching(/\w/)]);
      if (typeof to === "number") continue;
      expect(validateDistribution(to)).toEqual([]);
      expect([lever, because]).toEqual([lever, expect.stringMatching(/assumption/i)]);
    }
    expect(policy.delivery.because).toMatch(/assumption/i);
  });

  it("starts after the history that the model is fitted to, and states cost and caveats", () => {
    expect(policy.delivery.start).toBeGreaterThanOrEqual(2021);
    expect(policy.delivery.ramp).toBeGreaterThan(0);
    expect(policy.cost).toMatch(/GBP/);
    expect(policy.caveats.length).toBeGreaterThan(0);
  });
});

describe("policies", () => {
  it("stand in an area that has a folder, and every area has one", () => {
    const areas = policyAreas.map(({ id }) => id);
    expect([...new Set(policies.map(({ area }) => area))].sort()).toEqual([...areas].sort());
  });

  it("move every lever of the model but the pandemic, which is an event", () => {
    const moved = new Set(
      policies.flatMap(({ moves }) => moves.map(({ lever }) => lever.replace(/\[.*$/, ""))),
    );
    expect([...levers].filter((lever) => !moved.has(lever))).toEqual(["pandemic"]);
  });

  it("are listed by id, each id once", () => {
    const ids = policies.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("include the same money with and without reform", () => {
    const without = new Map(familyHelpMoneyOnly.moves.map(({ lever, to }) => [lever, to]));
    for (const { lever, to } of familyHelp.moves) {
      expect(without.get(lever)).toEqual(lever === "family_help_quality" ? 0 : to);
    }
    expect(familyHelpMoneyOnly.delivery).toEqual(familyHelp.delivery);
  });

  it("are found by id, and a misspelt id names the nearest", () => {
    expect(policyById("family-help")).toBe(familyHelp);
    expect(() => policyById("familyhelp")).toThrowError(HeadwaterError);
    expect(() => policyById("familyhelp")).toThrowError(/Did you mean family-help\?/);
    expect(() => policyById("__proto__")).toThrowError(
      /Policies: adoption-support, agreements-before-court, /,
    );
  });
});
