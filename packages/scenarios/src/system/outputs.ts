import { homeKinds } from "./homes.js";
import type { Output } from "./output.js";

const homeLabels: Record<(typeof homeKinds)[number], string> = {
  kinship_foster: "In kinship foster care",
  authority_foster: "In authority foster care",
  agency_foster: "In agency foster care",
  childrens_home: "In children's homes",
  semi_independent: "In semi-independent homes",
  secure: "In secure homes",
  with_parents: "In care with parents",
  placed_for_adoption: "Placed for adoption",
  independent_living: "In independent living",
  other_home: "In other homes",
};

/** Published series of a kind of home, where one stands by itself. */
const homeSeries: Partial<Record<(typeof homeKinds)[number], string>> = {
  kinship_foster: "cla_pl_foster_relative",
  childrens_home: "cla_pl_childrens_homes",
  semi_independent: "cla_pl_semi_independent",
  secure: "cla_pl_secure",
  with_parents: "cla_pl_parents",
  placed_for_adoption: "cla_pl_adoption",
};

/** Everything that a run reports, headline outputs first, in the order of a child's way through the system. */
export const outputs: readonly Output[] = [
  {
    id: "children-in-need",
    variable: "children_in_need",
    label: "Children in need at 31 March",
    unit: "child",
    better: "lower",
    series: "children_in_need_31mar",
    headline: true,
  },
  {
    id: "on-protection-plans",
    variable: "on_protection_plan",
    label: "On protection plans at 31 March",
    unit: "child",
    better: "lower",
    series: "cpp_31mar",
    headline: true,
  },
  {
    id: "children-in-care",
    variable: "children_in_care",
    label: "Children in care at 31 March",
    unit: "child",
    better: "lower",
    series: "cla_31mar",
    headline: true,
  },
  {
    id: "statutory-spend",
    variable: "statutory_spend_in_year",
    label: "Statutory spend in the year",
    unit: "GBP",
    better: "lower",
    series: "s251_statutory_late_gross",
    seriesScale: 1e6,
    headline: true,
  },
  {
    id: "preventative-spend",
    variable: "preventative_spend_in_year",
    label: "Preventative spend in the year",
    unit: "GBP",
    better: "higher",
    series: "s251_nonstatutory_early_gross",
    seriesScale: 1e6,
    headline: true,
  },
  {
    id: "total-spend",
    variable: "total_spend_in_year",
    label: "All spend in the year",
    unit: "GBP",
    better: "lower",
    series: "s251_total_excl_cera_gross",
    seriesScale: 1e6,
  },
  flow("referrals", "referrals_in_year", "Referrals in the year", "referrals"),
  flow("assessments", "assessments_in_year", "Assessments in the year", "assessments_completed"),
  flow("section-47-enquiries", "enquiries_in_year", "Section 47 enquiries in the year", "s47_enquiries"),
  flow("conferences", "conferences_in_year", "Initial conferences in the year", "initial_cp_conferences"),
  flow("plan-starts", "plan_starts_in_year", "Protection plans started in the year", "cpp_starts"),
  flow("repeat-plans", "repeat_plans_in_year", "Repeat protection plans in the year", "repeat_cpp"),
  {
    id: "care-applications",
    variable: "care_applications_in_year",
    label: "Care applications in the year",
    unit: "1",
    better: "lower",
    series: "care_proceedings_applications",
  },
  flow("care-entries", "care_entries_in_year", "Entries to care in the year", "cla_starts"),
  {
    ...flow("care-exits", "care_exits_in_year", "Exits from care in the year", "cla_ceases"),
    better: "higher",
  },
  neither("returns-home", "returns_home_in_year", "Returns home in the year"),
  neither("guardianship-orders", "guardianship_in_year", "Leaving care for guardianship in the year"),
  { ...neither("adoptions", "adoptions_in_year", "Adoptions in the year"), series: "adoptions" },
  ...homeKinds.map(
    (home): Output => ({
      id: `in-${home.replaceAll("_", "-")}`,
      variable: `in_home[${home}]`,
      label: homeLabels[home],
      unit: "child",
      ...(homeSeries[home] !== undefined && { series: homeSeries[home] }),
    }),
  ),
  {
    id: "out-of-area",
    variable: "out_of_area_children",
    label: "In care out of area",
    unit: "child",
    better: "lower",
    series: "cla_out_of_area_n",
  },
  {
    id: "home-price",
    variable: "market_home_price",
    label: "Price of a week in an independent children's home",
    unit: "GBP/child/week",
    better: "lower",
  },
  {
    id: "residential-spend",
    variable: "residential_spend_in_year",
    label: "Residential care spend in the year",
    unit: "GBP",
    better: "lower",
    series: "s251_cla_residential_gross",
    seriesScale: 1e6,
  },
  neither("in-guardianship", "guardianship_children", "Children in guardianship after care"),
  neither("in-family-help", "family_help_children", "Children in family help"),
  neither("child-population", "child_population", "Children in England"),
];

function flow(id: string, variable: string, label: string, series: string): Output {
  return { id, variable, label, unit: "child", better: "lower", series };
}

function neither(id: string, variable: string, label: string): Output {
  return { id, variable, label, unit: "child" };
}
