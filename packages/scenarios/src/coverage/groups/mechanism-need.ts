import { type CoverageGroup, missing, noEffectFigure, not, partly, restates, whole } from "../line.js";

export const mechanismNeed: CoverageGroup = {
  id: "mechanism-need",
  title: "Mechanisms: what drives need",
  lines: {
    M047: whole("Poverty adds to need", ["need_onset", "poverty_effect_on_need", "poverty_effect_on_entry"]),
    M048: whole("Steeper at each threshold", [
      "referral_gradient",
      "cin_gradient",
      "protection_gradient",
      "care_gradient",
      "deprivation-ratio-cla-cpp",
    ]),
    M049: not(
      "Parents' troubles raise need",
      missing("need has no causes apart but poverty and harm outside the home"),
      ["factor-dv-parent-share", "factor-mh-parent-share"],
    ),
    M050: not("Adult services cut, children in need", restates("M049"), [
      "refuge-referrals-rejected",
      "substance-funding-change-avg",
    ]),
    M051: not("Alcohol before birth", noEffectFigure),
    M052: not("Housing and minds", noEffectFigure),
    M053: partly(
      "County lines feed on poverty and care",
      ["extra_familial_harm", "harm_multiplier"],
      missing("harm outside the home is given, nothing feeds it"),
    ),
    M054: partly(
      "Pandemic",
      ["pandemic", "pandemic_force"],
      missing(
        "a dip in referrals, courts and exits that can be switched on; more need and less money are not in it",
      ),
    ),
    M055: not("Strong ties, less intervention", noEffectFigure),
    M056: not("Cohesion lowers neglect", noEffectFigure),
    M057: not("Less social capital, more demand", noEffectFigure),
    M058: not("Ties and survival", noEffectFigure),
    M059: not("Safeguarding crowds out neighbours", noEffectFigure),
    M060: not("Voluntary bodies reach the wary", noEffectFigure),
    M061: not("Adversity goes on to children", missing("the next generation is not linked to this one"), [
      "mothers-child-neglect",
    ]),
    M062: not("Mental health around birth", noEffectFigure),
    M063: not("No recourse, need", missing("no such group"), ["nrpf-spend-sample"]),
    M064: whole("Arrivals move the care population", ["arrivals", "arrivals_alone"]),
    M065: not("Parents of teenagers supported", noEffectFigure),
  },
};
