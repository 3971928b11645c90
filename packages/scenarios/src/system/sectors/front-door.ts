import { ageing, byAge } from "../age-bands.js";
import { practicePath } from "../practice-path.js";
import { positive, type Sector } from "../sector.js";
import { frontDoorLevers } from "./front-door-levers.js";

/** How readily a referral is closed at once, which swung from year to year. */
const screening = practicePath({
  name: "screening_path",
  doc: "Readiness to close a referral at once",
  sd: 0.2,
  source:
    "screening and rationing to manage demand differ between authorities and over time (submission on inequalities; The Case for Change 2021)",
});

/** Referral, screening and assessment, and the families closed within the last year, from whom failure demand returns. */
export const frontDoor: Sector = {
  name: "front door",
  purpose:
    "Referrals, first and repeat; no further action; assessments in progress; and the children whose case was closed within twelve months, of whom many are referred again.",
  stocks: {
    ...screening.stocks,
    in_assessment: {
      unit: "child",
      doc: "Children being assessed after a referral",
      dimensions: ["age"],
      initial:
        "((unmet_need + in_family_help) * referral_hazard * referral_age_profile + recently_closed * re_referral_hazard) * (1 - no_further_action_2009) * assessment_time",
      inflows: ["assessments_started", "in_assessment_ageing_in"],
      outflows: [
        "assessed_not_in_need",
        "assessed_to_enquiry",
        "assessed_to_plan",
        "in_assessment_ageing_out",
      ],
      nonNegative: true,
    },
    recently_closed: {
      unit: "child",
      doc: "Children referred or helped whose case was closed within about twelve months",
      dimensions: ["age"],
      initial: "children_2009 * recently_closed_share_2009 * recently_closed_age_profile",
      inflows: [
        "no_further_action",
        "assessed_not_in_need",
        "cin_plan_closed",
        "enquiry_closed",
        "plan_closed",
        "recently_closed_ageing_in",
      ],
      outflows: [
        "re_referrals",
        "known_family_still_in_need",
        "known_family_settles",
        "recently_closed_ageing_out",
      ],
      nonNegative: true,
    },
  },
  flows: {
    ...screening.flows,
    referrals_from_need: {
      unit: "child/year",
      doc: "Referrals of children with unmet need",
      dimensions: ["age"],
      equation:
        "unmet_need * referral_hazard * referral_age_profile * local_rate[referral] * referral_disruption",
    },
    referrals_from_help: {
      unit: "child/year",
      doc: "Referrals of children in family help: fewer than without help, or more where help widens the net",
      dimensions: ["age"],
      equation:
        "in_family_help * referral_hazard * referral_age_profile * (1 - help_effect) * local_rate[referral] * referral_disruption",
    },
    re_referrals: {
      unit: "child/year",
      doc: "Referrals within twelve months of an earlier one: failure demand, the more of it the poorer practice is",
      dimensions: ["age"],
      equation: "recently_closed * re_referral_hazard * failure_demand / practice_quality",
    },
    no_further_action: {
      unit: "child/year",
      doc: "Referrals screened out without an assessment",
      dimensions: ["age"],
      equation: "referrals * no_further_action_share",
    },
    assessments_started: {
      unit: "child/year",
      doc: "Referrals that lead to an assessment",
      dimensions: ["age"],
      equation: "referrals * (1 - no_further_action_share)",
    },
    assessed_not_in_need: {
      unit: "child/year",
      doc: "Assessments that find the child not in need, or that policy closes where an enquiry would have ended so",
      dimensions: ["age"],
      equation:
        "assessments_finished * (not_in_need_share + enquiry_share_of_assessments * avoided_propensity * (1 - enquiry_support_share))",
    },
    assessed_to_enquiry: {
      unit: "child/year",
      doc: "Assessments that turn into a section 47 enquiry",
      dimensions: ["age"],
      equation: "assessments_finished * enquiry_share_of_assessments * enquiry_propensity",
    },
    assessed_to_plan: {
      unit: "child/year",
      doc: "Assessments that lead to a child in need plan",
      dimensions: ["age"],
      equation:
        "assessments_finished * (1 - not_in_need_share - enquiry_share_of_assessments * (enquiry_propensity + avoided_propensity * (1 - enquiry_support_share)))",
    },
    known_family_still_in_need: {
      unit: "child/year",
      doc: "Closed a year ago and still in need",
      dimensions: ["age"],
      equation: "recently_closed / one_year * closed_in_need_share",
    },
    known_family_settles: {
      unit: "child/year",
      doc: "Closed a year ago, need met",
      dimensions: ["age"],
      equation: "recently_closed / one_year * (1 - closed_in_need_share)",
    },
    ...ageing("in_assessment", "Children being assessed"),
    ...ageing("recently_closed", "Recently closed"),
  },
  auxiliaries: {
    ...screening.auxiliaries,
    referrals: {
      unit: "child/year",
      doc: "All referrals",
      dimensions: ["age"],
      equation: "referrals_from_need + referrals_from_help + re_referrals",
    },
    assessments_finished: {
      unit: "child/year",
      doc: "Assessments finished",
      dimensions: ["age"],
      equation: "in_assessment / (assessment_time * max(shortest_assessment, local_rate[support_time]))",
    },
    no_further_action_share: {
      unit: "1",
      doc: "Share of referrals screened out: fell with a change of recording in 2015 and with caution, and swings with practice; policy may move it",
      equation:
        "min(1, screening_multiplier * screening_path_effect * no_further_action_2009 * (1 - recording_change * (time >= recording_change_start)) * risk_aversion ^ (-no_further_action_caution))",
    },
    failure_demand: {
      unit: "1",
      doc: "How often closed families come back against now, through what policy does for them and through split services",
      equation: "re_referral_multiplier * split_friction",
    },
    not_in_need_share: {
      unit: "1",
      doc: "Share of assessments that find no need: rises as caution sends more families to be assessed, and with poorer decisions",
      equation:
        "min(1, not_in_need_2009 * risk_aversion ^ not_in_need_caution * practice_quality ^ (-decision_quality_response))",
    },
  },
  parameters: {
    ...screening.parameters,
    referral_hazard: {
      unit: "1/year",
      doc: "Share of children with unmet need referred in a year",
      value: 0.55,
      distribution: positive(0.55, 0.25),
      source: "assumption as to its centre; fitted to referrals",
      quality: "calibrated",
    },
    referral_age_profile: {
      unit: "1",
      doc: "Referral by age against the average",
      dimensions: ["age"],
      value: byAge(1.2, 1, 1, 1, 0.9),
      source: "assumption",
      quality: "assumption",
    },
    re_referral_hazard: {
      unit: "1/year",
      doc: "Share of recently closed children referred again in a year",
      value: 0.3,
      distribution: positive(0.3, 0.25),
      source: "fitted to the published share of referrals within twelve months of another",
      quality: "calibrated",
    },
    closed_in_need_share: {
      unit: "1",
      doc: "Share of closed children still in need a year later without a new referral",
      value: 0.4,
      distribution: positive(0.4, 0.27),
      source: "assumption",
      quality: "assumption",
    },
    recently_closed_share_2009: {
      unit: "1",
      doc: "Share of children recently closed at the start",
      value: 0.036,
      distribution: positive(0.036, 0.2),
      source: "assumption: near the balance of the first years; fitted",
      quality: "calibrated",
    },
    recently_closed_age_profile: {
      unit: "1",
      doc: "Children recently closed at the start by age, against older children",
      dimensions: ["age"],
      value: byAge(0.25, 1, 1, 1, 1),
      source:
        "assumption: an infant has lived too short a time for many to have had a case that was closed; set by hand near the balance of later years",
      quality: "assumption",
    },
    assessment_time: {
      unit: "year",
      doc: "Mean time of an assessment: 33 working days of 260 in a year (the limit is 45)",
      value: 0.127,
      distribution: positive(0.127, 0.12),
      source:
        "Working Together: 45 working days at most, kept in 83% of cases (DfE 2016-2020); the mean is an assumption",
      quality: "assumption",
    },
    shortest_assessment: {
      unit: "1",
      doc: "No area's assessments are shorter than this share of England's",
      value: 0.6,
      source: "assumption: about four weeks",
      quality: "assumption",
    },
    no_further_action_2009: {
      unit: "1",
      doc: "Share of referrals screened out at the start",
      value: 0.2,
      distribution: positive(0.2, 0.1),
      source: "fitted to DfE Characteristics of children in need",
      quality: "calibrated",
    },
    recording_change: {
      unit: "1",
      doc: "Fall of that share by the change in how it was recorded in 2015/16",
      value: 0.3,
      distribution: positive(0.3, 0.3),
      source: "dated event (DfE notes the break in 2016); its size is fitted",
      quality: "calibrated",
    },
    recording_change_start: {
      unit: "year",
      doc: "From when no further action was recorded in another way: the year 2015/16",
      value: 2015,
      source: "DfE Characteristics of children in need 2016, note on the break",
      quality: "official",
    },
    no_further_action_caution: {
      unit: "1",
      doc: "How strongly caution lowers the share screened out (elasticity to risk aversion)",
      value: 0.4,
      distribution: positive(0.4, 0.3),
      source: "assumption as to its centre; fitted",
      quality: "calibrated",
    },
    not_in_need_2009: {
      unit: "1",
      doc: "Share of assessments that find no need at the start",
      value: 0.15,
      distribution: positive(0.15, 0.3),
      source: "fitted to DfE Characteristics of children in need",
      quality: "calibrated",
    },
    not_in_need_caution: {
      unit: "1",
      doc: "How strongly caution raises the share found not in need (elasticity to risk aversion)",
      value: 0.9,
      distribution: positive(0.9, 0.3),
      source: "assumption as to its centre; fitted",
      quality: "calibrated",
    },
  },
  levers: frontDoorLevers,
};
