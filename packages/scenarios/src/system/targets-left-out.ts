import type { endpoints } from "../evidence/endpoints.js";

type EndpointId = keyof typeof endpoints;

/** Shares that documents state as a whole percent, which says less than 2% of a target would: the model has to round to them. */
export const wholePercents = {
  "cla-with-parents-share": "in_home[with_parents]",
  "cla-foster-share": "in_foster_care",
  "uasc-share-cla": "alone_in_care",
} as const satisfies Partial<Record<EndpointId, string>>;

/** Growth of the number of unaccompanied children, which follows from an input: the model meets it by construction. */
export const byConstruction = {
  "uasc-change-10yr": 2010,
  "uasc-change-1yr": 2019,
} as const satisfies Partial<Record<EndpointId, number>>;

const because = (ids: object, reason: string) =>
  Object.fromEntries(Object.keys(ids).map((id) => [id, reason])) as Partial<Record<EndpointId, string>>;

/** Published levels and changes of tiers and costs that are no targets, with why. Every other one is. */
export const leftOut: Partial<Record<EndpointId, string>> = {
  ...because(wholePercents, "a whole percent: the model rounds to it"),
  ...because(byConstruction, "arrivals are an input: met by construction"),
  "cla-level-2009-10": "the start of the decade: in the series of the fit, and in a change that is a target",
  "cpp-level-2009-10": "the start of the decade: in the series of the fit, and in a change that is a target",
  "fig3-residential": "part of the other homes, which are one kind here: their sum is a target",
  "fig3-other": "part of the other homes, which are one kind here: their sum is a target",
  "rereferral-12m-low": "a range of no year; the share of each year is in the fit",
  "rereferral-12m-high": "a range of no year; the share of each year is in the fit",
  "placement-order-share": "orders are no stock here: children placed are",
  "cla-long-term-foster-share": "long-term homes are not told apart",
  "semi-indep-share-16-17": "one in eight, of no year",
  "homes-aged-10plus": "an input: how well homes suit an age",
  "s004-cin-plan-after-s47":
    "a count 45 days after each enquiry; here a stock of plans and a flow of enquiries that end",
  "la-overspend-2019-20": "against each authority's own budget: here there is one envelope",
  "la-spending-power-change": "an input",
};
