import { heldAtEndOfData } from "../held-at-end-of-data.js";
import { practicePath } from "../practice-path.js";
import type { Sector } from "../sector.js";

const path = practicePath({
  name: "early_removal_path",
  doc: "Readiness to remove children under five, beside that to remove any child",
  sd: 0.08,
  source:
    "care proceedings within a week of birth have increased, in the North East their rate has doubled in eight years; fewer placements of mother and baby mean more infants removed; how much adoption is used goes with how many young children are removed (The Case for Change 2021, and responses to it; submission on inequalities)",
});

const removal = heldAtEndOfData({
  name: "early_removal_practice",
  unit: "1/year",
  doc: "Share of infants removed a year, as practice remembers it",
  initial: "early_removal_2009",
  change: "early_removal_practice_change",
});

const adoption = heldAtEndOfData({
  name: "adoption_practice",
  unit: "1",
  doc: "Adoptions for each child against 2009, as practice remembers them",
  initial: "1",
  change: "adoption_practice_change",
});

/** Practice with children under five, and two readings of early removal and adoption between which the documents do not decide. */
export const earlyRemoval: Sector = {
  name: "early removal",
  purpose:
    "How readily children under five are removed, beside any child: practice of which documents name drivers and count none (its path acts in courts). And two readings of early removal and of adoption. By the first, which holds unless the switch is set, a child who is removed early and adopted is one child fewer who is in care later. By the second, authorities that remove infants and promote adoption come to remove more children, older ones too, so that care grows. Under the second reading entries move by how far practice stands from 2020.",
  stocks: {
    early_removal_practice: {
      unit: "1/year",
      doc: "Share of infants removed a year, as practice remembers it",
      initial: "early_removal_2009",
      inflows: ["early_removal_practice_change"],
    },
    adoption_practice: {
      unit: "1",
      doc: "Adoptions for each child against 2009, as practice remembers them",
      initial: "1",
      inflows: ["adoption_practice_change"],
    },
    ...path.stocks,
    ...removal.stocks,
    ...adoption.stocks,
  },
  flows: {
    early_removal_practice_change: {
      unit: "1/year/year",
      doc: "Practice follows the share of infants who are removed",
      equation: "(family_entries[under_1] / children[under_1] - early_removal_practice) / practice_memory",
    },
    adoption_practice_change: {
      unit: "1/year",
      doc: "Practice follows how many children are adopted",
      equation: "(adoptions_per_child / initial(adoptions_per_child) - adoption_practice) / practice_memory",
    },
    ...path.flows,
    ...removal.flows,
    ...adoption.flows,
  },
  auxiliaries: {
    ...path.auxiliaries,
    adoptions_per_child: {
      unit: "1/year",
      doc: "Children adopted from care a year, for each child in the population",
      equation: "sum(adoptions_total) / sum(children)",
    },
    pressure_of_early_removal: {
      unit: "1",
      doc: "How much early removal beyond that of 2020 adds to the removal of older children, under the second reading",
      equation:
        "early_removal_reading * early_removal_effect * (early_removal_practice / early_removal_practice_of_2020 - 1)",
    },
    pressure_of_adoption: {
      unit: "1",
      doc: "How much adoptions for each child, beyond those of 2020, add to the removal of young children, under the second reading",
      equation:
        "early_removal_reading * adoption_promotion_effect * (adoption_practice / adoption_practice_of_2020 - 1)",
    },
    removal_pressure: {
      unit: "1",
      doc: "How much likelier than in 2020 children in need are removed, through practice; one under the first reading, and until 2020",
      dimensions: ["age"],
      equation: {
        under_1: "1 + pressure_of_adoption",
        age_1_4: "1 + pressure_of_adoption + pressure_of_early_removal",
        age_5_9: "1 + pressure_of_early_removal",
        age_10_15: "1 + pressure_of_early_removal",
        age_16_17: 1,
      },
    },
  },
  parameters: {
    ...path.parameters,
    early_removal_reading: {
      unit: "1",
      doc: "Which reading holds: 0, early removal and adoption mean fewer in care later; 1, they mean more removals",
      value: 0,
      range: [0, 1],
      source:
        "definition: a switch between two readings of the same decade; the first is how the model stands, the second that of the submission on inequalities after Bilson (2017 to 2020)",
      quality: "definition",
    },
    early_removal_effect: {
      unit: "1",
      doc: "How strongly removal of infants brings removal of older children under the second reading (elasticity)",
      value: 0.3,
      distribution: { kind: "triangular", low: 0, mode: 0.3, high: 0.6 },
      source:
        "assumption: the source gives the direction (more early removal, more and not fewer later entries) and no size",
      quality: "assumption",
    },
    adoption_promotion_effect: {
      unit: "1",
      doc: "How strongly use of adoption brings removal of young children under the second reading (elasticity)",
      value: 0.2,
      distribution: { kind: "triangular", low: 0, mode: 0.2, high: 0.5 },
      source:
        "assumption: children in care rose by 10% in the third of authorities that used adoption most and fell in those that used it least; that one caused the other is the reading, and the elasticity is ours",
      quality: "assumption",
    },
    practice_memory: {
      unit: "year",
      doc: "Time in which practice takes up what it has been doing",
      value: 2,
      source: "assumption",
      quality: "assumption",
    },
    early_removal_2009: {
      unit: "1/year",
      doc: "Share of infants removed a year, at the start",
      value: 0.01,
      source: "assumption: about 6,700 of 670,000 infants; it is forgotten long before 2020",
      quality: "assumption",
    },
  },
  levers: {
    adoption_multiplier: {
      unit: "1",
      doc: "Multiplies the use of adoption",
      value: 1,
      combine: "multiply",
      range: [0.25, 2],
      source: "range: from a quarter to the peak after the reforms of 2011, and beyond",
    },
  },
};
