import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  not,
  outside,
  partly,
  restates,
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
    M127: partly(
      "Placed by what there is, then broken",
      ["authority_foster_pull", "available_home_weight", "move_hazard"],
      missing("the move does not depend on the match"),
    ),
    M128: not("Cheapest first", noEffectFigure),
    M129: not("Moves make moves", missing("moves at one rate"), ["stability-no-change-1yr"]),
    M130: whole("Too few foster homes fill children's homes", ["home_spill", "foster_scarcity"]),
    M131: whole("Too few places, further away", ["out_of_area_response", "out_of_area_share"]),
    M132: not("English children in Scottish homes", outside("England only")),
    M133: not("Carers grow old", missing("places, not households"), ["foster-carers-over60"]),
    M134: whole("Staying Put uses foster places", [
      "staying_put_places_taken",
      "foster_place_per_person_staying_put",
      "foster-unavailable-staying-put",
    ]),
    M135: partly(
      "Few enquiries end in approval",
      ["foster_places_approved", "foster-enquiries-2019-20"],
      restates("F176"),
    ),
    M136: partly("Tired carers leave", ["foster_loss_rate"], unquantified("one rate of loss")),
    M137: not("Better terms, more carers", missing("no lever on the loss of carers yet")),
    M138: not("Respite averts breakdown", noEffectFigure),
    M139: whole("Cost and shortage push to semi-independence", [
      "semi_independent_pull",
      "semi_independent_spill",
    ]),
    M140: not("Between two regulators", noEffectFigure),
    M141: partly(
      "Profit and debt",
      ["home_margin", "provider_margin_multiplier"],
      missing("profit is in the price; no failure of a provider"),
    ),
    M142: not("Too few managers, unstable homes", noEffectFigure, ["homes-no-manager"]),
    M143: not("Lasting links steady a home", missing("moves have no lever yet"), [
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
