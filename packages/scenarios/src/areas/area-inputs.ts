import { type AreaPoint, areaSeries, markSmall } from "./area-series.js";
import { childPoverty, type PovertyPoint } from "./child-poverty.js";
import { childrenNear, panelAges } from "./children.js";
import { deprivationFifths, type IdaciEdition } from "./deprivation-fifths.js";
import { type Panel, type PanelId, publishedPanel } from "./panel/panel.js";
import { panelYears } from "./panel/panel-column.js";
import type { Area } from "./registry/area.js";
import { type SpendingLine, spendingInModelPrices, spendingLines } from "./spending.js";

export type PanelAge = keyof typeof panelAges;

/** The ethnic groups of the panel. */
export const ethnicGroups = ["white", "mixed", "asian", "black", "other"] as const;

export type EthnicGroup = (typeof ethnicGroups)[number];

/** The counts of the system that the panel holds, by the tier of the system. */
export const observedByTier = {
  "front door": ["referrals", "rereferrals", "referrals_no_further_action", "referrals_assessed_not_in_need"],
  "child in need": ["cin_episodes_started", "cin_episodes_at_31_march", "cin_episodes_ended"],
  protection: ["cpp_started", "cpp_at_31_march", "cpp_ended"],
  care: [
    ...(["cla_started", "cla_at_31_march", "cla_ceased"] as const),
    ...(["cla_under_1", "cla_1_to_4", "cla_5_to_9", "cla_10_to_15", "cla_16_plus"] as const),
    ...(["cla_white", "cla_mixed", "cla_asian", "cla_black", "cla_other"] as const),
  ],
} as const satisfies { readonly [tier: string]: readonly PanelId[] };

export type ObservedId = (typeof observedByTier)[keyof typeof observedByTier][number];

/** What a model of an area needs to know of it, and what it is held against. */
export interface AreaInputs {
  readonly area: Area;
  /** Children living there, by age band and year (30 June), 2010 to 2020. 2010 is an estimate: see {@link areaInputs}. */
  readonly population: { readonly [Age in PanelAge]: readonly AreaPoint[] };
  /** Children under 1: a stand-in for the births of the year before, which the panel has not. */
  readonly births: readonly AreaPoint[];
  /** Share of children in income-deprived families by edition of the index, 0 to 1; of several authorities, the mean by children. */
  readonly idaci: { readonly [Edition in IdaciEdition]: number };
  /** Share of the area's children in each national fifth of deprivation, most deprived first: an approximation. */
  readonly deprivationFifths: readonly number[];
  readonly childPoverty: readonly PovertyPoint[];
  /** Shares of five groups among children aged 0 to 15; they add to 1. The panel holds them nearly constant over the years; these are of 2020. */
  readonly ethnicity: { readonly [Group in EthnicGroup]: number };
  /** GBP a year in prices of 2019/20, by line. 2010 is on categories of its own, 2011 and 2012 on those before 2012/13. */
  readonly spending: { readonly [Line in SpendingLine]: readonly AreaPoint[] };
  /** Published counts of the system: what a fitted model is held against, never an input. */
  readonly observed: { readonly [Id in ObservedId]: readonly AreaPoint[] };
}

/**
 * Makes the function that puts together the inputs of an area: of England, a region, a part of London or an authority.
 *
 * An area of several authorities has their sum, over those with a figure: `missing` counts the others. The population by age of 2010, which the panel
 * lacks, is that of 2011 times the growth of the administrative count of ages 0 to 16 (`estimated`); that of an authority without ages in other
 * years (the Isles of Scilly to 2017) stays missing.
 */
export function areaInputs(panel: Panel = publishedPanel): (area: Area) => AreaInputs {
  const fifths = deprivationFifths({ panel });
  return (area) => {
    const population = mapOf(Object.entries(panelAges) as [PanelAge, PanelId][], (id) =>
      withEstimateOf2010(area, id, panel),
    );
    return {
      area,
      population,
      births: population.under_1,
      idaci: { 2015: meanScore(area, 2015, panel), 2019: meanScore(area, 2019, panel) },
      deprivationFifths: fifths(area),
      childPoverty: childPoverty(area, panel),
      ethnicity: ethnicShares(area, panel),
      spending: mapOf(
        spendingLines.map((line) => [line, line] as const),
        (line) =>
          areaSeries(area, (authority, year) => spendingInModelPrices(line, authority, year, panel), panel),
      ),
      observed: mapOf(
        Object.values(observedByTier)
          .flat()
          .map((id) => [id, id] as const),
        (id) => markSmall(areaSeries(area, (authority, year) => panel.value(id, authority, year), panel)),
      ),
    };
  };
}

function mapOf<Key extends string, From, To>(
  entries: readonly (readonly [Key, From])[],
  make: (from: From) => To,
): { readonly [K in Key]: To } {
  return Object.fromEntries(entries.map(([key, from]) => [key, make(from)])) as { [K in Key]: To };
}

function withEstimateOf2010(area: Area, id: PanelId, panel: Panel): readonly AreaPoint[] {
  const published = areaSeries(area, (authority, year) => panel.value(id, authority, year), panel);
  const first = panelYears.from;
  if (published[0]?.year === first) return published;
  const estimate = areaSeries(
    area,
    (authority, year) => {
      const [later, count, laterCount] = [
        panel.value(id, authority, first + 1),
        panel.value("population_0_to_16_admin_based", authority, first),
        panel.value("population_0_to_16_admin_based", authority, first + 1),
      ];
      if (year !== first || later === undefined || count === undefined || !laterCount) return undefined;
      return (later * count) / laterCount;
    },
    panel,
  );
  return [...estimate.map((point) => ({ ...point, estimated: true as const })), ...published];
}

function meanScore({ authorities }: Area, edition: IdaciEdition, panel: Panel): number {
  let [sum, all] = [0, 0];
  for (const authority of authorities) {
    const children = childrenNear(panel, authority, edition);
    sum += children * (panel.value(`idaci_${edition}`, authority, edition) ?? Number.NaN);
    all += children;
  }
  return sum / all;
}

function ethnicShares({ authorities }: Area, panel: Panel): { readonly [Group in EthnicGroup]: number } {
  const count = (group: EthnicGroup) =>
    authorities.reduce(
      (sum, authority) => sum + (panel.value(`population_${group}`, authority, panelYears.to) ?? 0),
      0,
    );
  const counts = mapOf(
    ethnicGroups.map((group) => [group, group] as const),
    count,
  );
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return mapOf(
    ethnicGroups.map((group) => [group, group] as const),
    (group) => counts[group] / all,
  );
}
