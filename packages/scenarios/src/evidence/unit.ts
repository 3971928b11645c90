/** A unit of the evidence in terms of the units of the model: value x `factor` is in `model`. */
export interface UnitConversion {
  readonly model: string;
  readonly factor: number;
}

const daysPerYear = 365.25;
const weeksPerYear = daysPerYear / 7;
const workingDaysPerYear = (daysPerYear * 5) / 7;

/**
 * The units in which figures are published. A percentage becomes a pure number, and time becomes years: a year is
 * 365.25 days, a working day one fifth of a week (bank holidays left out).
 */
export const evidenceUnits = {
  "application/year": { model: "application/year", factor: 1 },
  "assessment/year": { model: "assessment/year", factor: 1 },
  case: { model: "case", factor: 1 },
  "case/FTE": { model: "case/FTE", factor: 1 },
  child: { model: "child", factor: 1 },
  "child/year": { model: "child/year", factor: 1 },
  "complaint/year": { model: "complaint/year", factor: 1 },
  "conference/year": { model: "conference/year", factor: 1 },
  day: { model: "year", factor: 1 / daysPerYear },
  "enquiry/year": { model: "enquiry/year", factor: 1 },
  "episode/year": { model: "episode/year", factor: 1 },
  FTE: { model: "FTE", factor: 1 },
  "FTE/year": { model: "FTE/year", factor: 1 },
  GBP: { model: "GBP", factor: 1 },
  "GBP billion": { model: "GBP", factor: 1e9 },
  "GBP billion/year": { model: "GBP/year", factor: 1e9 },
  "GBP million": { model: "GBP", factor: 1e6 },
  "GBP million/year": { model: "GBP/year", factor: 1e6 },
  "GBP/FTE/year": { model: "GBP/FTE/year", factor: 1 },
  "GBP/child/week": { model: "GBP/child/year", factor: weeksPerYear },
  "GBP/child/year": { model: "GBP/child/year", factor: 1 },
  "GBP/year": { model: "GBP/year", factor: 1 },
  home: { model: "home", factor: 1 },
  hour: { model: "year", factor: 1 / (24 * daysPerYear) },
  household: { model: "household", factor: 1 },
  "household/year": { model: "household/year", factor: 1 },
  index: { model: "1", factor: 1 },
  month: { model: "year", factor: 1 / 12 },
  "per 10,000 births": { model: "1", factor: 1e-4 },
  "per 10,000 children": { model: "1", factor: 1e-4 },
  "per 10,000 children/year": { model: "1/year", factor: 1e-4 },
  "per 100,000 children/year": { model: "1/year", factor: 1e-5 },
  percent: { model: "1", factor: 0.01 },
  "percent/year": { model: "1/year", factor: 0.01 },
  person: { model: "person", factor: 1 },
  place: { model: "place", factor: 1 },
  "plan/year": { model: "plan/year", factor: 1 },
  ratio: { model: "1", factor: 1 },
  "referral/year": { model: "referral/year", factor: 1 },
  week: { model: "year", factor: 1 / weeksPerYear },
  "working day": { model: "year", factor: 1 / workingDaysPerYear },
  year: { model: "year", factor: 1 },
} as const satisfies { readonly [unit: string]: UnitConversion };

export type EvidenceUnit = keyof typeof evidenceUnits;

/** A published value in the units of the model: 22.6 `percent` is 0.226, 26 `week` is 0.498 `year`. */
export function toModelUnit(value: number, unit: EvidenceUnit): { value: number; unit: string } {
  const conversion = evidenceUnits[unit];
  return { value: value * conversion.factor, unit: conversion.model };
}
