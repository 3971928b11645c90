import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  noFigure,
  not,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const fosterCare: CoverageGroup = {
  id: "foster-care",
  title: "Foster care",
  lines: {
    F174: whole("Approved foster carers", [
      "foster_households",
      "kinship_foster_households",
      "foster_carers_approved",
      "foster-carers-approved-stock",
      "foster_households_all",
    ]),
    F175: whole("Age of carers", [
      "foster_carers_over_60_share",
      "foster_retirement_rate",
      "foster-carers-over60",
    ]),
    F176: whole("From enquiry to approval", [
      "foster_enquiries",
      "foster_applications",
      "foster_assessments",
      "foster_approvals",
      "foster-enquiries-2019-20",
      "foster-applications-2019-20",
      "foster-assessments-completed",
      "foster-assessments-approved",
    ]),
    F177: partly(
      "Places that cannot be used, and Staying Put",
      [
        "foster_not_available",
        "usable_foster_places",
        "staying_put_places_taken",
        "foster-unavailable-staying-put",
      ],
      missing("not available by age of the carers alone; of staying put, what policy adds"),
    ),
    F178: partly("Carers who suit the child", ["home_suitability"], missing("suitability by age only")),
    F179: partly(
      "Burnout of carers",
      ["carer_strain", "carer_strain_response", "foster-burnout", "foster-secondary-trauma"],
      unquantified("strain through breakdown of homes; its effect is an assumption"),
    ),
    F180: partly(
      "Long-term foster care",
      ["settled", "cla-long-term-foster-share"],
      missing("settled children, without a status of their own"),
    ),
    F181: partly(
      "Support, pay and status of carers",
      ["foster_support_share", "foster_support_retention", "foster_support_stability"],
      noEffectFigure,
    ),
    F182: not("What carers may decide; affection", noFigure),
    F183: whole("Keeping carers", ["foster_deregistrations", "foster_leaving_rate", "foster_support_share"]),
    F184: partly(
      "Agency against own foster care",
      ["in_foster_care", "market_agency_price", "ifa-share-places", "foster_ifa_premium_year"],
      missing("cost, not quality"),
    ),
    F185: not("Allegations against carers", noFigure),
    F186: partly(
      "Specialist foster care",
      ["specialist-foster-care", "childrens_home_use_multiplier"],
      unquantified("a lever on the use of children's homes stands for it"),
    ),
    F187: not("What an ending does to the carer", noFigure),
    F188: partly(
      "Good matching",
      ["matching_time", "home_suitability", "mismatch", "regional_matching"],
      noEffectFigure,
    ),
    F189: not("Foster care across ethnic groups", noFigure),
  },
};
