import type { Output } from "../output.js";
import { count, fewer, share } from "./count.js";

/** Family help, referral and assessment. */
export const frontDoorOutputs: readonly Output[] = [
  count("in-family-help", "family_help_children", "Children in family help"),
  fewer("referrals", "referrals_in_year", "Referrals in the year", "referrals"),
  fewer("re-referrals", "re_referrals_in_year", "Repeat referrals in the year", "rereferrals_12m"),
  {
    ...share(
      "re-referral-share",
      "re_referral_share",
      "Repeat referrals, share of referrals",
      "rereferral_share_12m",
    ),
    better: "lower",
  },
  count(
    "no-further-action",
    "no_further_action_in_year",
    "Referrals with no further action in the year",
    "referrals_nfa",
  ),
  share(
    "no-further-action-share",
    "no_further_action_share_in_year",
    "No further action, share of referrals",
    "referrals_no_further_action_share",
  ),
  fewer("assessments", "assessments_in_year", "Assessments in the year", "assessments_completed"),
  count(
    "not-in-need",
    "not_in_need_in_year",
    "Referrals assessed as not in need in the year",
    "referrals_assessed_not_in_need",
  ),
  share(
    "not-in-need-share",
    "not_in_need_share_in_year",
    "Assessed as not in need, share of referrals",
    "assessed_not_in_need_share",
  ),
];
