import type { Sector } from "../sector.js";
import { marketParameters } from "./market-parameters.js";

/** Foster places and places in children's homes, scarcity and price. */
export const market: Sector = {
  name: "placement market",
  purpose:
    "Places in foster care and in children's homes against the children who need them. Scarcity raises price; price opens homes after a delay; scarce foster homes push children into dearer or less fitting ones.",
  stocks: {
    authority_foster_places: {
      unit: "place",
      doc: "Places with foster carers of authorities, carers who are relatives apart",
      initial: "authority_foster_places_2009",
      inflows: ["foster_places_approved"],
      outflows: ["foster_places_lost"],
      nonNegative: true,
    },
    agency_foster_places: {
      unit: "place",
      doc: "Places with foster carers of independent agencies",
      initial: "agency_foster_places_2009",
      inflows: ["agency_places_change"],
      nonNegative: true,
    },
    home_places: {
      unit: "place",
      doc: "Places in children's homes of all types",
      initial: "home_places_2009",
      inflows: ["home_places_opened", "home_places_commissioned"],
      outflows: ["home_places_closed"],
      nonNegative: true,
    },
    home_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in an independent children's home, real 2019/20 prices, before any change of margin by policy",
      initial: "home_price_2009",
      inflows: ["home_price_rise"],
      nonNegative: true,
    },
  },
  flows: {
    foster_places_approved: {
      unit: "place/year",
      doc: "Places with newly approved foster carers of authorities",
      equation: "foster_recruitment + foster_recruitment_added",
    },
    foster_places_lost: {
      unit: "place/year",
      doc: "Places lost as foster carers leave",
      equation: "authority_foster_places * foster_loss_rate",
    },
    agency_places_change: {
      unit: "place/year",
      doc: "Agencies recruit (or lose carers, when negative) towards the demand for them",
      equation:
        "(in_home[agency_foster] / agency_children_per_place - agency_foster_places) / agency_response_time",
    },
    home_places_opened: {
      unit: "place/year",
      doc: "Places opened in homes: replacement, and expansion planned when income for a place was above that of the start",
      equation:
        "delay3(home_places * (home_turnover + home_opening_response * max(0, home_income - 1)), home_opening_time)",
    },
    home_places_commissioned: {
      unit: "place/year",
      doc: "Places opened by public commissioning",
      equation: "home_places_added",
    },
    home_places_closed: {
      unit: "place/year",
      doc: "Places closed: the more, the emptier homes are",
      equation: "home_places * home_turnover / min(1, home_scarcity)",
    },
    home_price_rise: {
      unit: "GBP/child/week/year",
      doc: "Rise of the price of homes with their scarcity",
      equation: "home_price * price_response * price_response_multiplier * (home_scarcity - 1)",
    },
  },
  auxiliaries: {
    foster_demand: {
      unit: "child",
      doc: "Children in care who would be in unrelated foster care were all homes available",
      equation:
        "sum(in_care[:] * (preferred_home_share[:, authority_foster] + preferred_home_share[:, agency_foster]))",
    },
    foster_pressure: {
      unit: "child/place",
      doc: "Children who would be in unrelated foster care for each foster place, less those taken by more staying put",
      equation: "foster_demand / (authority_foster_places + agency_foster_places - staying_put_places_taken)",
    },
    foster_scarcity: {
      unit: "1",
      doc: "Scarcity of foster places: that pressure against the start",
      equation: "foster_pressure / initial(foster_pressure)",
    },
    home_occupancy: {
      unit: "child/place",
      doc: "Children in care in homes for each place (other children use places too)",
      equation: "in_home[childrens_home] / home_places",
    },
    home_scarcity: {
      unit: "1",
      doc: "Scarcity of places in homes: occupancy against that at which the price is steady",
      equation: "home_occupancy / (initial(home_occupancy) * home_slack)",
    },
    home_income: {
      unit: "1",
      doc: "What a place earns, price and occupancy, against the start",
      equation: "market_home_price / home_price_2009 * home_occupancy / initial(home_occupancy)",
    },
    home_availability: {
      unit: "1",
      doc: "How full homes turn children away",
      equation: "smooth1(home_scarcity, matching_time, 1 / home_slack) ^ (-home_crowding)",
    },
    market_home_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in an independent children's home as paid, after any change of margin by policy",
      equation: "home_price * (1 - home_margin * (1 - provider_margin_multiplier))",
    },
    market_agency_price: {
      unit: "GBP/child/week",
      doc: "Price of a week with an agency foster carer as paid",
      equation:
        "agency_price_reference * (1 + agency_price_response * price_response_multiplier * (foster_scarcity - 1)) * (1 - agency_margin * (1 - provider_margin_multiplier))",
    },
    out_of_area_share: {
      unit: "1",
      doc: "Share of children in care placed outside their authority",
      equation: "min(1, out_of_area_2009 * foster_scarcity ^ out_of_area_response * out_of_area_multiplier)",
    },
    out_of_area_children: {
      unit: "child",
      doc: "Children in care placed outside their authority",
      equation: "sum(in_care) * out_of_area_share",
    },
  },
  parameters: marketParameters,
  levers: {
    price_response_multiplier: {
      unit: "1",
      doc: "Multiplies how strongly the price of homes and agencies answers scarcity",
      value: 1,
      combine: "multiply",
      range: [0.3, 1],
      source: "assumption: no reform has been measured",
    },
    provider_margin_multiplier: {
      unit: "1",
      doc: "Multiplies the margin in the price of private homes and agencies",
      value: 1,
      combine: "multiply",
      range: [0.4, 1],
      source: "assumption: down to an ordinary margin of about 8%",
    },
    home_places_added: {
      unit: "place/year",
      doc: "Places in children's homes opened a year by public commissioning",
      value: 0,
      combine: "add",
      range: [0, 500],
      source: "range: to four per cent of all places a year",
    },
    foster_recruitment_added: {
      unit: "place/year",
      doc: "Additional authority foster places approved a year",
      value: 0,
      combine: "add",
      range: [0, 3000],
      source: "range: to the share of completed assessments that are not approved",
    },
    out_of_area_multiplier: {
      unit: "1",
      doc: "Multiplies the share placed out of area",
      value: 1,
      combine: "multiply",
      range: [0.6, 1],
      source: "assumption",
    },
  },
};
