import { childrenNear, panelAges } from "../areas/children.js";
import { type Panel, type PanelId, publishedPanel } from "../areas/panel/panel.js";
import { panelYears } from "../areas/panel/panel-column.js";
import type { Area } from "../areas/registry/area.js";
import { englandArea } from "../areas/registry/areas.js";
import { type AgeBand, ageBands } from "../system/age-bands.js";
import type { PooledRate } from "./pooled-rate.js";
import type { RateId } from "./rates.js";

const bands = Object.keys(ageBands) as AgeBand[];

/** Columns of children in care by age. */
const careAges: { readonly [Age in AgeBand]: PanelId } = {
  under_1: "cla_under_1",
  age_1_4: "cla_1_to_4",
  age_5_9: "cla_5_to_9",
  age_10_15: "cla_10_to_15",
  age_16_17: "cla_16_plus",
};

/** As many children in care of England's ages stand beside an area's own, so that a small area does not rest on a handful. */
const careAgesWeight = 50;

/** An area's shares of England. */
export interface AreaShares {
  readonly first: number;
  readonly last: number;
  /** Of England's children in a year. */
  children(year: number): number;
  childrenOfAge(age: AgeBand, year: number): number;
  /** Of what a rate counts, at the start or the end of the data. */
  at(id: RateId, moment: "start" | "level"): number;
  /** Of children in care of an age, at the start. */
  inCareOfAge(age: AgeBand): number;
  /** Of children in care aged 16 and over, in a year. */
  olderInCare(year: number): number;
  /** What net migration must be above England's, as a share of children, for the area to have as many children for each of England's as now. */
  readonly migration: number;
}

/** @param last year after which the shares of children are held. */
export function areaShares(
  area: Area,
  pooled: { readonly [Id in RateId]: PooledRate },
  last: number,
  panel: Panel,
): AreaShares {
  const first = panelYears.from;
  const within = (year: number) => Math.min(Math.max(year, first), last);
  const children = (year: number) =>
    childrenIn(area, within(year), panel) / childrenIn(englandArea, within(year), publishedPanel);
  const log = (id: RateId, moment: "start" | "level") =>
    pooled[id].mean[moment === "level" ? 0 : 1] ?? Number.NaN;
  const early = [2011, 2012, 2013];
  const recent = Array.from({ length: last - 2010 }, (_, i) => 2011 + i);
  const mix = (years: readonly number[]) => {
    const england = careByAge(englandArea, years, publishedPanel, 1);
    const own = careByAge(area, years, panel, careAgesWeight, england);
    return (age: AgeBand) => own[age] / england[age];
  };
  const [mixBefore, mixThroughout] = [mix(early), mix(recent)];
  return {
    first,
    last,
    children,
    childrenOfAge: (age, year) =>
      peopleOf(area, age, within(year), panel) / peopleOf(englandArea, age, within(year), publishedPanel),
    at: (id, moment) => children(moment === "level" ? last : first) * Math.exp(log(id, moment)),
    inCareOfAge: (age) => children(first) * Math.exp(log("in_care", "start")) * mixBefore(age),
    migration: naturalGrowth(englandArea, last, publishedPanel) - naturalGrowth(area, last, panel),
    olderInCare: (year) => {
      const done = (within(year) - first) / (last - first);
      const level = log("in_care", "start") * (1 - done) + log("in_care", "level") * done;
      return children(year) * Math.exp(level) * mixThroughout("age_16_17");
    },
  };
}

function childrenIn({ authorities }: Area, year: number, panel: Panel): number {
  return authorities.reduce((sum, code) => sum + childrenNear(panel, code, year), 0);
}

/** Births less 18th birthdays in a year, as a share of children. */
function naturalGrowth(area: Area, year: number, panel: Panel): number {
  const births = peopleOf(area, "under_1", year, panel);
  const birthdays = peopleOf(area, "age_16_17", year, panel) / ageBands.age_16_17.years;
  return (births - birthdays) / childrenIn(area, year, panel);
}

/** Children of an age, of each authority in the nearest year in which they are known. */
function peopleOf({ authorities }: Area, age: AgeBand, year: number, panel: Panel): number {
  return authorities.reduce((sum, code) => sum + nearest(panelAges[age], code, year, panel), 0);
}

function nearest(id: PanelId, code: string, year: number, panel: Panel): number {
  for (let apart = 0; apart <= panelYears.to - panelYears.from; apart++) {
    const found = panel.value(id, code, year + apart) ?? panel.value(id, code, year - apart);
    if (found !== undefined) return found;
  }
  return 0;
}

/** Shares of the ages among children in care over some years; suppressed figures count as none. */
function careByAge(
  { authorities }: Area,
  years: readonly number[],
  panel: Panel,
  weight: number,
  usual?: { readonly [Age in AgeBand]: number },
): { readonly [Age in AgeBand]: number } {
  const counts = bands.map((age) =>
    years.reduce(
      (sum, year) =>
        sum + authorities.reduce((all, code) => all + (panel.value(careAges[age], code, year) ?? 0), 0),
      0,
    ),
  );
  const mean = counts.map((count) => count / years.length);
  const all = mean.reduce((sum, count) => sum + count, 0);
  const shares = bands.map((age, i) =>
    usual === undefined ? (mean[i] ?? 0) / all : ((mean[i] ?? 0) + weight * usual[age]) / (all + weight),
  );
  return Object.fromEntries(bands.map((age, i) => [age, shares[i] ?? 0])) as { [Age in AgeBand]: number };
}
