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
    L030: whole("Fewer enquiries that lead nowhere", [
      "fewer-enquiries",
      "enquiry_multiplier",
      "enquiry_selection",
      "s47-no-plan-2019-20-exec",
    ]),
    L031: whole("Split or join protection and support", [
      "split-help-and-protection",
      "help_split",
      "split_loses_families",
    ]),
    L032: partly(
      "Adult workers in children's teams",
      ["family-help", "reform_gain"],
      missing("inside the effect of reformed help"),
    ),
    L033: whole("Pre-proceedings used well", [
      "in_pre_proceedings",
      "diversion_multiplier",
      "pre-proceedings-work",
      "family-group-conferences",
      "preproceedings-diversion-share",
    ]),
    L034: partly(
      "26 weeks with exceptions",
      ["proceedings-on-time", "proceedings_time_multiplier", "proceedings-time-limit"],
      missing("time only; what is decided does not change with it"),
    ),
    L035: whole("Intensive family preservation", [
      "intensive-family-preservation",
      "family_preservation_reach",
      "family_preservation_effect",
      "ifps-oohp-3m",
      "ifps-oohp-12m",
      "ifps-oohp-24m",
      "ifps-placement-12m",
    ]),
    L036: whole("Family drug and alcohol courts", [
      "drug-and-alcohol-courts",
      "drug_court_reach",
      "drug_court_effect",
      "fdac-remained-with-parents",
      "fdac-comparator-remained",
      "fdac-saving-per-case",
    ]),
    L037: whole("Family group conferences", [
      "family_conference_reach",
      "family_conference_effect",
      "family-group-conferences",
      "fgc-care-12m",
      "fgc-proceedings",
    ]),
    L038: not("Parents as advocates", noEffectFigure),
    L039: not("Design with families", noEffectFigure),
    L040: partly(
      "Agreement used for support",
      ["agreements-before-court", "agreement_confidence", "agreements_in_doubt", "care_applications_in_year"],
      missing("agreement as respite, with short stays of its own"),
    ),
    L041: partly("Step up, step down", ["step_down_support", "step_downs_in_year"], noEffectFigure),
    L042: not("Shared care", noEffectFigure),
    L043: not("Mother and baby homes", noEffectFigure, [
      "newborn-proceedings-ne",
      "newborn-proceedings-london",
    ]),
    L044: partly(
      "Courts that solve problems",
      ["pre-proceedings-work", "diversion_multiplier"],
      unquantified("diversion before court stands for it"),
    ),
    L045: partly(
      "Feedback to judges",
      [
        "fewer-care-orders",
        "care_order_multiplier",
        "care-order-share-london",
        "care-order-share-north-west",
      ],
      unquantified("a lever on orders, within the range of the regions"),
    ),
    L046: not("Support with orders at home", missing("proceedings that end at home are one flow"), [
      "so-further-neglect-4yr",
      "so-further-proceedings-4yr",
    ]),
    L047: whole("Reflective supervision", [
      "reflective-practice",
      "reflective_supervision",
      "supervision_calm",
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
