import { assessmentSeries } from "./series/assessments.js";
import { childInNeedSeries } from "./series/child-in-need.js";
import { courtSeries } from "./series/courts.js";
import { exitSeries } from "./series/exits.js";
import { frontDoorSeries } from "./series/front-door.js";
import { leavingCareSeries } from "./series/leaving-care.js";
import { lookedAfterSeries } from "./series/looked-after.js";
import { lookedAfterAgeSeries } from "./series/looked-after-ages.js";
import { marketSeries } from "./series/market.js";
import { placementProviderSeries } from "./series/placement-providers.js";
import { placementSeries } from "./series/placements.js";
import { populationSeries } from "./series/population.js";
import { priceSeries } from "./series/prices.js";
import { protectionSeries } from "./series/protection.js";
import { protectionDurationSeries } from "./series/protection-durations.js";
import { spendingBefore2013Series } from "./series/spending-before-2013.js";
import { spendingEarlySeries } from "./series/spending-early.js";
import { spendingLookedAfterSeries } from "./series/spending-looked-after.js";
import { spendingPerChildSeries } from "./series/spending-per-child.js";
import { spendingTotalSeries } from "./series/spending-totals.js";
import { workforceSeries } from "./series/workforce.js";

/** Every yearly series, by id. */
export const allSeries = {
  ...frontDoorSeries,
  ...assessmentSeries,
  ...childInNeedSeries,
  ...protectionSeries,
  ...protectionDurationSeries,
  ...lookedAfterSeries,
  ...lookedAfterAgeSeries,
  ...exitSeries,
  ...placementSeries,
  ...placementProviderSeries,
  ...courtSeries,
  ...leavingCareSeries,
  ...populationSeries,
  ...spendingTotalSeries,
  ...spendingLookedAfterSeries,
  ...spendingEarlySeries,
  ...spendingBefore2013Series,
  ...spendingPerChildSeries,
  ...priceSeries,
  ...marketSeries,
  ...workforceSeries,
};

export type SeriesId = keyof typeof allSeries;
