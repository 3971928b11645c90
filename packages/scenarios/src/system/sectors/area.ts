import type { DimensionSpec } from "@headwater/core";
import type { Sector } from "../sector.js";

/** What of England's rates and costs an area has a level of its own of. */
export const localRates = [
  "need",
  "referral",
  "support_time",
  "enquiry",
  "plan_time",
  "entry",
  "exit",
  "cost",
  "budget",
] as const;

export type LocalRate = (typeof localRates)[number];

/** One dimension for all of them. */
export const localDimension: DimensionSpec = {
  elements: [...localRates],
  doc: "Rates and costs that differ from area to area: onset of need, referral, time in need, enquiry, time on a plan, entry, exit, cost, budget",
};

const definition =
  "definition: neutral in England's model; estimated from an area's own figures for that area";

/** How the rates of an area stand to England's. In England's model every one of them is one. */
export const area: Sector = {
  name: "area",
  purpose:
    "What makes a model of one area: its rates against England's, as they were at the start and at the end of its data, and how they may drift from there. In England's model all are one.",
  auxiliaries: {
    local_rate: {
      unit: "1",
      doc: "A rate or cost of the area against England's; after the data it returns slowly to what is usual for such an area, and drifts",
      dimensions: ["local"],
      equation:
        "exp(max(-area_furthest, min(area_furthest, area_usual + (area_level - area_usual) * area_memory + area_past * area_past_share + area_drift * sqrt(1 - area_memory ^ 2))))",
    },
    area_past_share: {
      unit: "1",
      doc: "How far back in the period of the data a moment is: 1 at its start and before, 0 at its end and after",
      equation: "max(0, min(1, (area_data_end - time) / (area_data_end - area_data_start)))",
    },
    area_memory: {
      unit: "1",
      doc: "How much of what sets the area apart at the end of the data is left",
      dimensions: ["local"],
      equation: "area_persistence ^ (max(0, time - area_data_end) / one_year)",
    },
  },
  parameters: {
    area_level: {
      unit: "1",
      doc: "Logarithm of each rate against England's, at the end of the data",
      dimensions: ["local"],
      value: 0,
      source: definition,
      quality: "definition",
    },
    area_usual: {
      unit: "1",
      doc: "Logarithm of each rate against England's that is usual for an area as deprived as this one",
      dimensions: ["local"],
      value: 0,
      source: definition,
      quality: "definition",
    },
    area_past: {
      unit: "1",
      doc: "Logarithm of each rate at the start of the data against that at their end",
      dimensions: ["local"],
      value: 0,
      source: definition,
      quality: "definition",
    },
    area_drift: {
      unit: "1",
      doc: "How far each rate (its logarithm) drifts away in the long run",
      dimensions: ["local"],
      value: 0,
      source: definition,
      quality: "definition",
    },
    area_furthest: {
      unit: "1",
      doc: "Logarithm of the most that a rate can be of England's, or England's of it: about four times",
      value: 1.4,
      source: "assumption: what few but the smallest authorities come near",
      quality: "assumption",
    },
    area_persistence: {
      unit: "1",
      doc: "Share of what sets an area apart that is left a year later",
      dimensions: ["local"],
      value: 1,
      range: [0, 1],
      source: definition,
      quality: "definition",
    },
    area_data_start: {
      unit: "year",
      doc: "Start of the data from which the rates of an area are estimated",
      value: 2010,
      source: "definition: the first year of the panel",
      quality: "definition",
    },
    area_data_end: {
      unit: "year",
      doc: "End of those data",
      value: 2020,
      source: "definition: the last year of the panel",
      quality: "definition",
    },
  },
};
