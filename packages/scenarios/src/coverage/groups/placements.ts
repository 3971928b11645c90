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
    F149: whole("Places in children's homes", [
      "home_places",
      "home_places_planned",
      "home_places_opened",
      "home_places_closed",
    ]),
    F150: whole("Share of private provision", [
      "independent_home_share",
      "independently_provided",
      "homes-private-share",
    ]),
    F151: whole("Agency places in foster care", [
      "agency_share_of_foster_places",
      "foster_places",
      "ifa-share-places",
    ]),
    F152: whole("Price of a week", ["home_price", "market_home_price", "market_agency_price"]),
    F153: whole("Profit and margins", [
      "home_margin",
      "provider_profit",
      "agency_margin",
      "provider_margin_multiplier",
    ]),
    F154: not("Debt and failure of providers", missing("no providers, only places")),
    F155: partly(
      "A national market with local buyers",
      ["market_home_price", "care-market-reset"],
      missing("one buyer in the model"),
    ),
    F156: whole("Authorities bid against each other", [
      "price_response",
      "price_response_multiplier",
      "regional-buying",
    ]),
    F157: not("Providers take easier children", noFigure),
    F158: whole("Placed by need, or by what there is", [
      "available_home_weight",
      "home_suitability",
      "mismatch",
      "regional_matching",
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
    F161: partly(
      "Ways of commissioning",
      ["care-market-reset", "price_response_multiplier", "regional_matching"],
      noEffectFigure,
    ),
    F162: whole("Placed out of area", ["out_of_area_children", "out_of_area_share", "out_of_area_response"]),
    F163: not("Placed in Scotland", outside("England only")),
    F164: not("Placed abroad", noFigure),
    F165: partly(
      "Brothers and sisters parted",
      ["siblings_apart", "siblings_split_share", "siblings-separated-n", "siblings-split-share"],
      missing("a share that follows scarcity; siblings are not linked"),
    ),
    F166: partly(
      "Stability of home, school and worker",
      ["moves_in_year", "moves_per_child", "three_or_more_homes_share", "stability-no-change-1yr"],
      missing("moves between homes only"),
    ),
    F167: whole("Breakdown of placements", ["breakdowns", "foster_breakdown_hazard", "breakdown_to_homes"]),
    F168: not("Approval before a dear placement", noFigure),
    F169: partly(
      "Unregistered bespoke placements",
      ["unregulated_under_16", "unregulated_under16"],
      missing("semi-independent homes under 16; bespoke ones are inside other homes"),
    ),
    F170: partly(
      "Cheapest first or best value",
      ["home_weight", "available_home_weight"],
      unquantified("the weight of a home answers scarcity, not price"),
    ),
    F171: not("Private finance in residential care", noFigure),
    F172: partly(
      "Near friends and school",
      ["out_of_area_children", "over_20_miles_children"],
      missing("in the area or not, and over 20 miles or not"),
    ),
    F173: not("Small family-like homes for disabled children", noFigure),
  },
};
