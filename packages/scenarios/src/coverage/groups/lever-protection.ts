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

export const leverProtection: CoverageGroup = {
  id: "lever-protection",
  title: "Levers: threshold, assessment, protection and courts",
  lines: {
    L030: partly(
      "Fewer enquiries that lead nowhere",
      ["enquiry_propensity", "enquiries_without_plan", "s47-no-plan-2019-20-exec"],
      missing("no lever on the threshold yet"),
    ),
    L031: not("Split or join protection and support", missing("no switch for splitting the two yet")),
    L032: partly(
      "Adult workers in children's teams",
      ["family-help", "reform_gain"],
      missing("inside the effect of reformed help"),
    ),
    L033: partly(
      "Pre-proceedings used well",
      [
        "in_pre_proceedings",
        "diversion_share",
        "diverted_share",
        "family_conference_reach",
        "preproceedings-diversion-share",
      ],
      missing("by family group conferences only"),
    ),
    L034: partly(
      "26 weeks with exceptions",
      ["proceedings_time", "proceedings-time-limit"],
      missing("no lever on the length of proceedings yet"),
    ),
    L035: partly(
      "Intensive family preservation",
      [
        "family_preservation_reach",
        "family_preservation_effect",
        "edge_of_care_spend",
        "ifps-oohp-3m",
        "ifps-oohp-12m",
        "ifps-oohp-24m",
        "ifps-placement-12m",
      ],
      missing("entries by agreement; its effect does not fade"),
    ),
    L036: partly(
      "Family drug and alcohol courts",
      [
        "drug_court_reach",
        "drug_court_effect",
        "edge_of_care_spend",
        "fdac-remained-with-parents",
        "fdac-comparator-remained",
        "fdac-saving-per-case",
      ],
      missing("children at home in proceedings; returns from care during proceedings are not moved"),
    ),
    L037: whole("Family group conferences", [
      "family_conference_reach",
      "family_conference_effect",
      "edge_of_care_spend",
      "fgc-care-12m",
      "fgc-proceedings",
    ]),
    L038: not("Parents as advocates", noEffectFigure),
    L039: not("Design with families", noEffectFigure),
    L040: partly(
      "Agreement used for support",
      ["voluntary_entries", "voluntary_entry_hazard"],
      missing("no lever on it yet"),
    ),
    L041: partly("Step up, step down", ["step_down_support", "step_downs_in_year"], noEffectFigure),
    L042: not("Shared care", noEffectFigure),
    L043: not("Mother and baby homes", noEffectFigure, [
      "newborn-proceedings-ne",
      "newborn-proceedings-london",
    ]),
    L044: partly(
      "Courts that solve problems",
      ["in_pre_proceedings", "diversion_share"],
      missing("no lever on diversion yet"),
    ),
    L045: not("Feedback to judges", noEffectFigure, [
      "care-order-share-london",
      "care-order-share-north-west",
    ]),
    L046: not("Support with orders at home", missing("proceedings that end at home are one flow"), [
      "so-further-neglect-4yr",
      "so-further-proceedings-4yr",
    ]),
    L047: not("Reflective supervision", missing("no workforce sector yet"), [
      "reflective-supervision-none",
      "reflective-supervision-infrequent",
    ]),
    L048: not("Special knowledge", noEffectFigure, ["nqsw-substance-prepared", "csa-known-share"]),
    L049: partly(
      "Models of practice",
      ["family_help_quality"],
      unquantified("quality of help stands for them"),
    ),
    L050: not("Automatic enquiries for domestic abuse", missing("referrals are not told apart by cause"), [
      "s47-change-since-2010",
    ]),
    L051: not("Shared information", noEffectFigure, ["spr-info-sharing-share"]),
    L052: not("Redress", outside("complaints are not part of the flows"), [
      "sgo-complaints-n",
      "sgo-complaints-upheld",
    ]),
  },
};
