import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  not,
  outside,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const leverCare: CoverageGroup = {
  id: "lever-care",
  title: "Levers: homes and market",
  lines: {
    L071: whole("Reset of the care market", [
      "care-market-reset",
      "price_response_multiplier",
      "provider_margin_multiplier",
      "home_price_cap_share",
    ]),
    L072: whole("Regional buying", [
      "care-market-reset",
      "regional-buying",
      "price_response_multiplier",
      "regional_matching",
      "market_reform_spend",
    ]),
    L073: partly(
      "No homes for profit",
      [
        "margins-capped",
        "provider_margin_multiplier",
        "independent_home_share",
        "home_exit_response",
        "homes-private-share",
      ],
      missing("margins fall and some providers leave; none is closed by policy"),
    ),
    L074: whole("New places where they are needed", [
      "public-homes",
      "home_places_added",
      "out_of_area_multiplier",
    ]),
    L075: whole("Foster carers recruited", [
      "foster-recruitment",
      "foster-enquiries-answered",
      "foster_conversion_multiplier",
      "foster_recruitment_added",
      "foster-enquiries-2019-20",
      "foster-assessments-approved",
    ]),
    L076: partly(
      "Foster carers kept",
      [
        "foster-carers-supported",
        "foster_support_share",
        "foster_support_retention",
        "foster-burnout",
        "foster-carers-over60",
      ],
      noEffectFigure,
    ),
    L077: partly(
      "Specialist foster care",
      ["specialist-foster-care", "childrens_home_use_multiplier"],
      unquantified("its effect is assumed"),
    ),
    L078: partly(
      "Mockingbird",
      ["foster-carers-supported", "foster_support_share"],
      unquantified("a group of families is one of the ways to support carers"),
    ),
    L079: partly(
      "Treatment foster care",
      ["specialist-foster-care", "childrens_home_use_multiplier"],
      unquantified("its effect is assumed"),
    ),
    L080: partly(
      "Long-term foster care as a status",
      ["settled", "cla-long-term-foster-share"],
      noEffectFigure,
    ),
    L081: whole("Lifelong Links", [
      "lasting-links",
      "move_multiplier",
      "lifelong-links-stable",
      "lifelong-links-comparison",
    ]),
    L082: partly(
      "Siblings together",
      ["siblings_apart", "siblings-separated-n", "siblings-split-share"],
      missing("more foster homes keep siblings together; no lever of its own"),
    ),
    L083: not("Registered staff of homes", noEffectFigure, [
      "homes-managers-recruit-hard",
      "homes-no-manager",
    ]),
    L084: partly(
      "What homes are for",
      ["childrens_home_use_multiplier", "step_down_support", "home_weight", "home_spill"],
      unquantified("levers; what homes should be for is a question without figures"),
    ),
    L085: whole("No unregulated homes under 16", [
      "unregulated-homes-banned",
      "unregulated_ban",
      "unregulated_under_16",
      "unregulated_under16",
    ]),
    L086: partly(
      "Standards from 16 to 17",
      [
        "no-semi-independent-homes",
        "semi_independent_use_multiplier",
        "semi-indep-share-16-17",
        "semi-indep-change",
      ],
      missing("a ban can be run, standards cannot"),
    ),
    L087: not("Bespoke homes bought together", noEffectFigure),
    L088: not("Fewer placements across borders", outside("England only")),
    L089: not("Visitors and advocates", noEffectFigure),
    L090: not("Reviewing officers", noEffectFigure),
    L091: not("Supported lodgings", noEffectFigure),
    L092: not("Therapeutic care", noEffectFigure),
    L093: partly(
      "Short stays sorted early",
      ["short_stay", "short_stay_time", "return_multiplier"],
      missing("no policy on the sorting itself"),
    ),
    L094: not("Less restraint", noEffectFigure),
  },
};
