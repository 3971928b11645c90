import { scarcityOf } from "../scarcity.js";
import type { Sector } from "../sector.js";
import { marketParameters } from "./market-parameters.js";

/** Places in children's homes and secure homes by provider, their price, cost and margin. */
export const market: Sector = {
  name: "placement market",
  purpose:
    "Places in children's homes, planned, opened and closed, by authorities and by independent providers. Full homes raise the price; what a place earns above its cost brings new places after a delay; cost follows the price, so that the margin is high while the price rises. Secure places are few and fewer. How full homes are is measured against a fixed reference, so that a start with few of them, or none, is one of scarcity.",
  stocks: {
    home_places_planned: {
      unit: "place",
      doc: "Places in children's homes that are planned and not yet open",
      dimensions: ["provider"],
      initial: "home_places_by_provider * home_renewal * home_opening_time",
      inflows: ["home_places_started"],
      outflows: ["home_places_opened"],
      nonNegative: true,
    },
    home_places_by_provider: {
      unit: "place",
      doc: "Places in children's homes of all types by provider",
      dimensions: ["provider"],
      initial: {
        authority: "home_places_2009 * authority_home_share_2009",
        independent: "home_places_2009 * (1 - authority_home_share_2009)",
      },
      inflows: ["home_places_opened", "home_places_commissioned"],
      outflows: ["home_places_closed"],
      nonNegative: true,
    },
    homes_by_provider: {
      unit: "home",
      doc: "Children's homes of all types by provider: beside their places, and driving nothing",
      dimensions: ["provider"],
      initial: "home_places_by_provider / home_size_2009",
      inflows: ["homes_opened"],
      outflows: ["homes_closed"],
      nonNegative: true,
    },
    home_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in an independent children's home, real 2019/20 prices, before any change by policy",
      initial: "home_price_2009",
      inflows: ["home_price_rise"],
      nonNegative: true,
    },
    home_cost: {
      unit: "GBP/child/week",
      doc: "Cost of that week to the provider: staff, premises, more for children with more needs",
      initial: "home_price_2009 * (1 - home_margin_2009)",
      inflows: ["home_cost_rise"],
      nonNegative: true,
    },
    secure_places: {
      unit: "place",
      doc: "Places for looked-after children in secure homes",
      initial: "secure_places_2009",
      inflows: ["secure_places_opened"],
      outflows: ["secure_places_closed"],
      nonNegative: true,
    },
  },
  flows: {
    home_places_started: {
      unit: "place/year",
      doc: "Places planned: replacement and, by independent providers, expansion where a place earns more than at the reference, by those who have homes and for children who find none",
      dimensions: ["provider"],
      equation: {
        authority: "home_places_by_provider * home_renewal",
        independent:
          "home_places_by_provider * home_renewal + (home_places_by_provider + home_places_missing) * home_opening_response * max(0, home_return - home_return_reference)",
      },
    },
    home_places_opened: {
      unit: "place/year",
      doc: "Places opened, some time after they were planned",
      dimensions: ["provider"],
      equation:
        "delay3(home_places_started, home_opening_time, initial(home_places_by_provider * home_renewal))",
    },
    home_places_commissioned: {
      unit: "place/year",
      doc: "Public places opened by commissioning",
      dimensions: ["provider"],
      equation: { authority: "home_places_added", independent: 0 },
    },
    home_places_closed: {
      unit: "place/year",
      doc: "Places closed",
      dimensions: ["provider"],
      equation: "home_places_by_provider * home_closure_rate",
    },
    homes_opened: {
      unit: "home/year",
      doc: "Homes opened",
      dimensions: ["provider"],
      equation: "(home_places_opened + home_places_commissioned) / new_home_size",
    },
    homes_closed: {
      unit: "home/year",
      doc: "Homes closed, of the size of all",
      dimensions: ["provider"],
      equation: "homes_by_provider * home_closure_rate",
    },
    home_price_rise: {
      unit: "GBP/child/week/year",
      doc: "Rise of the price of homes with their scarcity, which ends at the highest price, and fall where they are not scarce",
      equation:
        "home_price * price_response * price_response_multiplier * (max(0, home_scarcity - 1) * (1 - (home_price / (home_price_2009 * home_price_ceiling)) ^ 4) - max(0, 1 - home_scarcity))",
    },
    home_cost_rise: {
      unit: "GBP/child/week/year",
      doc: "Cost follows the price, under a cap the capped one, to the margin of the start",
      equation: "(price_under_cap * (1 - home_margin_2009) - home_cost) / home_cost_time",
    },
    secure_places_opened: {
      unit: "place/year",
      doc: "Secure places opened by policy",
      equation: "secure_places_added",
    },
    secure_places_closed: {
      unit: "place/year",
      doc: "Secure places for looked-after children that close or go to others, until the data end",
      equation: "if(time < last_year_of_data, secure_places * secure_closure_rate, 0)",
    },
  },
  auxiliaries: {
    home_renewal: {
      unit: "1/year",
      doc: "Places planned a year to replace those that close, as a share of all",
      dimensions: ["provider"],
      equation: { authority: "authority_home_renewal", independent: "home_turnover" },
    },
    home_closure_rate: {
      unit: "1/year",
      doc: "Share of places that close in a year: the more, the emptier homes are, and of independent providers the more, the less a place earns",
      dimensions: ["provider"],
      equation: {
        authority: "home_turnover / max(least_share, min(1, home_scarcity))",
        independent:
          "home_turnover / max(least_share, min(1, home_scarcity)) + home_exit_response * max(0, home_return_reference - home_return)",
      },
    },
    home_places: {
      unit: "place",
      doc: "Places in children's homes of all types",
      equation: "sum(home_places_by_provider)",
    },
    childrens_homes: {
      unit: "home",
      doc: "Children's homes of all types",
      equation: "sum(homes_by_provider)",
    },
    independent_home_share: {
      unit: "1",
      doc: "Share of places in children's homes that are independent; none of no places",
      equation: "if(home_places == 0, 0, home_places_by_provider[independent] / home_places)",
    },
    home_wanted: {
      unit: "child",
      doc: "Children in care who would be in a children's home were all homes available",
      equation: "sum(in_care[:] * preferred_home_share[:, childrens_home])",
    },
    home_room: {
      unit: "1",
      doc: "Share of children for whom a home is sought who find a free place, as social workers learn of it: all but where homes are full",
      equation:
        "smooth1(min(1, max(0, home_places * home_usable_share - in_home[childrens_home]) / (home_wanted * home_vacancy_needed)), matching_time, min(1, home_places * home_usable_share / home_wanted))",
    },
    home_demand: {
      unit: "child",
      doc: "Children in care in homes, and those who would be had they found a place",
      equation: "in_home[childrens_home] + home_wanted * (1 - home_room)",
    },
    home_places_missing: {
      unit: "place",
      doc: "Places that those who found none would take, as homes are filled at the reference",
      equation: "home_wanted * (1 - home_room) / home_occupancy_reference",
    },
    home_sufficiency: {
      unit: "1",
      doc: "Places in homes for each child who needs one, against those with which the price is steady",
      equation: "home_places * home_occupancy_reference * home_slack / home_demand",
    },
    home_scarcity: {
      unit: "1",
      doc: "Scarcity of places in homes: the inverse of that, up to a ceiling",
      equation: scarcityOf("home_sufficiency"),
    },
    home_occupancy: {
      unit: "child/place",
      doc: "Children in care in homes for each place (other children use places too): as many as need one, up to what can be used",
      equation: "min(home_usable_share, home_scarcity * home_occupancy_reference * home_slack)",
    },
    home_return: {
      unit: "1",
      doc: "What a place earns above its cost, as a share of cost: price as paid, and occupancy against the reference",
      equation: "market_home_price * home_occupancy / (home_occupancy_reference * home_cost) - 1",
    },
    home_return_reference: {
      unit: "1",
      doc: "What a place earns above its cost at the margin of the start and the occupancy of the reference, as a share of cost",
      equation: "1 / (1 - home_margin_2009) - 1",
    },
    home_availability: {
      unit: "1",
      doc: "How full homes turn children away: the fuller, the more, and all where no place is free",
      equation: "smooth1(home_scarcity, matching_time, 1 / home_slack) ^ (-home_crowding) * home_room",
    },
    home_margin: {
      unit: "1",
      doc: "Operating margin of independent children's homes, as a share of price, before any change by policy",
      equation: "1 - home_cost / home_price",
    },
    price_under_cap: {
      unit: "GBP/child/week",
      doc: "Price to which cost adapts: that before any change of margin, in capped homes no more than the cap",
      equation:
        "home_price - home_price_cap_share * max(0, home_price - home_price_2009 * home_cap_multiple)",
    },
    uncapped_home_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in an independent children's home after any change of margin by policy",
      equation: "home_price * (1 - home_margin * (1 - provider_margin_multiplier))",
    },
    market_home_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in an independent children's home as paid, after any change of margin and any cap by policy",
      equation:
        "uncapped_home_price - home_price_cap_share * max(0, uncapped_home_price - home_price_2009 * home_cap_multiple)",
    },
    market_agency_price: {
      unit: "GBP/child/week",
      doc: "Price of a week with an agency foster carer as paid",
      equation:
        "agency_price_reference * (1 + agency_price_response * price_response_multiplier * (foster_scarcity - 1)) * (1 - agency_margin * (1 - provider_margin_multiplier))",
    },
    provider_profit: {
      unit: "GBP/year",
      doc: "Operating profit of independent children's homes and foster agencies",
      equation:
        "in_home[childrens_home] * independent_home_share * (market_home_price - home_cost) * weeks_per_year + in_home[agency_foster] * (market_agency_price - agency_price_reference * (1 - agency_margin)) * weeks_per_year",
    },
    independently_provided: {
      unit: "child",
      doc: "Children in care who live with private or voluntary provision",
      equation:
        "in_home[agency_foster] + in_home[childrens_home] * independent_home_share + max(0, supported_children - authority_supported_share_2009 * initial(supported_children)) + in_home[other_home] * independent_other_share",
    },
    supported_children: {
      unit: "child",
      doc: "Children in care in semi-independent homes and independent living",
      equation: "in_home[semi_independent] + in_home[independent_living]",
    },
    secure_demand: {
      unit: "child",
      doc: "Children in care who would be in a secure home were there places",
      equation: "sum(in_care[:] * preferred_home_share[:, secure])",
    },
    secure_access: {
      unit: "1",
      doc: "Use of secure homes against the reference, by places for each child who would be in one",
      equation: "if(secure_demand > 0, secure_places * secure_pressure_reference / secure_demand, 1)",
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
    home_price_cap_share: {
      unit: "1",
      doc: "Share of independent homes whose price is capped by policy",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    home_places_added: {
      unit: "place/year",
      doc: "Places in children's homes opened a year by public commissioning",
      value: 0,
      combine: "add",
      range: [0, 500],
      source: "range: to four per cent of all places a year",
    },
    secure_places_added: {
      unit: "place/year",
      doc: "Places for looked-after children in secure homes opened a year",
      value: 0,
      combine: "add",
      range: [0, 30],
      source: "range: to a fifth of the children in secure homes in 2020 a year",
    },
  },
};
