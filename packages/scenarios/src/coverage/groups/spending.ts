import { type CoverageGroup, missing, not, partly, whole } from "../line.js";

export const spending: CoverageGroup = {
  id: "spending",
  title: "Spending and cost",
  lines: {
    F128: whole("Total, statutory and other spend in one price base", [
      "total_spend",
      "statutory_spend",
      "preventative_spend",
      "price_level",
    ]),
    F129: whole("Spending by the lines of section 251", [
      "line_spend",
      "line_spend_in_year",
      "statutory-spend",
      "preventative-spend",
      "s251_total_excl_cera_gross",
    ]),
    F130: whole("Youth justice on which side", ["youth_justice_2010", "s251_youth_justice_gross"]),
    F131: whole("Spend per child", ["spend_per_child_in_year"]),
    F132: whole("Spending power of authorities", ["spending_power", "envelope"]),
    F133: partly(
      "Cuts hit deprived authorities hardest",
      ["preventative_spend_2009", "preventative_spend_2020", "local_rate"],
      missing("an area starts and ends with its own spend; its cuts do not follow from its deprivation"),
    ),
    F134: whole("Overspend and the funding gap", ["envelope", "overspend_funding", "overspend_funded_rate"]),
    F135: partly(
      "Authorities that can do statutory work only",
      ["preventative_floor", "preventative_ringfence", "la-statutory-only-share"],
      missing("a national floor, not the share of authorities that are at it"),
    ),
    F136: whole("Residential care takes over budgets", ["residential_spend", "residential_spend_in_year"]),
    F137: partly(
      "Cost of a child in need case by authority",
      ["local_rate", "cin-spend-per-intervention-low", "cin-spend-per-intervention-high"],
      missing("an area has one rate of cost for all work"),
    ),
    F138: partly(
      "Cost of proceedings",
      ["application_cost", "proceedings-total-cost-2009-10", "proceedings-cost-per-case-la"],
      missing("the authority's part only; courts and legal aid are not costed"),
    ),
    F139: whole("What agency staff cost more", [
      "agency_premium_spend",
      "agency-extra-cost",
      "agency-loss-total",
    ]),
    F140: whole("Guardianship allowances", ["guardianship_allowance", "guardianship_spend"]),
    F141: not("Cost of outcomes to all of government", missing("outcomes after care are not modelled"), [
      "outcome-cost-care-ch5",
    ]),
    F142: partly(
      "The peak of 2009/10 and the base year of comparisons",
      ["preventative_spend_2009", "preventative_spend_2020"],
      missing("figures before 2012/13 are on another basis"),
    ),
    F143: whole("Spending will rise whatever is done", ["total_spend", "envelope_growth"]),
    F144: partly(
      "Why costs differ between authorities",
      ["local_rate"],
      missing("that they differ, not why"),
    ),
    F145: partly(
      "What is a duty and what is discretion",
      ["statutory_spend", "preventative_spend"],
      missing("child in need work counts as statutory as a whole"),
    ),
    F146: partly(
      "Whether authorities stay solvent",
      ["envelope", "overspend_funding"],
      missing("overspend and what follows it, no failure of an authority"),
    ),
  },
};
