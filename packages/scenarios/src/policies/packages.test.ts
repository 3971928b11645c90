import { describe, expect, it } from "vitest";
import { policies } from "./catalogue.js";
import { leverWarnings } from "./lever-warnings.js";
import { policiesNamed, policyPackages } from "./packages.js";
import { policyScenario } from "./scenario.js";

/** What holds the levers of another policy as a part of it. */
const parts: { readonly [id: string]: readonly string[] } = {
  "care-market-reset": ["regional-buying", "margins-capped", "foster-recruitment", "public-homes"],
  "kinship-support": ["kinship-allowances", "kin-found-early"],
  "family-help": ["family-help-money-only"],
  "family-group-conferences": ["pre-proceedings-work"],
  "leaving-care-offer": ["staying-put", "staying-close", "homes-for-leavers", "mentors-for-leavers"],
};

describe.each(policyPackages.map((each) => [each.id, each] as const))("%s", (id, each) => {
  it("puts several policies together, each once, under a name that no policy has", () => {
    const ids = each.policies.map((policy) => policy.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(policies.map((policy) => policy.id)).not.toContain(id);
    expect(leverWarnings(policyScenario(each.policies))).toEqual([]);
  });

  it("holds no policy together with a part of it", () => {
    const ids = each.policies.map((policy) => policy.id);
    expect(ids.flatMap((one) => parts[one] ?? []).filter((part) => ids.includes(part))).toEqual([]);
  });
});

it("policiesNamed finds packages and policies, and names the nearest of both", () => {
  expect(policiesNamed("whole-reform").policies.length).toBeGreaterThan(5);
  expect(policiesNamed("family-help").policies.map(({ id }) => id)).toEqual(["family-help"]);
  expect(() => policiesNamed("whole-refrom")).toThrowError(/Did you mean whole-reform\?/);
  expect(() => policiesNamed("kinship-suport")).toThrowError(/Did you mean kinship-support\?/);
});
