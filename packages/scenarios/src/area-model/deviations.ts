import { childrenNear } from "../areas/children.js";
import { type Panel, publishedPanel } from "../areas/panel/panel.js";
import type { Area } from "../areas/registry/area.js";
import { authorities } from "../areas/registry/areas.js";
import { type RateId, rates } from "./rates.js";

/** How far an area's rate is from England's in one year. */
export interface Deviation {
  readonly year: number;
  /** Logarithm of the area's rate over England's. */
  readonly log: number;
  /** Its count beside what England's rate would give for as many children; of money, in GBP. */
  readonly count: number;
  readonly expected: number;
}

/** The years of an area in which a rate is known: of several authorities, those with a figure against England's rate for them. */
export function deviationsOf(
  area: Area,
  id: RateId,
  { from, to }: { readonly from: number; readonly to: number },
  panel: Panel = publishedPanel,
): readonly Deviation[] {
  const found: Deviation[] = [];
  for (let year = from; year <= to; year++) {
    const england = englandSum(id, year);
    const own = sumOf(area.authorities, id, year, panel);
    if (own.children === 0 || !(england.count > 0)) continue;
    const expected = (england.count / england.children) * own.children;
    // Half a child more on both sides, so that a count of none has a logarithm.
    const half = rates[id].kind === "children" ? 0.5 : 0;
    const log = Math.log((own.count + half) / (expected + half));
    if (Number.isFinite(log)) found.push({ year, log, count: own.count, expected });
  }
  return found;
}

const everyAuthority = authorities.map(({ code }) => code);

const sums = new Map<string, { readonly count: number; readonly children: number }>();

/** England as published: asked for again and again. */
function englandSum(id: RateId, year: number) {
  const key = `${id} ${year}`;
  const sum = sums.get(key) ?? sumOf(everyAuthority, id, year, publishedPanel);
  sums.set(key, sum);
  return sum;
}

/** What authorities with a figure add up to, and their children. */
function sumOf(codes: readonly string[], id: RateId, year: number, panel: Panel) {
  let [count, children] = [0, 0];
  for (const code of codes) {
    const figure = rates[id].figure(panel, code, year);
    const own = childrenNear(panel, code, year);
    if (figure === undefined || own === 0) continue;
    count += figure;
    children += own;
  }
  return { count, children };
}

/** What the authorities of England with a figure add up to in a year. */
export function englandTotal(id: RateId, year: number): number {
  return englandSum(id, year).count;
}
