import type { NamedLoops } from "./named-loop.js";

/** Loops through foster carers. */
export const fosterLoops: NamedLoops = {
  "foster-recruitment": {
    doc: "Scarce foster places make authorities try harder to recruit, which brings households after a delay, and places are less scarce",
    polarity: "balancing",
    through: [
      "foster_scarcity",
      "foster_enquiries",
      "foster_applications",
      "foster_assessments",
      "foster_approvals",
      "foster_households",
      "usable_foster_places",
      "foster_sufficiency",
    ],
  },
  "mismatch-breakdown-carers": {
    doc: "Scarcity places children where there is room; such homes break down, which drives carers away, and places are scarcer",
    polarity: "reinforcing",
    through: [
      "foster_scarcity",
      "new_mismatch",
      "mismatch",
      "foster_breakdown_pressure",
      "carer_strain",
      "foster_leaving_rate",
      "foster_deregistrations",
      "foster_households",
      "usable_foster_places",
      "foster_sufficiency",
    ],
    cut: ["foster_scarcity", "new_mismatch"],
  },
  "carers-recommend": {
    doc: "Breakdowns strain carers, who recommend fostering less; fewer households come, foster homes are scarcer, and more homes fit badly",
    polarity: "reinforcing",
    through: [
      "foster_scarcity",
      "new_mismatch",
      "mismatch",
      "foster_breakdown_pressure",
      "carer_strain",
      "foster_conversion",
      "foster_applications",
      "foster_assessments",
      "foster_approvals",
      "foster_households",
      "usable_foster_places",
      "foster_sufficiency",
    ],
    cut: ["carer_strain", "foster_conversion"],
  },
};
