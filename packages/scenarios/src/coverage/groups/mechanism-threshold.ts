import { type CoverageGroup, missing, noEffectFigure, not, partly, unquantified, whole } from "../line.js";

export const mechanismThreshold: CoverageGroup = {
  id: "mechanism-threshold",
  title: "Mechanisms: thresholds and failure demand",
  lines: {
    M029: whole("Failure demand", ["re_referrals", "recently_closed", "re_referral_hazard"]),
    M030: whole("Assessed, not helped, back again", [
      "assessed_not_in_need",
      "recently_closed",
      "re_referrals",
    ]),
    M031: partly(
      "Screening backfires",
      ["tighter-screening", "screening_multiplier", "re_referrals"],
      missing("more screening brings more back; workforce is not touched"),
    ),
    M032: partly(
      "Screening does not stem care",
      ["tighter-screening", "screening_multiplier", "care-entries"],
      missing("in the model tighter screening lowers entries a little, against the claim"),
    ),
    M033: partly(
      "Deciding eats helping",
      ["assessments_in_year", "casework_spend", "preventative_target"],
      missing("through money only, not through time"),
    ),
    M034: not("Layers of triage", noEffectFigure),
    M035: whole("What families need lowers failure demand", [
      "reform_gain",
      "referrals_from_help",
      "family_help_quality",
    ]),
    M036: partly(
      "Local thresholds differ",
      ["local_rate", "care-order-share-london", "cin-spend-per-intervention-low"],
      missing("as rates of an area at each step; why is not modelled"),
    ),
    M037: not("Partners do not know the threshold", noEffectFigure),
    M038: not(
      "Disabled children wait for a crisis",
      missing("disabled children are not a group of their own"),
      ["parent-carers-100h-share"],
    ),
    M039: partly("Wider ideas of neglect and abuse", ["risk_aversion"], unquantified("inside caution")),
    M040: whole("Harm newly seen raises demand", ["extra_familial_harm", "harm_sensitivity"]),
    M041: not("Working together finds more", noEffectFigure, ["referral-source-police-health-education"]),
    M042: whole("Judgments move demand", [
      "southwark_rise",
      "agreement_distrust",
      "adoption_fall",
      "section-20-share",
    ]),
    M043: not("Automatic enquiries for domestic abuse", missing("referrals are not told apart by cause"), [
      "s47-change-since-2010",
    ]),
    M044: not("Section 17 for homeless teenagers", noEffectFigure),
    M045: not("Poor areas of rich authorities", missing("no fifths of deprivation in the model")),
    M046: not("Aiming at poor families fails", missing("no fifths of deprivation in the model"), [
      "rereferral-12m-low",
      "cpp-repeat-share-2019-20",
    ]),
  },
};
