import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  noFigure,
  not,
  partly,
  restates,
  unquantified,
  whole,
} from "../line.js";

export const help: CoverageGroup = {
  id: "help",
  title: "Help for families",
  lines: {
    F103: whole("Statutory against non-statutory spend", ["statutory_spend", "preventative_spend"]),
    F104: whole("Family help as one service", ["family-help", "family_help_spend", "family_help_quality"]),
    F105: partly(
      "Help is open towards the statutory tiers",
      ["referrals_from_help", "help_starts"],
      missing("help is given to children with unmet need, not beside a plan"),
    ),
    F106: not("Short breaks", missing("disabled children are not a group of their own"), [
      "s251_short_breaks_disabled_gross",
    ]),
    F107: not("Hours of parents who care", restates("F106"), ["parent-carers-100h-share"]),
    F108: not(
      "Services against domestic abuse",
      missing("adult services are outside the need that drives the model"),
      ["refuge-referrals-rejected"],
    ),
    F109: not("Treatment of substance misuse", restates("F108"), [
      "substance-funding-change-avg",
      "substance-funding-change-max",
    ]),
    F110: not("Mental health services for adults", restates("F108")),
    F111: not("Housing services", restates("F108")),
    F112: not("Benefits", restates("F108")),
    F113: not("Health visiting and midwifery", noFigure),
    F114: not("Intensive home visits", noFigure),
    F115: partly(
      "Sure Start and children's centres",
      [
        "preventative_spend",
        "targeted_share",
        "childrens-centres-closed-low",
        "childrens-centres-closed-high",
        "ifs-early-spend-cut",
      ],
      missing("part of preventative spend; places and centres are not told apart"),
    ),
    F116: partly(
      "Youth services",
      ["preventative_spend", "safer-places-for-teenagers", "youth-services-cut"],
      missing("part of preventative spend; their effect on teenagers is an assumed policy"),
    ),
    F117: not("Parenting programmes", noFigure),
    F118: not("Counselling of couples", noFigure),
    F119: partly(
      "One key worker for the whole family",
      ["cost_of_help", "reform_gain", "supporting-families-cla"],
      missing("inside the effect of reformed help"),
    ),
    F120: partly("Family hubs", ["in_family_help"], noEffectFigure),
    F121: not("Voluntary organisations", noFigure),
    F122: partly(
      "Dose and eligibility decide success",
      ["help_duration", "help_success_share", "targeted_share"],
      unquantified("dose and eligibility are assumptions"),
    ),
    F123: not("Many small national initiatives", noFigure),
    F124: partly(
      "Family safeguarding teams",
      [
        "family-help",
        "reform_gain",
        "family-safeguarding-cpp",
        "fs-police-callouts-low",
        "fs-police-callouts-high",
      ],
      missing("inside the effect of reformed help"),
    ),
    F125: not("Universal services carry no stigma", noFigure),
    F126: not("Families whose first language is not English", noFigure),
    F127: not("Disabled adults who raise children", noFigure),
  },
};
