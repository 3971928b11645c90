import type { Policy } from "../policy.js";

/** Half of what the real cut took from non-statutory services between 2012/13 and 2019/20: (3.5 - 2.3) / 2 billion GBP. */
const spend = 600e6;

export const familyHelp: Policy = {
  id: "family-help",
  area: "help",
  title: "Family help",
  summary:
    "New ringfenced money for help to families before and beside child protection, and practice reformed with it: teams that " +
    "work with parents' own problems, reach families early and hold risk instead of passing it on to investigation.",
  moves: [
    {
      lever: "family_help_spend",
      to: spend,
      because:
        "Non-statutory spending fell from GBP 3.5 to 2.3 billion (2019/20 prices) between 2012/13 and 2019/20; GBP 600 million a " +
        "year restores half of it, about GBP 50 per child: two and a half times the step of GBP 20 to which the published effect " +
        "belongs, and within the falls that it was observed on. The size is a choice.",
    },
    {
      lever: "family_help_quality",
      to: { kind: "pert", low: 0.4, mode: 0.7, high: 0.9 },
      because:
        "Assumption: new money can be tied to reformed practice, but not every team and habit follows; seven tenths is the likeliest. " +
        "That reformed practice may do less at scale than where it began is in its effect, which the model draws apart.",
    },
  ],
  delivery: {
    start: 2022,
    ramp: 5,
    because:
      "Assumption. The history that the model is fitted to ends on 31 March 2020; a year to decide and a year to prepare follow. " +
      "Five years is what the government gave its own programme to expand such models in part of the country.",
  },
  cost:
    "GBP 600 million a year at full delivery in 2019/20 prices, paid by central government to local authorities and ringfenced: " +
    "it does not give way to statutory cost. Money already in prevention keeps giving way unless preventative_ringfence moves.",
  evidence: [
    "spend-nonstatutory-2012-13",
    "spend-nonstatutory-2019-20",
    "spend-nonstatutory-change-ch1",
    "prevent-spend-dose",
    "prevent-spend-effect-cin",
    "prevent-effect-lag",
    "prevention-20-per-child-cin",
    "prevention-elasticity-cin-recent",
    "supporting-families-cla",
    "family-safeguarding-cpp",
    "sfpc-programme-investment",
    "wales-cla-rate-2003",
    "wales-cla-rate-2018",
  ],
  caveats: [
    "Contested: the effect of preventative spending on children in need is an association within authorities over time. It is clear in " +
      "2011-2015 and not after 2016, and an earlier study by the National Audit Office found none on children in care.",
    "Overlap: the effect per pound and the effects of single programmes were partly measured on the same money. They are not added.",
    "Dilution: programmes found effective where they began have done less when rolled out nationally, nobody has published by how much. " +
      "The allowance for it is an assumption: an effect of reformed help that starts at nil, and a reform that is never complete.",
    "Money without reform may raise child protection work: compare with family-help-money-only.",
    "Staff are not limited in this first version: the money finds its workers.",
  ],
  expected: [
    { variable: "referrals_in_year", way: "down", year: 2028 },
    { variable: "children_in_need", way: "down", year: 2030 },
  ],
};
