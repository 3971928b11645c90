import { publishedStay } from "../arrivals-alone.js";
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
      value: publishedStay,
      distribution: {
        kind: "triangular",
        low: publishedStay - 0.15,
        mode: publishedStay,
        high: publishedStay + 0.15,
      },
      source:
        "DfE Children looked after: number in care over those who left, in 2018/19 and 2019/20; that it was the same before is an assumption",
      quality: "assumption",
    },
  },
};
