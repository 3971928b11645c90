import type { Figure } from "../evidence/figure.js";
import { allFigures, type FigureId } from "../evidence/figures.js";
import { toModelUnit } from "../evidence/unit.js";
import type { Target } from "./output.js";

/** How far the model may be from a published level (a share of it) and from a published change (percentage points). */
export const tolerances = { level: 0.02, change: 3 } as const;

/**
 * The published figures that the model is held against: every level of 2019/20 and every change since 2009/10 (of spending,
 * since 2012/13) that the documents state of a tier or a cost of the model. None of them is an input. Those that are no targets are in
 * `targets-left-out.ts`, with why.
 */
export const targets: readonly Target[] = [
  level("referrals-level-2019-20", "referrals_in_year"),
  change("referrals-change-2009-10-2019-20", "referrals_in_year"),
  change("assessments-change-2014-15", "assessments_in_year"),
  level("assess-nfa-share-2012-13", "not_in_need_share_in_year"),
  level("assess-nfa-share-2019-20", "not_in_need_share_in_year"),
  level("cin-level-2019-20", "children_in_need"),
  change("cin-change-2009-10-2019-20-glance", "children_in_need"),
  change("child-population-change-2009-2019", "child_population"),
  level("s47-level-2019-20", "enquiries_in_year"),
  change("s47-change-since-2010", "enquiries_in_year"),
  level("s47-no-plan-2019-20-exec", "enquiries_without_plan"),
  ratio("s47-no-plan-multiple-10yr", "enquiries_without_plan"),
  change("icpc-change-since-2010", "conferences_in_year"),
  level("cpp-level-march-2020", "on_protection_plan"),
  change("cpp-change-2009-10-2020", "on_protection_plan"),
  level("cpp-starts-2019-20", "plan_starts_in_year"),
  level("cpp-repeat-n-2019-20", "repeat_plans_in_year"),
  level("cpp-repeat-share-2019-20", "repeat_plan_share"),
  change("cpp-10-15-change", "on_plan[age_10_15]"),
  change("cpp-16plus-change", "on_plan[age_16_17]"),
  level("cla-level-march-2020", "children_in_care"),
  change("cla-change-2009-10-2020", "children_in_care"),
  change("cla-10-15-change", "in_care[age_10_15]"),
  change("cla-16plus-change", "in_care[age_16_17]"),
  level("cla-out-of-area-n", "out_of_area_children"),
  level("cla-out-of-area-share-2020", "out_of_area_share"),
  level("cla-out-of-area-share-2010", "out_of_area_share"),
  level("return-home-share-2019-20", "return_home_share"),
  level("fig3-foster", "in_foster_care"),
  level("fig3-secure-homes-semi", "in_homes_secure_semi"),
  level("fig3-parents", "in_home[with_parents]"),
  level("fig3-community", "in_home[independent_living]"),
  level("fig3-adoption", "in_home[placed_for_adoption]"),
  level("cla-other-glance", "other_homes_counted"),
  level("homes-children-level-2020", "childrens_homes_counted"),
  change("homes-children-change", "childrens_homes_counted"),
  change("home-places-change", "home_places"),
  change("semi-indep-change", "supported_children"),
  level("foster-enquiries-2019-20", "foster_enquiries_in_year"),
  level("foster-applications-2019-20", "foster_applications_in_year"),
  level("foster-assessments-completed", "foster_assessments_completed_in_year"),
  level("foster-assessments-approved", "foster_approvals_in_year"),
  level("foster-carers-approved-stock", "foster_carers_approved"),
  level("foster-carers-over60", "foster_carers_over_60_share"),
  level("spend-total-2012-13", "total_spend_in_year"),
  level("spend-total-2019-20", "total_spend_in_year"),
  change("spend-total-change", "total_spend_in_year"),
  level("spend-statutory-2012-13", "statutory_spend_in_year"),
  level("spend-statutory-2019-20", "statutory_spend_in_year"),
  change("spend-statutory-change-ch1", "statutory_spend_in_year"),
  level("spend-nonstatutory-2012-13", "preventative_spend_in_year"),
  level("spend-nonstatutory-2019-20", "preventative_spend_in_year"),
  change("spend-nonstatutory-change-ch1", "preventative_spend_in_year"),
  change("spend-per-child-change", "spend_per_child_in_year"),
  level("residential-spend-2019-20", "residential_spend_in_year"),
  change("residential-spend-change", "residential_spend_in_year"),
  level("residential-price-week-2018-19", "home_price_cash"),
  change("residential-price-change", "home_price_cash"),
  level("sw-short-service-share", "short_service_share"),
  change("sw-fte-change-2017-2020", "social_workers"),
  level("ofsted-good-share-2020", "authorities_good"),
];

function level(figure: FigureId, variable: string): Target {
  const { value, unit, year } = figureOf(figure);
  const weekly = unit === "GBP/child/week";
  return {
    id: figure,
    variable,
    kind: "level",
    year: yearOf(figure, year),
    published: weekly ? value : toModelUnit(value, unit).value,
    tolerance: tolerances.level,
    figure,
  };
}

function change(figure: FigureId, variable: string): Target {
  const { value, year, since } = figureOf(figure);
  return {
    id: figure,
    variable,
    kind: "change",
    year: yearOf(figure, year),
    since: yearOf(figure, since),
    published: value,
    tolerance: tolerances.change,
    figure,
  };
}

function ratio(figure: FigureId, variable: string): Target {
  return { ...change(figure, variable), kind: "ratio", tolerance: tolerances.level };
}

function figureOf(id: FigureId): Figure {
  return allFigures[id];
}

/** Whole model years; a mid-year estimate counts for the 31 March before it. */
function yearOf(figure: FigureId, year: number | undefined): number {
  if (year === undefined) throw new RangeError(`${figure}: a target needs a year`);
  return Math.floor(year);
}
