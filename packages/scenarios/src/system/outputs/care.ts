import type { Output } from "../output.js";
import { byAgeBand, count, fewer, more, share } from "./count.js";

/** Entering, being in and leaving care. */
export const careOutputs: readonly Output[] = [
  fewer("care-entries", "care_entries_in_year", "Entries to care in the year", "cla_starts"),
  ...byAgeBand("care-entries", "care_entries_by_age_in_year", "Entries to care in the year", {
    under_1: "cla_starts_age_lt1",
    age_1_4: "cla_starts_age_1_4",
    age_5_9: "cla_starts_age_5_9",
    age_10_15: "cla_starts_age_10_15",
    age_16_17: "cla_starts_age_16plus",
  }),
  ...byAgeBand("in-care", "in_care", "In care", {
    under_1: "cla_age_lt1",
    age_1_4: "cla_age_1_4",
    age_5_9: "cla_age_5_9",
    age_10_15: "cla_age_10_15",
    age_16_17: "cla_age_16plus",
  }),
  more("care-exits", "care_exits_in_year", "Exits from care in the year", "cla_ceases"),
  ...byAgeBand("care-exits", "care_exits_by_age_in_year", "Exits from care in the year", {
    under_1: "cla_ceases_age_lt1",
    age_1_4: "cla_ceases_age_1_4",
    age_5_9: "cla_ceases_age_5_9",
    age_10_15: "cla_ceases_age_10_15",
    age_16_17: "cla_ceases_age_16plus",
  }),
  {
    ...count("returns-home", "returns_home_in_year", "Returns home in the year", "cla_exit_home"),
    seriesAdded: ["cla_exit_relatives_no_pr"],
  },
  share("return-home-share", "return_home_share", "Returns home, share of exits from care"),
  {
    ...count(
      "guardianship-orders",
      "guardianship_in_year",
      "Leaving care for guardianship in the year",
      "cla_exit_sgo",
    ),
    seriesAdded: ["cla_exit_cao_ro"],
  },
  count("adoptions", "adoptions_in_year", "Adoptions in the year", "adoptions"),
  count("exits-at-18", "exits_at_18_in_year", "Leaving care at 18 in the year", "cla_ceases_age_18plus"),
  count("other-exits", "other_exits_in_year", "Leaving care in other ways in the year"),
  count("in-guardianship", "guardianship_children", "Children in guardianship after care"),
];
