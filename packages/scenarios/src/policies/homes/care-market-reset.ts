import type { Policy } from "../policy.js";

export const careMarketReset: Policy = {
  id: "care-market-reset",
  area: "homes",
  title: "Care market reset",
  summary:
    "Authorities buy homes together through regional bodies that bargain, plan and build: prices answer shortage less, margins fall, " +
    "public places open, local foster carers are recruited, and fewer children are placed out of their area.",
  moves: [
    {
      lever: "price_response_multiplier",
      to: { kind: "pert", low: 0.4, mode: 0.65, high: 1 },
      because:
        "Assumption. The more authorities buy places in one home, the higher its average fee: buyers that no longer bid against each " +
        "other should face a flatter price. By how much was not measured, so the range ends at no effect.",
    },
    {
      lever: "provider_margin_multiplier",
      to: { kind: "pert", low: 0.5, mode: 0.75, high: 1 },
      because:
        "The largest providers of children's homes kept 22.6% of revenue as operating profit in 2016-2020 and about half of it was " +
        "estimated to exceed a normal return: 0.5 removes all of that, 0.75 half of it, 1 nothing. What bargaining achieves is an assumption.",
    },
    {
      lever: "home_places_added",
      to: 100,
      because:
        "Children's-home places grew by 8% in the eight years to 2019/20, about 110 a year, while children looked after grew by 24%: " +
        "100 public places a year nearly double that pace. The size is a choice.",
    },
    {
      lever: "foster_recruitment_added",
      to: { kind: "pert", low: 0, mode: 400, high: 600 },
      because:
        "Assumption. Of 137,200 enquiries in 2019/20 8,805 became applications and 2,135 households were approved, by authorities and " +
        "agencies together. 400 places are about 215 households more a year, a tenth of all approvals: recruitment shared between " +
        "authorities gains that, or nothing.",
    },
    {
      lever: "out_of_area_multiplier",
      to: { kind: "pert", low: 0.88, mode: 0.95, high: 1 },
      because:
        "Of children looked after 41.5% were placed out of area in 2020, 39.6% in 2015 and 36.6% in 2011 (counted a little differently): " +
        "0.95 and 0.88 bring those shares back. That joint planning does it is an assumption, so the range ends at no effect.",
    },
    {
      lever: "market_reform_spend",
      to: 80e6,
      because:
        "Assumption: GBP 60 million to run the regional bodies, a fifth of the GBP 313 million that authorities spent on commissioning " +
        "and strategy in 2019/20, and GBP 20 million for building (100 places at GBP 200,000).",
    },
  ],
  delivery: {
    start: 2022,
    ramp: 5,
    because:
      "Assumption. After the history that the model is fitted to, a year to decide and a year to legislate; contracts run out and " +
      "homes are found, staffed and registered over five years.",
  },
  cost:
    "GBP 80 million a year in 2019/20 prices to run regional bodies and to build, borne by authorities out of what they have, so that it " +
    "can crowd out prevention; places once open are paid for by the authority whose child lives there.",
  evidence: [
    "provider-margin",
    "provider-profit",
    "homes-private-share",
    "ifa-share-places",
    "residential-price-week-2018-19",
    "residential-price-change",
    "home-places-change",
    "cla-change-2009-10-2020",
    "foster-enquiries-2019-20",
    "foster-applications-2019-20",
    "foster-assessments-approved",
    "cla_out_of_area_share",
    "margin_residential_operating",
    "excess_profit_per_child_home",
  ],
  caveats: [
    "No country's reset was measured: every effect here is an assumption about bargaining power, within published margins and trends.",
    "Margins differ by source and sample: 17.2% over the twenty largest providers, 22.6% for the largest of children's homes (Competition " +
      "and Markets Authority). The estimate of excess profit is a campaign group's, from the Authority's data.",
    "Providers may leave when margins fall. In the model independent providers then plan fewer places, and close some where a place earns " +
      "less than in 2009: how providers would really answer is an assumption.",
    "The margin of homes is high while the price rises and falls by itself when it stops, so that a lower margin and a flatter price are " +
      "in part the same saving.",
    "Matching over a region, support for foster carers and step-down from homes are levers of their own, which this policy leaves alone.",
    "More places can fill with children who would have lived in families: compare children in homes, not only the price.",
  ],
  expected: [
    { variable: "market_home_price", way: "down", year: 2030 },
    { variable: "out_of_area_children", way: "down", year: 2030 },
  ],
};
