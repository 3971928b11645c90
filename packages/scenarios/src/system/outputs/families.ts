import type { Output } from "../output.js";

/** Families over time: mothers back in court, parents who were in care. */
export const familyOutputs: readonly Output[] = [
  {
    id: "mothers-who-may-return",
    variable: "mothers_who_may_return",
    label: "Mothers who have been through care proceedings in about seven years",
    unit: "person",
    better: "lower",
  },
  {
    id: "mothers-returning",
    variable: "mothers_returning_in_year",
    label: "Mothers back in care proceedings in the year",
    unit: "person",
    better: "lower",
  },
  {
    id: "recurrent-share-of-cases",
    variable: "recurrent_share_of_cases",
    label: "Care applications whose mother was in proceedings before, share",
    unit: "1",
    better: "lower",
  },
  {
    id: "care-experienced-birth-share",
    variable: "care_experienced_birth_share",
    label: "Children born whose mother was a care leaver, share",
    unit: "1",
  },
];
