import type { Sector } from "../sector.js";

/** Unaccompanied asylum-seeking children, counted apart from the other children in care, among whom they are in the care sector. */
export const unaccompanied: Sector = {
  name: "unaccompanied children",
  purpose:
    "How many of the children in care came alone to seek asylum. They come as the published figures say and leave at 18, most of them within two years; the count stands beside the stocks of care, which hold them too.",
  stocks: {
    alone_in_care: {
      unit: "child",
      doc: "Unaccompanied asylum-seeking children in care: beside the stocks of care, which hold them too",
      initial: "alone_in_care_2009",
      inflows: ["arrivals_counted_alone"],
      outflows: ["alone_leave_care"],
      nonNegative: true,
    },
  },
  flows: {
    arrivals_counted_alone: {
      unit: "child/year",
      doc: "Unaccompanied children who enter care, all ages and homes",
      equation: "sum(arrivals_alone)",
    },
    alone_leave_care: {
      unit: "child/year",
      doc: "Unaccompanied children who leave care, nearly all at 18",
      equation: "alone_in_care / alone_stay",
    },
  },
  auxiliaries: {
    alone_share_of_care: {
      unit: "1",
      doc: "Share of children in care who came alone",
      equation: "alone_in_care / sum(in_care)",
    },
  },
  parameters: {
    alone_in_care_2009: {
      unit: "child",
      doc: "Unaccompanied children in care at the start",
      value: 3890,
      source: "DfE Children looked after, revised back-series: 3,890 on 31 March 2009",
      quality: "official",
    },
    alone_stay: {
      unit: "year",
      doc: "Mean stay in care of a child who came alone",
      value: 1.4,
      distribution: { kind: "triangular", low: 1.2, mode: 1.4, high: 1.6 },
      source:
        "assumption: near the published number in care over the number who started in 2019 and 2020 (1.34 and 1.46 years)",
      quality: "assumption",
    },
  },
};
