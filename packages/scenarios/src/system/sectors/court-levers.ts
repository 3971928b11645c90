import type { LeverSpec } from "@headwater/core";

/** What policy can do before and in court. */
export const courtLevers: Readonly<Record<string, LeverSpec>> = {
  diversion_multiplier: {
    unit: "1",
    doc: "Multiplies the share of pre-proceedings cases that are kept out of court",
    value: 1,
    combine: "multiply",
    range: [0.7, 2],
    source: "range: from a quarter of cases to about half of them",
  },
  proceedings_time_multiplier: {
    unit: "1",
    doc: "Multiplies how long proceedings take",
    value: 1,
    combine: "multiply",
    range: [0.8, 1.6],
    source: "range: from the limit of 26 weeks to about a year",
  },
  agreement_confidence: {
    unit: "1",
    doc: "Share of what the judgments of 2015 added that is undone: orders asked for as well where a child enters care by agreement",
    value: 0,
    combine: "largest",
    range: [0, 1],
    source: "range: from practice as it is to practice before the judgments",
  },
  care_order_multiplier: {
    unit: "1",
    doc: "Multiplies the share of court cases, at their start and at their end, in which the child enters care",
    value: 1,
    combine: "multiply",
    range: [0.7, 1.3],
    source: "range: care orders by region differ by about as much (28% in London, 47% in the North West)",
  },
};
