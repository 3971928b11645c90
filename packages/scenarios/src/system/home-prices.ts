import type { HomeKind } from "./homes.js";

/**
 * Cost of a week by kind of home where no market sets it, GBP per child and week at 2019/20 prices. Zero where the price
 * comes from the market sector.
 */
export const byHomePrice: Record<HomeKind, number> = {
  kinship_foster: 400,
  authority_foster: 500,
  agency_foster: 0,
  childrens_home: 0,
  semi_independent: 900,
  secure: 6500,
  with_parents: 60,
  placed_for_adoption: 150,
  independent_living: 300,
  other_home: 1500,
};
