import { heldAtEndOfData } from "../held-at-end-of-data.js";
import type { Sector } from "../sector.js";

const held = heldAtEndOfData({
  name: "parents_once_in_care",
  unit: "person",
  doc: "Women once in care, weighted by their births",
  initial:
    "leaver_women_share * (care_leavers_2009 * births_at_18_to_24 + once_in_care_2009 * births_at_25_to_39) * one_year",
  change:
    "leaver_women_share * ((becoming_care_leavers - care_leavers_turn_25) * births_at_18_to_24 + (care_leavers_turn_25 - once_in_care_turn_40) * births_at_25_to_39) * one_year",
});

/** A generation later: adults who were in care have children, who are in need and in care more often. */
export const careExperiencedParents: Sector = {
  name: "care-experienced parents",
  purpose:
    "Adults once in care and the children born to them. Such children come into need, and infants among them to court or into care, more often, partly because parents who were in care are watched more closely. The years that the model is fitted to hold this already, so that it acts by how far births to care-experienced mothers differ from those of 2020: a small and slow loop, over a generation.",
  stocks: {
    once_in_care_25_39: {
      unit: "person",
      doc: "Adults aged 25 to 39 who were care leavers",
      initial: "once_in_care_2009",
      inflows: ["care_leavers_turn_25"],
      outflows: ["once_in_care_turn_40"],
      nonNegative: true,
    },
    ...held.stocks,
  },
  flows: {
    care_leavers_turn_25: {
      unit: "person/year",
      doc: "Care leavers who turn 25, after whom support ends",
      equation: "sum(leavers_grow_out[age_21_24, :])",
    },
    once_in_care_turn_40: {
      unit: "person/year",
      doc: "Adults once in care who turn 40",
      equation: "once_in_care_25_39 / years_from_25_to_40",
    },
    ...held.flows,
  },
  auxiliaries: {
    births_to_leavers: {
      unit: "child/year",
      doc: "Children born to care leavers aged 18 to 24",
      equation: "care_leavers * leaver_women_share * births_at_18_to_24 * child_per_birth",
    },
    parents_once_in_care: {
      unit: "person",
      doc: "Women once in care, weighted by their births",
      equation:
        "leaver_women_share * (care_leavers * births_at_18_to_24 + once_in_care_25_39 * births_at_25_to_39) * one_year",
    },
    births_to_care_experienced: {
      unit: "child/year",
      doc: "Children born to mothers who were care leavers",
      equation: "parents_once_in_care * child_per_birth / one_year",
    },
    care_experienced_birth_share: {
      unit: "1",
      doc: "Share of children born whose mother was a care leaver",
      equation: "births_to_care_experienced / sum(births)",
    },
    care_experienced_birth_share_of_2020: {
      unit: "1",
      doc: "The same with mothers once in care as many as in 2020",
      equation: "parents_once_in_care_of_2020 * child_per_birth / one_year / sum(births)",
    },
    generation_pressure: {
      unit: "1",
      doc: "How much likelier than in 2020 infants come into need, and from there to court or into care, by mothers once in care; one until 2020",
      equation:
        "(1 + parent_care_effect * (1 - parent_support_effect * parent_support_reach) * care_experienced_birth_share) / (1 + parent_care_effect * care_experienced_birth_share_of_2020)",
    },
  },
  parameters: {
    once_in_care_2009: {
      unit: "person",
      doc: "Adults aged 25 to 39 who left care at 18, at the start",
      value: 95_000,
      source: "assumption: about 6,300 a year in the fifteen years before",
      quality: "assumption",
    },
    years_from_25_to_40: {
      unit: "year",
      doc: "Years from 25 to 40, in which most later children are born",
      value: 15,
      source: "definition",
      quality: "definition",
    },
    leaver_women_share: {
      unit: "1",
      doc: "Share of women among those who leave care at 18",
      value: 0.42,
      source: "assumption: fewer than half, because most children who arrive alone are boys",
      quality: "assumption",
    },
    births_at_18_to_24: {
      unit: "1/year",
      doc: "Births a year for a woman aged 18 to 24 who left care",
      value: 0.1,
      distribution: { kind: "triangular", low: 0.06, mode: 0.1, high: 0.15 },
      source: "assumption: about twice the rate of all women of the age",
      quality: "assumption",
    },
    births_at_25_to_39: {
      unit: "1/year",
      doc: "Births a year for a woman aged 25 to 39 who left care",
      value: 0.08,
      source: "assumption: near the rate of all women of the age",
      quality: "assumption",
    },
    child_per_birth: {
      unit: "child/person",
      doc: "Children born at a birth",
      value: 1,
      source: "definition",
      quality: "definition",
    },
    parent_care_effect: {
      unit: "1",
      doc: "How much likelier an infant of a mother once in care comes into need, and again goes on to court or care, less one; 0 cuts the loop",
      value: 3,
      distribution: { kind: "triangular", low: 0, mode: 3, high: 8 },
      source:
        "assumption: 40% of mothers with several children removed were in care themselves (The Case for Change, 2021), against some hundredth of all mothers, but who is watched is found; the range begins at no effect",
      quality: "assumption",
    },
    parent_support_effect: {
      unit: "1",
      doc: "How much of that goes when a parent once in care is supported",
      value: 0.2,
      distribution: { kind: "triangular", low: 0, mode: 0.2, high: 0.5 },
      source: "assumption: not measured; the range begins at no effect",
      quality: "assumption",
    },
  },
  levers: {
    parent_support_reach: {
      unit: "1",
      doc: "Share of parents once in care reached by support beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
  },
};
