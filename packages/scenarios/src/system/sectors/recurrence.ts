import { heldAtEndOfData } from "../held-at-end-of-data.js";
import { inYear } from "../in-year.js";
import type { Sector } from "../sector.js";

const held = heldAtEndOfData({
  name: "mothers_returning",
  unit: "person/year",
  doc: "Mothers back in proceedings a year",
  initial:
    "mothers_lately_in_court_2009 * early_return_hazard + mothers_once_in_court_2009 * late_return_hazard",
  change:
    "(mothers_enter_court - mothers_return_early - mothers_grow_apart) * early_return_hazard + (mothers_grow_apart - mothers_return_late - mothers_past_return) * late_return_hazard",
});

const counts = inYear([
  {
    name: "mothers_returning_in_year",
    flow: "mothers_returning",
    unit: "person",
    doc: "Mothers back in care proceedings in the year",
  },
  {
    name: "mothers_in_court_in_year",
    flow: "mothers_enter_court",
    unit: "person",
    doc: "Mothers in new care proceedings in the year",
  },
]);

/** Mothers who have been through care proceedings, and the next child. */
export const recurrence: Sector = {
  name: "recurrence",
  purpose:
    "Mothers who have been through care proceedings and may be back within about seven years, most of them soon, with the next child. They are counted beside the children. The years that the model is fitted to hold their effect already, so that it acts by how far returns differ from those of 2020: more of them, and more infants in need go towards court or enter care. Intensive work with mothers after a removal lowers returns.",
  stocks: {
    mothers_lately_in_court: {
      unit: "person",
      doc: "Mothers whose last care proceedings were about two years ago at most",
      initial: "mothers_lately_in_court_2009",
      inflows: ["mothers_enter_court"],
      outflows: ["mothers_return_early", "mothers_grow_apart"],
      nonNegative: true,
    },
    mothers_once_in_court: {
      unit: "person",
      doc: "Mothers whose last care proceedings were longer ago, up to about seven years",
      initial: "mothers_once_in_court_2009",
      inflows: ["mothers_grow_apart"],
      outflows: ["mothers_return_late", "mothers_past_return"],
      nonNegative: true,
    },
    ...held.stocks,
    ...counts.stocks,
  },
  flows: {
    mothers_enter_court: {
      unit: "person/year",
      doc: "Mothers in care proceedings, those who return included, and those whose agreement policy keeps out of court",
      equation:
        "(sum(applications_after_pre_proceedings) + sum(agreements_in_doubt)) / children_per_application * mothers_per_application",
    },
    mothers_return_early: {
      unit: "person/year",
      doc: "Mothers back in proceedings about two years after the last ones at most",
      equation: "mothers_lately_in_court * early_return_hazard * returns_left_by_support",
    },
    mothers_return_late: {
      unit: "person/year",
      doc: "Mothers back in proceedings after a longer time",
      equation: "mothers_once_in_court * late_return_hazard * returns_left_by_support",
    },
    mothers_grow_apart: {
      unit: "person/year",
      doc: "Mothers whose last proceedings come to be more than about two years ago",
      equation: "mothers_lately_in_court / early_return_time",
    },
    mothers_past_return: {
      unit: "person/year",
      doc: "Mothers whose last proceedings come to be more than about seven years ago",
      equation: "mothers_once_in_court / late_return_time",
    },
    ...held.flows,
    ...counts.flows,
  },
  auxiliaries: {
    ...counts.auxiliaries,
    returns_left_by_support: {
      unit: "1",
      doc: "Share of returns that intensive work after a removal leaves",
      equation: "1 - after_removal_effect * after_removal_reach",
    },
    mothers_returning: {
      unit: "person/year",
      doc: "Mothers back in proceedings a year",
      equation: "mothers_return_early + mothers_return_late",
    },
    recurrence_pressure: {
      unit: "1",
      doc: "How much likelier than in 2020 infants in need go towards court or enter care, by mothers who were in court before; one until 2020",
      equation: "1 + recurrent_share_of_infants * (mothers_returning / mothers_returning_of_2020 - 1)",
    },
    mothers_who_may_return: {
      unit: "person",
      doc: "Mothers who have been through care proceedings in about seven years",
      equation: "mothers_lately_in_court + mothers_once_in_court",
    },
    recurrent_share_of_cases: {
      unit: "1",
      doc: "Share of the year's care applications whose mother was in proceedings before",
      equation: "if(mothers_in_court_in_year > 0, mothers_returning_in_year / mothers_in_court_in_year, 0)",
    },
  },
  parameters: {
    mothers_per_application: {
      unit: "person",
      doc: "Mothers in one care application",
      value: 1,
      source: "assumption: one application is about the children of one mother",
      quality: "assumption",
    },
    mothers_lately_in_court_2009: {
      unit: "person",
      doc: "Mothers lately in proceedings, at the start",
      value: 12_500,
      source: "assumption: the balance of about 7,600 mothers a year in the years before 2009",
      quality: "assumption",
    },
    mothers_once_in_court_2009: {
      unit: "person",
      doc: "Mothers in proceedings longer ago, at the start",
      value: 27_500,
      source: "assumption: the balance of the same number",
      quality: "assumption",
    },
    early_return_time: {
      unit: "year",
      doc: "Time after proceedings in which returns are frequent",
      value: 2,
      source:
        "assumption: the document says that 60% of returns follow in short succession, without the time",
      quality: "assumption",
    },
    late_return_time: {
      unit: "year",
      doc: "Time after that in which mothers may still be back",
      value: 5,
      source: "The Case for Change (2021) after Broadhurst and others 2017: within seven years in all",
      quality: "research",
    },
    early_return_hazard: {
      unit: "1/year",
      doc: "Return to proceedings a year in the first two years or so",
      value: 0.115,
      source:
        "The Case for Change (2021) after Broadhurst and others 2017: a quarter are back within seven years, 60% of these in short succession (read as two years); set so that both hold",
      quality: "research",
    },
    late_return_hazard: {
      unit: "1/year",
      doc: "Return to proceedings a year after that",
      value: 0.0265,
      source: "The Case for Change (2021) after Broadhurst and others 2017: the other 40% of returns",
      quality: "research",
    },
    recurrent_share_of_infants: {
      unit: "1",
      doc: "Share of infants in need going towards court, or into care by agreement, whose mother was in proceedings before",
      value: 0.35,
      distribution: { kind: "triangular", low: 0.2, mode: 0.35, high: 0.5 },
      source:
        "assumption: a fifth of all cases are repeats (The Case for Change, 2021), and about six in ten of these are about an infant, as a third of all cases are",
      quality: "assumption",
    },
    after_removal_effect: {
      unit: "1",
      doc: "How much rarer returns to proceedings are among mothers who get intensive work after a removal",
      value: 0.4,
      distribution: { kind: "triangular", low: 0, mode: 0.4, high: 0.8 },
      source:
        "assumption: evaluations of Pause and Positive Choices report no or few pregnancies while the work lasts, in women who chose it; the range begins at no effect",
      quality: "assumption",
    },
  },
  levers: {
    after_removal_reach: {
      unit: "1",
      doc: "Share of mothers who have been through proceedings reached by intensive work, beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    after_removal_spend: {
      unit: "GBP/year",
      doc: "Cost of intensive work with mothers after a removal",
      value: 0,
      combine: "add",
      range: [0, 200e6],
      source: "assumption",
    },
  },
};
