import type { ParameterSpec } from "@headwater/core";
import { byLeaverHome, leaverAges } from "../leaver-dimensions.js";

/** What is known and assumed of care leavers: numbers at the start, where they live, how often they move. */
export const leaversParameters: Readonly<Record<string, ParameterSpec>> = {
  care_leavers_2009: {
    unit: "person",
    doc: "Care leavers aged 18 to 24 at the start",
    value: 54_000,
    source: "assumption: about 7,700 becoming care leavers a year",
    quality: "assumption",
  },
  left_at_16_17_2009: {
    unit: "child",
    doc: "Children of 16 or 17 who left care, short stays apart, and are not yet 18, at the start",
    value: 900,
    source: "assumption: the balance of what leaves and turns 18",
    quality: "assumption",
  },
  time_from_leaving_to_18: {
    unit: "year",
    doc: "Time from leaving care at 16 or 17 to the eighteenth birthday",
    value: 0.75,
    source: "assumption: most of them leave at 17",
    quality: "assumption",
  },
  leaver_age_share_2009: {
    unit: "1",
    doc: "Age of care leavers at the start",
    dimensions: ["leaver_age"],
    value: Object.fromEntries(Object.entries(leaverAges).map(([age, { years }]) => [age, years / 7])),
    source: "assumption: spread evenly over the seven years",
    quality: "assumption",
  },
  leaver_band_years: {
    unit: "year",
    doc: "Years that an age band of care leavers spans",
    dimensions: ["leaver_age"],
    value: Object.fromEntries(Object.entries(leaverAges).map(([age, { years }]) => [age, years])),
    source: "definition",
    quality: "definition",
  },
  leaver_home_weight: {
    unit: "1",
    doc: "Share of care leavers in each kind of home: of all under 21; from 21 of those who do not live independently",
    dimensions: ["leaver_age", "leaver_home"],
    value: {
      age_18_20: byLeaverHome({
        staying_put: 0.1,
        staying_close: 0.01,
        supported: 0.3,
        with_family: 0.14,
        independent: 0.26,
        custody: 0.03,
        unsuitable_or_unknown: 0.16,
      }),
      age_21_24: byLeaverHome({
        staying_put: 0,
        staying_close: 0,
        supported: 0.28,
        with_family: 0.29,
        independent: 0,
        custody: 0.06,
        unsuitable_or_unknown: 0.37,
      }),
    },
    source: "assumption: accommodation of care leavers is published, but not in the data of this package",
    quality: "assumption",
  },
  independent_share_at_21: {
    unit: "1",
    doc: "Share of care leavers who live independently from 21 on",
    value: 0.43,
    source: "The Case for Change (2021): 43% of care leavers aged 21",
    quality: "official",
  },
  leaver_move_rate: {
    unit: "1/year",
    doc: "Moves to another kind of home a year for a care leaver",
    value: 0.6,
    distribution: { kind: "triangular", low: 0.3, mode: 0.6, high: 1 },
    source: "assumption: it settles only how fast new support shows in where people live",
    quality: "assumption",
  },
  foster_place_per_person_staying_put: {
    unit: "place/person",
    doc: "Foster places taken by one more care leaver who stays put",
    value: 0.7,
    distribution: { kind: "triangular", low: 0.3, mode: 0.7, high: 1 },
    source: "assumption: most carers who keep a young adult could take a child instead; some would stop",
    quality: "assumption",
  },
};
