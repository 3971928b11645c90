import { type CoverageGroup, missing, noFigure, not, outside, partly, whole } from "../line.js";

export const adoption: CoverageGroup = {
  id: "adoption",
  title: "Adoption",
  lines: {
    F221: whole("Placed for adoption", [
      "placement_orders",
      "placed_for_adoption_in",
      "in-placed-for-adoption",
    ]),
    F222: whole("Adoptions that break down", [
      "adoption_breakdowns",
      "adoption_breakdown_hazard",
      "adoption-breakdown-12yr",
    ]),
    F223: partly(
      "Time until adoption",
      ["time_to_adoption", "adoption-wait-white", "adoption-wait-minority", "adoption-wait-disabled-over5"],
      missing("one time for all; not by ethnicity or disability"),
    ),
    F224: whole("Support of adopters", [
      "adoption_support_cost",
      "adoption_support_reach",
      "adoption_support_effect",
      "adoption-support",
    ]),
    F225: not("Letters and social media after adoption", noFigure),
    F226: not("Support of adopted adults", noFigure),
    F227: not("Violence of a child towards parents", noFigure),
    F228: whole("Fewer adoptions after 2013", ["adoption_drive", "adoption_fall", "adoption_fall_start"]),
    F229: whole("Whether promoting adoption raises care", [
      "early_removal_reading",
      "adoption_promotion_effect",
      "pressure_of_adoption",
      "more-adoption",
      "less-adoption",
      "adoption-high-use-cla-change",
    ]),
    F230: partly(
      "Removal in the first week of life",
      [
        "voluntary_entry_hazard",
        "infants",
        "early_removal_practice",
        "first-week-entry-excess",
        "first-week-separation-rate",
      ],
      missing("infants under one, not the first week"),
    ),
    F231: not("Ethnicity no longer weighed in matching", outside("a point of law")),
    F232: not("Work on a child's life story", noFigure),
    F233: not("Children who wait longest", missing("one time for all"), [
      "adoption-wait-minority",
      "adoption-wait-disabled-over5",
    ]),
    F234: not("Birth families after adoption", missing("birth families are followed in court only")),
  },
};
