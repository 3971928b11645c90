import { policyById } from "./catalogue.js";
import type { Policy } from "./policy.js";

/** Policies that are run together, under one name. They are put together by the rule of `combinePolicies`. */
export interface PolicyPackage {
  /** Kebab-case, and no id of a policy; also the name on the command line. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly policies: readonly Policy[];
}

/** Every package, by id. None holds a policy together with a part of it. */
export const policyPackages: readonly PolicyPackage[] = [
  {
    id: "families-first",
    title: "Families first",
    summary: "Help to families at every step before care: family help, conferences, intensive help, kin.",
    policies: named(
      "family-help",
      "fewer-enquiries",
      "family-group-conferences",
      "intensive-family-preservation",
      "kinship-support",
    ),
  },
  {
    id: "homes-first",
    title: "Homes first",
    summary:
      "Where children in care live: the market, special foster care, hubs for teenagers, lasting links.",
    policies: named("care-market-reset", "specialist-foster-care", "hubs-for-teenagers", "lasting-links"),
  },
  {
    id: "money-alone",
    title: "Money alone",
    summary:
      "The money of family help, ringfenced, and practice as it is: what reform is to be compared with.",
    policies: named("family-help-money-only", "prevention-ringfenced"),
  },
  {
    id: "whole-reform",
    title: "The whole reform",
    summary:
      "Family help with reformed practice, prevention ringfenced, kin, the market, and what keeps children home.",
    policies: named(
      "family-help",
      "prevention-ringfenced",
      "fewer-enquiries",
      "family-group-conferences",
      "intensive-family-preservation",
      "kinship-support",
      "return-support",
      "care-market-reset",
      "hubs-for-teenagers",
    ),
  },
];

/**
 * The policies under a name: one for the id of a policy, several for that of a package.
 *
 * @throws HeadwaterError `usage`: `unknown-policy`, with the nearest id.
 */
export function policiesNamed(id: string): { readonly title: string; readonly policies: readonly Policy[] } {
  const found = policyPackages.find((each) => each.id === id);
  if (found !== undefined) return found;
  const policy = policyById(
    id,
    policyPackages.map((each) => each.id),
  );
  return { title: policy.title, policies: [policy] };
}

function named(...ids: readonly string[]): readonly Policy[] {
  return ids.map((id) => policyById(id));
}
