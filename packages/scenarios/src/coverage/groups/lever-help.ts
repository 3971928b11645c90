import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  not,
  partly,
  restates,
  unquantified,
  whole,
} from "../line.js";

export const leverHelp: CoverageGroup = {
  id: "lever-help",
  title: "Levers: help and early years",
  lines: {
    L001: whole("Family help as one service", [
      "family-help",
      "family_help_spend",
      "family_help_quality",
      "prevention_effect",
    ]),
    L002: whole("More preventative spend", [
      "preventative-spend-restored",
      "preventative_spend_added",
      "prevention_effect",
    ]),
    L003: whole("Ringfence", ["preventative_ringfence", "prevention-ringfenced"]),
    L004: partly(
      "Sure Start and children's centres",
      [
        "preventative-spend-restored",
        "preventative_spend_added",
        "childrens-centres-closed-low",
        "ifs-early-spend-cut",
      ],
      missing("universal help has no effect of its own"),
    ),
    L005: partly("Family hubs", ["family_help_spend"], noEffectFigure),
    L006: not("Early years in Essex", noEffectFigure),
    L007: partly(
      "Supporting Families",
      ["family-help", "reform_gain", "sfp-cla-effect"],
      missing("inside the effect of reformed help"),
    ),
    L008: partly(
      "Family Safeguarding",
      ["family-help", "reform_gain", "family-safeguarding-cpp"],
      missing("inside the effect of reformed help"),
    ),
    L009: partly(
      "The programme that spreads such models",
      ["family-help", "sfpc-programme-investment"],
      restates("L008"),
    ),
    L010: not("Innovation programme", noEffectFigure),
    L011: not("Parenting support", noEffectFigure),
    L012: not("Support of couples", noEffectFigure),
    L013: not("Intensive home visits", noEffectFigure),
    L014: not("Therapy at the edge of harm", noEffectFigure),
    L015: not("Health visiting", noEffectFigure),
    L016: not("Children of parents dependent on alcohol", noEffectFigure, ["factor-alcohol-parent-share"]),
    L017: not("Less conflict between parents", noEffectFigure),
    L018: not("Short breaks", missing("disabled children are not a group of their own"), [
      "parent-carers-100h-share",
    ]),
    L019: not("Buying together with the health service", noEffectFigure),
    L020: not("Support without recourse to public funds", missing("no such group"), [
      "nrpf-spend-sample",
      "nrpf-households-sample",
    ]),
    L021: not("Stronger communities", noEffectFigure),
    L022: not("Voluntary response in the pandemic", noEffectFigure),
    L023: partly(
      "Youth services",
      ["safer-places-for-teenagers", "harm_multiplier", "youth-services-cut"],
      unquantified("its effect on harm outside the home is assumed"),
    ),
    L024: whole("Less poverty", [
      "less-child-poverty",
      "child_poverty_change",
      "poverty_effect_on_entry",
      "poverty-care-entry",
    ]),
    L025: partly(
      "Less unequal intervention",
      [
        "help-where-deprivation-is",
        "help_targeting",
        "care-gradient",
        "care-relative-index",
        "deprivation-ratio-cla-cpp",
      ],
      missing("only help can be targeted; targeting changes who is helped, not how many"),
    ),
    L026: not("Safe homes for victims of abuse", missing("domestic abuse is not told apart"), [
      "refuge-referrals-rejected",
    ]),
    L027: not("Treatment of substance misuse", missing("substance misuse is not told apart"), [
      "substance-funding-change-avg",
      "substance-funding-change-max",
    ]),
    L028: partly(
      "Violence reduction units",
      ["safer-places-for-teenagers", "harm_multiplier", "knife-wounds-10-19-change"],
      unquantified("its effect on harm outside the home is assumed"),
    ),
    L029: not("Housing and benefits", noEffectFigure),
  },
};
