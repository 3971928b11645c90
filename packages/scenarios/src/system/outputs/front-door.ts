import type { Output } from "../output.js";
import { count, fewer } from "./count.js";

/** Family help, referral and assessment. */
export const frontDoorOutputs: readonly Output[] = [
  count("in-family-help", "family_help_children", "Children in family help"),
  fewer("referrals", "referrals_in_year", "Referrals in the year", "referrals"),
  fewer("assessments", "assessments_in_year", "Assessments in the year", "assessments_completed"),
];
