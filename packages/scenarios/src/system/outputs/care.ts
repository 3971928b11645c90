import type { Output } from "../output.js";
import { count, fewer, more } from "./count.js";

/** Entering and leaving care. */
export const careOutputs: readonly Output[] = [
  fewer("care-entries", "care_entries_in_year", "Entries to care in the year", "cla_starts"),
  more("care-exits", "care_exits_in_year", "Exits from care in the year", "cla_ceases"),
  count("returns-home", "returns_home_in_year", "Returns home in the year"),
  count("guardianship-orders", "guardianship_in_year", "Leaving care for guardianship in the year"),
  count("adoptions", "adoptions_in_year", "Adoptions in the year", "adoptions"),
  count("in-guardianship", "guardianship_children", "Children in guardianship after care"),
];
