import type { Sector } from "../sector.js";

/** Children with relatives and friends outside care and without an order: a count beside the other stocks. */
export const informalKinship: Sector = {
  name: "informal kinship",
  purpose:
    "Children who live with relatives or friends outside care and without an order. They are a count beside the stocks, in which they live as other children do. Nobody pays for them unless policy does; support then keeps some children out of care, by a share that nobody has measured.",
  auxiliaries: {
    informal_kinship_children: {
      unit: "child",
      doc: "Children who live with relatives or friends outside care and without an order",
      equation: "child_population * informal_kinship_share",
    },
    entries_left_by_kin: {
      unit: "1",
      doc: "Share of entries by agreement, and of children not known before, that support of informal kinship leaves",
      equation: "1 - informal_kinship_effect * informal_kinship_reach",
    },
  },
  parameters: {
    informal_kinship_share: {
      unit: "1",
      doc: "Share of children who live with relatives or friends outside care and without an order",
      value: 0.0125,
      source:
        "assumption from The Case for Change (2021): 5% of kinship arrangements are approved foster care, which makes about 150,000 children of the 7,300 in kinship foster care of 2010, less those under an order",
      quality: "assumption",
    },
    informal_kinship_effect: {
      unit: "1",
      doc: "Share of such entries that would not happen were all informal kinship carers supported",
      value: 0.05,
      distribution: { kind: "triangular", low: 0, mode: 0.05, high: 0.15 },
      source: "assumption: nobody has measured it; the range begins at no effect",
      quality: "assumption",
    },
  },
  levers: {
    informal_kinship_reach: {
      unit: "1",
      doc: "Share of informal kinship carers who are supported",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    informal_kinship_spend: {
      unit: "GBP/year",
      doc: "Cost of support of informal kinship carers, allowances included",
      value: 0,
      combine: "add",
      range: [0, 1e9],
      source: "range: to about GBP 7,000 a year for each of their children (assumption)",
    },
  },
};
