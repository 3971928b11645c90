/**
 * What an input of England's model is for an area: a share of England's (the share by which it is named), a level of the area's own,
 * or the same as England's.
 */
export const bases = {
  children: "children aged 0 to 17",
  "children by age": "children by age",
  "children over time": "children by age, year by year",
  "infants over time": "children under one, year by year",
  referrals: "referrals at the start",
  "in need": "children in need at the start",
  "on plan": "children on a plan at the start",
  "plan starts": "plans started at the start",
  entries: "entries to care at the start",
  care: "children in care at the start",
  "care by age": "children in care by age at the start",
  "care throughout": "children in care, mean of the start and the end",
  "older in care": "children in care aged 16 and over, year by year",
  "statutory spend": "statutory spend at the start",
  "preventative spend": "preventative spend at the start",
  "preventative spend now": "preventative spend at the end",
  "all spend": "all spend at the start",
  "need per child": "need of a child, by deprivation",
  "referrals per child": "referrals per child at the start",
  "own migration":
    "as much more or less than in England as makes up for the area's own balance of births and 18th birthdays",
  "own poverty": "the area's own child poverty",
  "own poverty of the first year": "the area's own child poverty of the first year",
  "own start": "such that places at the start, England's for each child in care, are as scarce as England's",
  same: "as in England",
} as const;

export type Basis = keyof typeof bases;

/** How one parameter, series or lever of England's model scales with an area. */
export interface ScalingRow {
  readonly basis: Basis;
  /** Why it is the same in an area, although its unit counts something. */
  readonly because?: string;
}

/**
 * Every input that is not the same for an area, by name: one line for each. An input whose unit counts something by itself (`child`,
 * `GBP/year`, `place`, and not per child or per place) must have a line here.
 */
export const scaling: { readonly [name: string]: ScalingRow } = {
  // population
  children_2009: { basis: "children by age" },
  ons_children: { basis: "children over time" },
  infants: { basis: "infants over time" },
  net_migration_rate: { basis: "own migration" },
  // need
  unmet_need_share_2009: { basis: "need per child" },
  child_poverty: { basis: "own poverty" },
  poverty_reference: { basis: "own poverty of the first year" },
  // front door
  recently_closed_share_2009: { basis: "referrals per child" },
  // child in need
  cin_plan_2009: { basis: "in need" },
  // protection
  enquiries_2009: { basis: "plan starts" },
  plans_2009: { basis: "on plan" },
  once_on_plan_2009: { basis: "plan starts" },
  // courts
  applications_2009: { basis: "entries" },
  children_per_application: { basis: "same", because: "children of one family" },
  mothers_per_application: { basis: "same", because: "mothers in one case" },
  court_cost_per_application: { basis: "same", because: "cost of one case" },
  mothers_lately_in_court_2009: { basis: "entries" },
  mothers_once_in_court_2009: { basis: "entries" },
  edge_of_care_spend: { basis: "care" },
  after_removal_spend: { basis: "care" },
  // care entry
  arrivals: { basis: "older in care" },
  // care
  in_care_2009: { basis: "care by age" },
  placed_for_adoption_2009: { basis: "care" },
  alone_in_care_2009: { basis: "care" },
  // leaving care
  returned_home_2009: { basis: "care" },
  guardianship_2009: { basis: "care" },
  adopted_2009: { basis: "care" },
  care_leavers_2009: { basis: "care" },
  left_at_16_17_2009: { basis: "care" },
  once_in_care_2009: { basis: "care" },
  return_support_spend: { basis: "care" },
  leaver_support_spend: { basis: "care" },
  informal_kinship_spend: { basis: "care" },
  // placement market
  home_places_2009: { basis: "care" },
  home_places_added: { basis: "care" },
  foster_recruitment_added: { basis: "care" },
  authority_foster_households_2009: { basis: "care" },
  authority_foster_enquiries_2009: { basis: "care throughout" },
  secure_places_2009: { basis: "care" },
  secure_places_added: { basis: "care" },
  foster_pressure_reference: { basis: "own start" },
  authority_foster_pressure_reference: { basis: "own start" },
  secure_pressure_reference: { basis: "own start" },
  home_occupancy_reference: { basis: "own start" },
  schools_counted_apart_2010: { basis: "care" },
  special_orders_outside_2009: { basis: "care" },
  // workforce
  social_workers_2009: { basis: "in need" },
  posts_at_reference: { basis: "in need" },
  casework_reference: { basis: "in need" },
  social_work_posts_added: { basis: "in need" },
  // family help and money
  preventative_spend_2009: { basis: "preventative spend" },
  preventative_spend_2020: { basis: "preventative spend now" },
  envelope_2010: { basis: "all spend" },
  youth_justice_2010: { basis: "statutory spend" },
  family_help_spend: { basis: "children" },
  kinship_support_spend: { basis: "care" },
  market_reform_spend: { basis: "care" },
  programme_spend: { basis: "care" },
  programme_grant: { basis: "children" },
};

const uncounted = /^(?:1|percent|year|month|week|day|hour)$/;

/** Whether a quantity of this unit is larger in a larger place: it counts something, and not per something that is counted. */
export function isExtensive(unit: string): boolean {
  const [above = "", ...below] = unit.split("/");
  const counts = (part: string) => part.split("*").some((name) => !uncounted.test(name.trim()));
  return counts(above) && !below.some(counts);
}
