import type { DimensionSpec } from "@headwater/core";

/** Lines of spending on children in care, on safeguarding and on youth justice: together all statutory spend. */
export const statutoryLines = [
  "residential_care",
  "fostering",
  "friends_and_family",
  "special_guardianship",
  "adoption",
  "leaving_care_support",
  "other_looked_after",
  "social_work",
  "commissioning",
  "youth_justice",
] as const;

/** Lines of spending on families, young children and young people: together all preventative spend. */
export const preventativeLines = ["family_support", "under_fives", "youth_services", "other_early"] as const;

export type SpendingLine = (typeof statutoryLines | typeof preventativeLines)[number];

/** Headings of section 251, as published from 2012/13 on. They do not overlap. */
export const spendingLineDimension: DimensionSpec = {
  elements: [...statutoryLines, ...preventativeLines],
  doc: "Heading of section 251 under which authorities report what they spent",
};
