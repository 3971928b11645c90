import { allSeries, type SeriesId } from "../../evidence/all-series.js";
import { seriesInModelPrices } from "../../evidence/deflator.js";
import type { Figure } from "../../evidence/figure.js";
import { allFigures, type FigureId } from "../../evidence/figures.js";
import { fitPoints, modelTime, type Series } from "../../evidence/series.js";
import { toModelUnit } from "../../evidence/unit.js";
import { headings } from "../outputs/spending-lines.js";
import { statutoryLines } from "../spending-lines.js";

/** A published series that the fit looks at, the variable that measures it, and how exactly. */
export interface FitSeries {
  readonly series: SeriesId;
  /** Other series that are added to it, where a variable counts all of them. */
  readonly plus?: readonly SeriesId[];
  /** First year in which they are counted apart; before it the series alone counts all. */
  readonly plusSince?: number;
  readonly variable: string;
  /** Standard deviation of model against series, as a share of the value: error of measurement and of a model this simple. */
  readonly sd: number;
  /** First model year used; before it the series does not compare. */
  readonly since?: number;
  /** Published values times this are in the unit of the variable. 1 when absent. */
  readonly scale?: number;
}

/** One point of a series: what the variable should be at a time, and the standard deviation of that. */
export interface FitPoint {
  /** Absent for a figure of one year. */
  readonly series?: SeriesId;
  readonly variable: string;
  readonly time: number;
  readonly value: number;
  readonly sd: number;
}

const headingSd = 0.08;

/** Spend by statutory heading of section 251: what is reported under which differs between authorities, and has changed with each form. */
const headingSeries: readonly FitSeries[] = statutoryLines.flatMap((line) => {
  const { series, added = [] } = headings[line];
  if (series === undefined) return [];
  return [{ series, plus: added, variable: `line_spend_in_year[${line}]`, sd: headingSd, scale: 1e6 }];
});

/**
 * Up to 31 March 2020; recalled values are left out. Flows are looser than stocks, homes looser than totals; the series by age are taken
 * as exact as they have to be met, 3% for stocks and 6% for flows.
 */
export const fitSeries: readonly FitSeries[] = [
  { series: "referrals", variable: "referrals_in_year", sd: 0.04 },
  { series: "rereferral_share_12m", variable: "re_referral_share", sd: 0.05, scale: 0.01 },
  {
    series: "referrals_no_further_action_share",
    variable: "no_further_action_share_in_year",
    sd: 0.1,
    scale: 0.01,
  },
  { series: "referrals_assessed_not_in_need", variable: "not_in_need_in_year", sd: 0.06 },
  { series: "assessments_completed", variable: "assessments_in_year", sd: 0.04, since: 2015 },
  { series: "children_in_need_31mar", variable: "children_in_need", sd: 0.025 },
  { series: "s47_enquiries", variable: "enquiries_in_year", sd: 0.04 },
  { series: "initial_cp_conferences", variable: "conferences_in_year", sd: 0.04 },
  { series: "cpp_starts", variable: "plan_starts_in_year", sd: 0.04 },
  { series: "cpp_31mar", variable: "on_protection_plan", sd: 0.025 },
  { series: "repeat_cpp_share", variable: "repeat_plan_share", sd: 0.05, scale: 0.01 },
  { series: "care_proceedings_applications", variable: "care_applications_in_year", sd: 0.1 },
  // Counts entries under police or emergency protection as well.
  { series: "cla_taken_into_care", variable: "taken_into_care_in_year", sd: 0.1 },
  { series: "cla_31mar", variable: "children_in_care", sd: 0.015 },
  { series: "cla_starts", variable: "care_entries_in_year", sd: 0.04 },
  { series: "cla_ceases", variable: "care_exits_in_year", sd: 0.04 },
  {
    series: "cla_exit_home",
    plus: ["cla_exit_relatives_no_pr"],
    plusSince: 2015,
    variable: "returns_home_in_year",
    sd: 0.05,
  },
  { series: "cla_exit_sgo", plus: ["cla_exit_cao_ro"], variable: "guardianship_in_year", sd: 0.06 },
  { series: "adoptions", variable: "adoptions_in_year", sd: 0.08 },
  { series: "cla_age_lt1", variable: "in_care[under_1]", sd: 0.03 },
  { series: "cla_age_1_4", variable: "in_care[age_1_4]", sd: 0.03 },
  { series: "cla_age_5_9", variable: "in_care[age_5_9]", sd: 0.03 },
  { series: "cla_age_10_15", variable: "in_care[age_10_15]", sd: 0.03 },
  { series: "cla_age_16plus", variable: "in_care[age_16_17]", sd: 0.03 },
  { series: "cla_starts_age_lt1", variable: "care_entries_by_age_in_year[under_1]", sd: 0.06 },
  { series: "cla_starts_age_1_4", variable: "care_entries_by_age_in_year[age_1_4]", sd: 0.06 },
  { series: "cla_starts_age_5_9", variable: "care_entries_by_age_in_year[age_5_9]", sd: 0.06 },
  { series: "cla_starts_age_10_15", variable: "care_entries_by_age_in_year[age_10_15]", sd: 0.06 },
  { series: "cla_starts_age_16plus", variable: "care_entries_by_age_in_year[age_16_17]", sd: 0.06 },
  { series: "cla_ceases_age_lt1", variable: "care_exits_by_age_in_year[under_1]", sd: 0.06 },
  { series: "cla_ceases_age_1_4", variable: "care_exits_by_age_in_year[age_1_4]", sd: 0.06 },
  { series: "cla_ceases_age_5_9", variable: "care_exits_by_age_in_year[age_5_9]", sd: 0.06 },
  { series: "cla_ceases_age_10_15", variable: "care_exits_by_age_in_year[age_10_15]", sd: 0.06 },
  { series: "cla_ceases_age_16plus", variable: "care_exits_by_age_in_year[age_16_17]", sd: 0.06 },
  { series: "cla_pl_foster", variable: "in_foster_care", sd: 0.03 },
  { series: "cla_pl_foster_relative", variable: "in_home[kinship_foster]", sd: 0.04 },
  { series: "cla_pl_childrens_homes", variable: "childrens_homes_counted", sd: 0.06 },
  { series: "cla_pl_secure_ch_semi", variable: "in_homes_secure_semi", sd: 0.06 },
  {
    series: "cla_pl_other_residential",
    plus: ["cla_pl_res_schools", "cla_pl_other"],
    variable: "other_homes_counted",
    sd: 0.06,
  },
  { series: "cla_pl_other_community", variable: "in_home[independent_living]", sd: 0.08 },
  { series: "cla_pl_secure", variable: "in_home[secure]", sd: 0.08 },
  {
    // Editions since 2024 draw the line between the two elsewhere: 550 fewer in one and 850 more in the other within a year.
    series: "cla_pl_semi_independent",
    plus: ["cla_pl_independent"],
    variable: "supported_children",
    sd: 0.05,
  },
  { series: "cla_pl_parents", variable: "in_home[with_parents]", sd: 0.04 },
  { series: "cla_pl_adoption", variable: "placed_for_adoption_recounted", sd: 0.06 },
  {
    series: "cla_foster_provider_private",
    plus: ["cla_foster_provider_voluntary"],
    variable: "in_home[agency_foster]",
    sd: 0.05,
  },
  {
    series: "cla_provider_private",
    plus: ["cla_provider_voluntary"],
    variable: "independently_provided",
    sd: 0.05,
  },
  { series: "cla_out_of_area_share", variable: "out_of_area_share", sd: 0.03, scale: 0.01 },
  { series: "cla_over20miles_outside_LA_share", variable: "over_20_miles_share", sd: 0.05, scale: 0.01 },
  { series: "childrens_homes_all_types", variable: "childrens_homes", sd: 0.03 },
  { series: "childrens_homes_la_run", variable: "homes_by_provider[authority]", sd: 0.03 },
  { series: "childrens_homes_places_all_types", variable: "home_places", sd: 0.02 },
  { series: "s251_statutory_late_gross", variable: "statutory_spend_in_year", sd: 0.03, scale: 1e6 },
  { series: "s251_nonstatutory_early_gross", variable: "preventative_spend_in_year", sd: 0.05, scale: 1e6 },
  { series: "s251_cla_residential_gross", variable: "residential_spend_in_year", sd: headingSd, scale: 1e6 },
  ...headingSeries,
  { series: "csw_fte", variable: "social_workers", sd: 0.02 },
  { series: "csw_vacancies_fte", variable: "social_work_vacancies", sd: 0.05 },
  { series: "csw_agency_fte", variable: "agency_social_workers", sd: 0.04 },
  { series: "csw_caseload_mean", variable: "caseload", sd: 0.02 },
  { series: "csw_turnover_rate", variable: "turnover_rate", sd: 0.05, scale: 0.01 },
];

/** A figure of one year that the fit looks at, which is no target: the variable that measures it, and how exactly. */
interface FitFigure extends Pick<FitSeries, "variable" | "sd"> {
  readonly figure: FigureId;
}

const fitFigures: readonly FitFigure[] = [
  { figure: "foster_households_all", variable: "foster_households_total", sd: 0.02 },
  { figure: "foster_households_friends_family", variable: "kinship_foster_households", sd: 0.04 },
  { figure: "foster_applications_mainstream", variable: "foster_applications_in_year", sd: 0.06 },
  { figure: "margin_residential_operating", variable: "home_margin", sd: 0.06 },
];

/** All points of the series, then the figures, in the model's units, prices and time. */
export function fitSeriesPoints(): readonly FitPoint[] {
  const points = fitSeries.flatMap(({ sd, ...measured }) =>
    publishedPoints(measured).map(([time, value]) => ({
      ...{ series: measured.series, variable: measured.variable, time, value },
      sd: Math.abs(value * sd),
    })),
  );
  return [...points, ...fitFigures.map(figurePoint)];
}

/** What was published, to 2020, in the model's units, prices and time; where series are added, in years that have all of them. */
export function publishedPoints({
  series: id,
  plus = [],
  since = 2010,
  plusSince = since,
  scale = 1,
}: Pick<FitSeries, "series" | "plus" | "plusSince" | "since" | "scale">): readonly (readonly [
  time: number,
  value: number,
])[] {
  const series: Series = allSeries[id];
  const added = plus.map((each) => new Map(pointsToFit(allSeries[each])));
  return pointsToFit(series)
    .filter(
      ([year]) =>
        year >= since &&
        fitTime(series, year) <= 2020 &&
        (year < plusSince || added.every((each) => each.has(year))),
    )
    .map(([year, value]) => {
      const all = added.reduce((sum, each) => sum + (each.get(year) ?? 0), value);
      return [fitTime(series, year), all * scale] as const;
    });
}

function figurePoint({ figure: id, variable, sd }: FitFigure): FitPoint {
  const { value: published, unit, year = Number.NaN }: Figure = allFigures[id];
  const { value } = toModelUnit(published, unit);
  return { variable, time: Math.floor(year), value, sd: Math.abs(value * sd) };
}

/** Points that were not only recalled, in the model's prices. */
function pointsToFit(series: Series): readonly (readonly [year: number, value: number])[] {
  const kept = new Set(fitPoints(series).map(([year]) => year));
  return seriesInModelPrices(series).filter(([year]) => kept.has(year));
}

/** The whole year next to a moment; the middle of one stays: 30 September is between two. */
function fitTime(series: Series, year: number): number {
  const time = modelTime(series, year);
  return time % 1 === 0.5 ? time : Math.round(time);
}
