/** A group of stocks of children whose make-up is followed as one, from those with unmet need to those who have left care. */
export interface Tier {
  readonly name: string;
  /** Who is in it, for one-line docs. */
  readonly who: string;
  /** Stocks over age. */
  readonly stocks: readonly string[];
  /** Children in those stocks who are left out of the tier: a stock without dimensions that counts them, and its flows. */
  readonly without?: { readonly stock: string; readonly inflow: string; readonly outflow: string };
}

/** In the order in which a child meets them: what enters a later one has been selected from an earlier. */
export const tiers: readonly Tier[] = [
  { name: "need", who: "Children with unmet need", stocks: ["unmet_need"] },
  { name: "help", who: "Children in family help", stocks: ["in_family_help"] },
  {
    name: "known",
    who: "Children being assessed or closed lately",
    stocks: ["in_assessment", "recently_closed"],
  },
  {
    name: "cin",
    who: "Children on a child in need plan or at home before or in court",
    stocks: ["cin_plan", "in_pre_proceedings", "in_proceedings"],
  },
  {
    name: "protection",
    who: "Children under an enquiry or on a protection plan",
    stocks: ["in_enquiry", "on_plan"],
  },
  {
    name: "care",
    who: "Children in care who did not come alone",
    stocks: ["short_stay", "settled"],
    without: { stock: "alone_in_care", inflow: "arrivals_alone", outflow: "alone_leave_care" },
  },
  {
    name: "after_care",
    who: "Children who left care for a family",
    stocks: ["returned_home", "in_guardianship", "adopted"],
  },
];

/** All other children: what the population has and no tier does. */
export const rest = "rest";

/** Where births come from and those who turn 18 go. */
export const outside = "outside";

/** Flows that bring children from outside, whatever their equations read. */
export const arrivals: readonly string[] = ["births", "population_adjustment", "arrivals_alone"];
