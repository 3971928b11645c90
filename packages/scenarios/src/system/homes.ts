import type { DimensionSpec } from "@headwater/core";
import { type AgeBand, byAge } from "./age-bands.js";

/** Kinds of home of looked-after children, in the groups of the published placement statistics, foster care split by who provides it. */
export const homeKinds = [
  "kinship_foster",
  "authority_foster",
  "agency_foster",
  "childrens_home",
  "semi_independent",
  "secure",
  "with_parents",
  "placed_for_adoption",
  "independent_living",
  "other_home",
] as const;

export type HomeKind = (typeof homeKinds)[number];

/** One value for each kind of home. */
export function byHome<T>(value: (home: HomeKind) => T): Record<HomeKind, T> {
  return Object.fromEntries(homeKinds.map((home) => [home, value(home)])) as Record<HomeKind, T>;
}

export const homeDimension: DimensionSpec = {
  elements: [...homeKinds],
  doc: "Kind of home of a looked-after child",
};

/**
 * How well each kind of home suits each age, against one another within the kind: assumption, but for children's homes
 * (97% of their children were ten or older in 2015) and semi-independent homes (660 children under 16 in 2019). Nobody is placed for adoption by choice of a home: an order does that.
 */
export const suitability: Record<HomeKind, Record<AgeBand, number>> = {
  kinship_foster: byAge(1.1, 1.3, 1.2, 0.9, 0.6),
  authority_foster: byAge(1.6, 1.3, 1.1, 0.9, 0.7),
  agency_foster: byAge(0.6, 0.9, 1.1, 1.1, 0.9),
  childrens_home: byAge(0, 0, 0.05, 1.2, 1),
  semi_independent: byAge(0, 0, 0, 0.06, 1),
  secure: byAge(0, 0, 0, 0.6, 1),
  with_parents: byAge(1, 1.1, 1, 0.9, 0.8),
  placed_for_adoption: byAge(0, 0, 0, 0, 0),
  independent_living: byAge(0, 0, 0, 0, 1),
  other_home: byAge(1.2, 0.3, 0.4, 0.9, 1.2),
};
