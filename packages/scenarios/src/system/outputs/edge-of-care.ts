import type { Output } from "../output.js";
import { count, fewer, more } from "./count.js";

/** Before and around court, and coming back into care. */
export const edgeOfCareOutputs: readonly Output[] = [
  count(
    "pre-proceedings",
    "pre_proceedings_in_year",
    "Children whose families entered pre-proceedings in the year",
  ),
  more("diverted-from-court", "diverted_in_year", "Children diverted from court in the year"),
  {
    id: "short-notice-applications",
    variable: "short_notice_applications",
    label: "Care applications heard within seven days in the year",
    unit: "1",
    better: "lower",
  },
  count("section-20-entries", "section_20_entries_in_year", "Entries to care by agreement in the year"),
  count(
    "taken-into-care",
    "taken_into_care_in_year",
    "Entries to care under a care order in the year",
    "cla_taken_into_care",
  ),
  {
    id: "section-20-share",
    variable: "section_20_share",
    label: "Entries to care by agreement, share",
    unit: "1",
  },
  fewer(
    "re-entries",
    "re_entries_in_year",
    "Children back in care in the year after a return, guardianship or adoption",
  ),
  count("informal-kinship", "informal_kinship_children", "Children in informal kinship care"),
];
