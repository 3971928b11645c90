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

export const mechanismMarket: CoverageGroup = {
  id: "mechanism-market",
  title: "Mechanisms: homes and market",
  lines: {
    M123: whole("Shortage raises price", ["home_scarcity", "price_response", "home_price_rise"]),
    M124: partly(
      "Many buyers, higher fees",
      ["price_response_multiplier"],
      unquantified("inside the response of price to scarcity"),
    ),
    M125: not("Providers choose", noEffectFigure),
    M126: whole("Homes take the budget", ["residential_spend", "preventative_target"]),
    M127: whole("Placed by what there is, then broken", [
      "new_mismatch",
      "mismatch",
      "foster_breakdown_pressure",
      "breakdown_to_homes",
    ]),
    M128: partly(
      "Cheapest first",
      ["breakdown_to_homes"],
      unquantified("children's homes come more often after a breakdown; price chooses no home"),
    ),
    M129: partly(
      "Moves make moves",
      ["breakdowns_rehoused", "mismatch", "stability-no-change-1yr"],
      missing("through scarcity; a child has no memory of its moves"),
    ),
    M130: whole("Too few foster homes fill children's homes", [
      "home_spill",
      "foster_scarcity",
      "breakdowns_rehoused",
      "siblings_response",
    ]),
    M131: whole("Too few places, further away", [
      "out_of_area_response",
      "out_of_area_share",
      "far_response",
    ]),
    M132: not("English children in Scottish homes", outside("England only")),
    M133: whole("Carers grow old", [
      "foster_carers_turning_60",
      "foster_not_available",
      "foster-carers-over60",
    ]),
    M134: whole("Staying Put uses foster places", [
      "staying_put_places_taken",
      "foster_place_per_person_staying_put",
      "foster-unavailable-staying-put",
    ]),
    M135: whole("Few enquiries end in approval", [
      "foster_conversion",
      "foster_completion_share",
      "foster_approval_share",
      "foster-enquiries-2019-20",
    ]),
    M136: partly(
      "Tired carers leave",
      ["carer_strain", "carer_strain_response"],
      unquantified("the strength is an assumption"),
    ),
    M137: partly(
      "Better terms, more carers",
      ["carer_advocacy", "foster_support_share", "foster_support_retention"],
      noEffectFigure,
    ),
    M138: not("Respite averts breakdown", noEffectFigure),
    M139: whole("Cost and shortage push to semi-independence", [
      "semi_independent_pull",
      "semi_independent_spill",
    ]),
    M140: not("Between two regulators", noEffectFigure),
    M141: partly(
      "Profit and debt",
      ["home_margin", "provider_profit", "home_exit_response", "provider_margin_multiplier"],
      missing("profit, and places that close; no failure of a provider"),
    ),
    M142: not("Too few managers, unstable homes", noEffectFigure, ["homes-no-manager"]),
    M143: whole("Lasting links steady a home", [
      "lasting-links",
      "move_multiplier",
      "lifelong-links-stable",
      "lifelong-links-comparison",
    ]),
    M144: not("Siblings protect", noEffectFigure, ["siblings-split-share"]),
    M145: not("Contact helps or harms", noEffectFigure, [
      "contact-parent-share-low",
      "contact-parent-share-high",
    ]),
    M146: whole("Fewer in care, better choice of homes", ["foster_scarcity", "home_scarcity", "home_share"]),
  },
};
