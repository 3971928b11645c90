import { ageBands, byAge } from "../age-bands.js";
import { positive, type Sector } from "../sector.js";

const startPlace = byAge(0.5, 0.47, 0.52, 0.58, 0.52);

/** Where in their age band the children in care are, and so how many of them grow out of it. */
export const careAges: Sector = {
  name: "ages in care",
  purpose:
    "How far through their age band children in care are on average, since a wave of infants reaches school age years later. They are taken to be spread over the band on a straight line that has this mean; the line's height at the end of the band is the rate at which they grow out of it.",
  stocks: {
    years_in_band: {
      unit: "child*year",
      doc: "Years that the children in care have lived since the beginning of their age band, together",
      dimensions: ["age"],
      initial: "in_care * band_place_2009 * band_years",
      inflows: ["years_grown", "years_brought"],
      outflows: ["years_taken", "years_grown_out"],
      nonNegative: true,
    },
  },
  flows: {
    years_grown: {
      unit: "child",
      doc: "Years that children in care grow older, a year",
      dimensions: ["age"],
      equation: "in_care",
    },
    years_brought: {
      unit: "child",
      doc: "Years in their band that children who enter care bring, a year; those who grow into the band bring none",
      dimensions: ["age"],
      equation: "care_entries_by_age * entry_band_place * entry_band_shift * band_years",
    },
    years_taken: {
      unit: "child",
      doc: "Years in their band of children who leave care before 18, a year: as far through it as the others, on average",
      dimensions: ["age"],
      equation: "exits_before_18 * band_place * band_years",
    },
    years_grown_out: {
      unit: "child",
      doc: "Years in their band of children who grow out of it, a year: the whole band",
      dimensions: ["age"],
      equation: "in_care * care_ageing_rate * band_years",
    },
  },
  auxiliaries: {
    band_place: {
      unit: "1",
      doc: "How far through their age band children in care are, on average: 0 at its beginning, 1 at its end",
      dimensions: ["age"],
      equation: "if(in_care > 0, years_in_band / (in_care * band_years), band_place_2009)",
    },
    entry_band_shift: {
      unit: "1",
      doc: "How much earlier in their band children enter care than in 2009: caution takes more of the infants near birth",
      dimensions: ["age"],
      equation: { under_1: "risk_aversion ^ (-newborn_caution)", "*": 1 },
    },
    care_ageing_rate: {
      unit: "1/year",
      doc: "Share of children in care who grow out of their age band in a year: the density at its end of a straight line with their mean (at the middle, one over the width; none where the mean is below a third)",
      dimensions: ["age"],
      equation: "min(4, max(0, 6 * band_place - 2)) / band_years",
    },
  },
  parameters: {
    band_years: {
      unit: "year",
      doc: "Years that an age band spans",
      dimensions: ["age"],
      value: Object.fromEntries(Object.entries(ageBands).map(([age, { years }]) => [age, years])),
      source: "definition",
      quality: "definition",
    },
    band_place_2009: {
      unit: "1",
      doc: "How far through their band children in care were at the start, on average",
      dimensions: ["age"],
      value: startPlace,
      source:
        "assumption near the balance of the first years: numbers in care, starting and ceasing by age leave what grows from band to band",
      quality: "assumption",
    },
    entry_band_place: {
      unit: "1",
      doc: "How far through their band children are who enter care, on average: infants near birth, teenagers late",
      dimensions: ["age"],
      value: byAge(0.17, 0.5, 0.55, 0.6, 0.45),
      distribution: {
        under_1: positive(0.17, 0.2),
        age_1_4: positive(0.5, 0.1),
        age_5_9: positive(0.55, 0.1),
        age_10_15: positive(0.6, 0.1),
        age_16_17: positive(0.45, 0.1),
      },
      source:
        "assumption as to its centre, from the balance of stock, entries and exits by age; fitted to them",
      quality: "calibrated",
    },
    newborn_caution: {
      unit: "1",
      doc: "How strongly caution makes infants enter care nearer to birth (elasticity)",
      value: 0.2,
      distribution: positive(0.2, 0.5),
      source:
        "assumption as to its centre: newborn children in proceedings doubled in eight years in the North East (The Case for Change 2021); fitted to infants in care, starting and ceasing",
      quality: "calibrated",
    },
  },
};
