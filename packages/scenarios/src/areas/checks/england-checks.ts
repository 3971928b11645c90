import { allSeries, type SeriesId } from "../../evidence/all-series.js";
import { valueAt } from "../../evidence/series.js";
import { areaSeries } from "../area-series.js";
import { type PanelId, publishedPanel } from "../panel/panel.js";
import { panelYears } from "../panel/panel-column.js";
import { englandArea } from "../registry/areas.js";

/** The sum of authorities in a year against the figure published for England. */
export interface EnglandRow {
  readonly year: number;
  readonly sum: number;
  readonly published: number;
  /** Authorities without a figure. */
  readonly missing: number;
}

/** The sums of one column of the panel against England. */
export interface EnglandCheck {
  readonly id: PanelId;
  readonly series: SeriesId;
  readonly rows: readonly EnglandRow[];
  /** Why the sums differ beyond the rounding of England's figure. */
  readonly reason: string;
}

const suppressed = "Counts of 1 to 5 are suppressed, and some authorities sent no return.";
const revised = "Authorities as first published against England as revised";

/** Columns of the panel, the series of the same count, and why they differ. */
const pairs: readonly (readonly [PanelId, SeriesId, string])[] = [
  [
    "referrals",
    "referrals",
    "Bournemouth, Christchurch and Poole is missing until 2019, Dorset in 2020, others in single years.",
  ],
  ["rereferrals", "rereferrals_12m", "Authorities missing."],
  ["referrals_no_further_action", "referrals_nfa", suppressed],
  ["referrals_assessed_not_in_need", "referrals_assessed_not_in_need", suppressed],
  ["cin_episodes_started", "cin_starts", "Authorities missing until 2014."],
  [
    "cin_episodes_at_31_march",
    "children_in_need_31mar",
    "Eight authorities missing in 2010, fewer until 2014.",
  ],
  ["cin_episodes_ended", "cin_ends", "Authorities missing until 2014."],
  ["cpp_started", "cpp_starts", "Authorities missing, and England as revised."],
  ["cpp_at_31_march", "cpp_31mar", "Fifteen authorities missing in 2010, fewer later."],
  ["cpp_ended", "cpp_ends", "Norfolk missing in 2013; counts of 1 to 5 are suppressed."],
  ["cla_at_31_march", "cla_31mar", `${revised}; Dorset missing from 2018.`],
  ["cla_started", "cla_starts", `${revised}; Dorset missing from 2018.`],
  ["cla_ceased", "cla_ceases", `${revised}; Dorset missing from 2018.`],
  ["cla_under_1", "cla_age_lt1", `${suppressed} Two large ones are missing from 2018.`],
  ["cla_1_to_4", "cla_age_1_4", `${suppressed} Two large ones are missing from 2018.`],
  ["cla_5_to_9", "cla_age_5_9", `${suppressed} Two large ones are missing from 2018.`],
  ["cla_10_to_15", "cla_age_10_15", "Two large authorities are missing from 2018."],
  ["cla_16_plus", "cla_age_16plus", "Two large authorities are missing from 2018."],
];

/** Whether authorities add to England, by column and year, in all years in which both are known. */
export function englandChecks(): readonly EnglandCheck[] {
  return pairs.map(([id, series, reason]) => {
    const sums = areaSeries(
      englandArea,
      (code, year) => publishedPanel.value(id, code, year),
      publishedPanel,
    );
    const rows = sums.flatMap(({ year, value, missing }) => {
      const published = valueAt(allSeries[series], year);
      return published === undefined || year < panelYears.from
        ? []
        : [{ year, sum: value, published, missing }];
    });
    return { id, series, rows, reason };
  });
}
