import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  noFigure,
  not,
  outside,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const placements: CoverageGroup = {
  id: "placements",
  title: "Homes and their market",
  lines: {
    F147: whole("Children by kind of home", ["in_home", "children_in_home"]),
    F148: whole("In care at home with parents", ["in_home", "parents_pull"]),
    F149: whole("Places in children's homes", ["home_places", "home_places_opened", "home_places_closed"]),
    F150: partly(
      "Share of private provision",
      ["private_home_share", "homes-private-share"],
      missing("a constant share"),
    ),
    F151: whole("Agency places in foster care", ["agency_foster_places", "ifa-share-places"]),
    F152: whole("Price of a week", ["home_price", "market_home_price", "market_agency_price"]),
    F153: whole("Profit and margins", ["home_margin", "agency_margin", "provider_margin_multiplier"]),
    F154: not("Debt and failure of providers", missing("no providers, only places")),
    F155: partly(
      "A national market with local buyers",
      ["market_home_price", "care-market-reset"],
      missing("one buyer in the model"),
    ),
    F156: partly(
      "Authorities bid against each other",
      ["price_response", "price_response_multiplier"],
      unquantified("inside the response of price to scarcity"),
    ),
    F157: not("Providers take easier children", noFigure),
    F158: whole("Placed by need, or by what there is", [
      "available_home_weight",
      "home_suitability",
      "authority_foster_pull",
    ]),
    F159: partly(
      "Duty to have enough homes",
      ["home_places", "foster_scarcity"],
      missing("the shortage is there, the duty is not"),
    ),
    F160: whole("The market study of the competition authority", [
      "margin_residential_operating",
      "home_margin",
      "price_residential_private_growth_real",
    ]),
    F161: partly("Ways of commissioning", ["care-market-reset", "price_response_multiplier"], noEffectFigure),
    F162: whole("Placed out of area", ["out_of_area_children", "out_of_area_share", "out_of_area_response"]),
    F163: not("Placed in Scotland", outside("England only")),
    F164: not("Placed abroad", noFigure),
    F165: not("Brothers and sisters parted", missing("children are single; siblings are not linked"), [
      "siblings-separated-n",
      "siblings-split-share",
    ]),
    F166: partly(
      "Stability of home, school and worker",
      ["move_hazard", "moves_out", "stability-no-change-1yr"],
      missing("moves between homes only, at one rate"),
    ),
    F167: partly(
      "Breakdown of placements",
      ["moves_out", "settled"],
      missing("a breakdown is a move like any other"),
    ),
    F168: not("Approval before a dear placement", noFigure),
    F169: not("Unregistered bespoke placements", missing("inside other homes"), ["unregulated_under16"]),
    F170: partly(
      "Cheapest first or best value",
      ["home_weight", "available_home_weight"],
      unquantified("the weight of a home answers scarcity, not price"),
    ),
    F171: not("Private finance in residential care", noFigure),
    F172: partly(
      "Near friends and school",
      ["out_of_area_children"],
      missing("in the area or not; no distance"),
    ),
    F173: not("Small family-like homes for disabled children", noFigure),
  },
};
