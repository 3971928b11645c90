import type { Panel, PanelId } from "./panel/panel.js";
import { panelYears } from "./panel/panel-column.js";

/** The age bands of the panel, youngest first, by the names that the model gives them. */
export const panelAges = {
  under_1: "population_under_1",
  age_1_4: "population_1_to_4",
  age_5_9: "population_5_to_9",
  age_10_15: "population_10_to_15",
  age_16_17: "population_16_to_17",
} as const satisfies { readonly [band: string]: PanelId };

/** Children aged 0 to 17 of an authority at 30 June of a year; undefined where an age band is not known. */
export function childrenOf(panel: Panel, authority: string, year: number): number | undefined {
  let sum = 0;
  for (const id of Object.values(panelAges)) {
    const value = panel.value(id, authority, year);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

const nearest = new WeakMap<Panel, Map<string, readonly number[]>>();

/** Children aged 0 to 17 as a weight for means over authorities: of the year, else of the nearest year that is known, else 0. */
export function childrenNear(panel: Panel, authority: string, year: number): number {
  const known = nearest.get(panel) ?? new Map<string, readonly number[]>();
  const byYear = known.get(authority) ?? nearestChildren(panel, authority);
  nearest.set(panel, known.set(authority, byYear));
  return byYear[year - panelYears.from] ?? 0;
}

function nearestChildren(panel: Panel, authority: string): number[] {
  const years = Array.from({ length: panelYears.to - panelYears.from + 1 }, (_, i) => panelYears.from + i);
  const known = years.flatMap((year) => {
    const children = childrenOf(panel, authority, year);
    return children === undefined ? [] : [{ year, children }];
  });
  return years.map((year) => {
    const byDistance = known.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
    return byDistance[0]?.children ?? 0;
  });
}
