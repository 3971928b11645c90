import type { NamedLoops } from "./named-loop.js";

/** Loops of families over time. */
export const familyLoops: NamedLoops = {
  "return-and-re-entry": {
    doc: "Children who went home come back into care, and go home again",
    polarity: "reinforcing",
    through: ["returned_home", "re_entries_from_home", "short_stay", "short_stay_returns"],
    cut: ["returned_home", "re_entries_from_home"],
  },
  "next-child": {
    doc: "Mothers whose child was taken into proceedings are back with the next, whose proceedings bring more who may return",
    polarity: "reinforcing",
    through: [
      "mothers_lately_in_court",
      "mothers_return_early",
      "mothers_returning",
      "recurrence_pressure",
      "family_pressure",
      "cin_plan_to_pre_proceedings",
      "in_pre_proceedings",
      "care_applications",
      "mothers_enter_court",
    ],
    cut: ["mothers_returning", "recurrence_pressure"],
  },
  "parents-once-in-care": {
    doc: "Young people who leave care have children, whose families come to need help more often, and who enter care more often",
    polarity: "reinforcing",
    through: [
      "parents_once_in_care",
      "births_to_care_experienced",
      "care_experienced_birth_share",
      "generation_pressure",
      "need_onset",
      "unmet_need",
      "direct_entries",
      "short_stay",
      "short_stay_ageing_out",
    ],
    cut: ["care_experienced_birth_share", "generation_pressure"],
  },
};
