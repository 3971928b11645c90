import { childrenNear } from "../areas/children.js";
import { type Panel, publishedPanel } from "../areas/panel/panel.js";
import type { Area } from "../areas/registry/area.js";
import { englandArea } from "../areas/registry/areas.js";

/** Log-odds of an area's share of children in income-deprived families (index of 2019), less England's; NaN where it is not known. */
export function deprivationOf(area: Area, panel: Panel): number {
  england ??= logOdds(scoreOf(englandArea, publishedPanel));
  return logOdds(scoreOf(area, panel)) - england;
}

let england: number | undefined;

/** The mean by children of its authorities. */
function scoreOf({ authorities }: Area, panel: Panel): number {
  let [sum, all] = [0, 0];
  for (const code of authorities) {
    const children = childrenNear(panel, code, 2019);
    sum += children * (panel.value("idaci_2019", code, 2019) ?? Number.NaN);
    all += children;
  }
  return sum / all;
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
