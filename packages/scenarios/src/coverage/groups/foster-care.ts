import { type CoverageGroup, missing, noEffectFigure, noFigure, not, partly } from "../line.js";

export const fosterCare: CoverageGroup = {
  id: "foster-care",
  title: "Foster care",
  lines: {
    F174: partly(
      "Approved foster carers",
      [
        "authority_foster_places",
        "agency_foster_places",
        "foster-carers-approved-stock",
        "foster_households_all",
      ],
      missing("places, not households"),
    ),
    F175: not("Age of carers", missing("places, not households"), ["foster-carers-over60"]),
    F176: partly(
      "From enquiry to approval",
      [
        "foster_places_approved",
        "foster_recruitment_added",
        "foster-enquiries-2019-20",
        "foster-applications-2019-20",
        "foster-assessments-approved",
      ],
      missing("approvals only; enquiries and applications are figures"),
    ),
    F177: not("Places that cannot be used, and Staying Put", missing("all places are alike"), [
      "foster-unavailable-staying-put",
    ]),
    F178: partly("Carers who suit the child", ["home_suitability"], missing("suitability by age only")),
    F179: not("Burnout of carers", missing("places are lost at one rate"), [
      "foster-burnout",
      "foster-secondary-trauma",
    ]),
    F180: partly(
      "Long-term foster care",
      ["settled", "cla-long-term-foster-share"],
      missing("settled children, without a status of their own"),
    ),
    F181: not("Support, pay and status of carers", missing("no lever on the loss of carers yet")),
    F182: not("What carers may decide; affection", noFigure),
    F183: partly(
      "Keeping carers",
      ["foster_places_lost", "foster_loss_rate"],
      missing("one rate that nothing moves"),
    ),
    F184: partly(
      "Agency against own foster care",
      ["in_foster_care", "market_agency_price", "ifa-share-places", "foster_ifa_premium_year"],
      missing("cost, not quality"),
    ),
    F185: not("Allegations against carers", noFigure),
    F186: not("Specialist foster care", noFigure),
    F187: not("What an ending does to the carer", noFigure),
    F188: partly("Good matching", ["matching_time", "home_suitability"], noEffectFigure),
    F189: not("Foster care across ethnic groups", noFigure),
  },
};
