import type { Policy } from "../policy.js";

export const kinshipSupport: Policy = {
  id: "kinship-support",
  area: "kinship",
  title: "Kinship support",
  summary:
    "Relatives and friends who raise a child are found earlier, paid as foster carers are, and supported after the order, so that " +
    "children move from unrelated foster care to kinship foster care, special guardianship and arrangements orders, and stay there.",
  moves: [
    {
      lever: "kinship_support_share",
      to: { kind: "pert", low: 0.3, mode: 0.6, high: 0.8 },
      because:
        "Assumption: six kinship families in ten are reached. Nearly half of kinship carers struggle to cope, and not everyone " +
        "wants a service in the house.",
    },
    {
      lever: "guardianship_multiplier",
      to: { kind: "pert", low: 1, mode: 1.2, high: 1.4 },
      because:
        "Guardianship and arrangements orders from care were 7.3 per 100 children looked after in 2013/14 and 6.1 in 2019/20: 1.2 " +
        "brings the former rate back. That support does it is an assumption, so the range begins at no effect.",
    },
    {
      lever: "kinship_placement_multiplier",
      to: { kind: "pert", low: 1, mode: 1.25, high: 1.5 },
      because:
        "In Yorkshire and the Humber 18% of children looked after live with kinship carers, in inner London 11%, in England 14%. From " +
        "14.5% to 18% the odds rise by 1.29; 1.25 brings the country nearly to its highest region. That support does it is an assumption.",
    },
    {
      lever: "kinship_allowance_uplift",
      to: 2080,
      because:
        "The charity Kinship found allowances under special guardianship GBP 40 a week below those of kinship foster carers, under " +
        "arrangements orders GBP 54: GBP 2,080 a year closes the first gap and most of the second.",
    },
    {
      lever: "kinship_support_spend",
      to: 40e6,
      because: "Assumption: about GBP 1,300 a year for each of 30,000 children whose carers are reached.",
    },
  ],
  delivery: {
    start: 2022,
    ramp: 3,
    because:
      "Assumption. After the history that the model is fitted to, a year to decide and a year to prepare; allowances can be set at " +
      "once, teams that find and support kin take three years.",
  },
  cost:
    "GBP 2,080 a year for every child under guardianship, an arrangements order or kinship foster care, those already there included, " +
    "and GBP 40 million a year for support, borne by authorities out of what they have, so that it can crowd out prevention at first. " +
    "Savings are the placements no longer paid for.",
  evidence: [
    "kin-saving-per-1000",
    "kinship-saving",
    "kin-struggle-cope",
    "kin-placement-continued",
    "foster-placement-continued",
    "kin-foster-prior-unrelated",
    "kin-share-cla-yorkshire",
    "kin-share-cla-inner-london",
    "sgo-disruption-5yr",
    "cla_exit_sgo",
    "cla_exit_cao_ro",
    "cla_31mar",
    "cost_foster_week",
  ],
  caveats: [
    "The published saving of about GBP 40 million per 1,000 children moved is not an input: the model computes its own from what each " +
      "home costs. It names no period and is more than a year of foster care costs (about GBP 34,000), so it holds dearer homes or " +
      "several years.",
    "Most of the allowance goes to children who would have lived with kin anyway; it is a cost from the first year, the saving comes later.",
    "A kinship home that is badly assessed can do harm; the model counts its breakdown, not the harm.",
    "Informal kinship care, the great majority, stays outside: neither its cost nor its children move.",
  ],
  expected: [
    { variable: "guardianship_children", way: "up", year: 2028 },
    { variable: "in_home[kinship_foster]", way: "up", year: 2028 },
  ],
};
