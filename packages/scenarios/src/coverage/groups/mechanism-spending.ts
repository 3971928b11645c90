import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  not,
  partly,
  restates,
  unquantified,
  whole,
} from "../line.js";

export const mechanismSpending: CoverageGroup = {
  id: "mechanism-spending",
  title: "Mechanisms: spending, prevention and demand",
  lines: {
    M001: whole("Acute demand crowds out prevention", [
      "preventative_target",
      "crowding_out_time",
      "statutory_spend",
    ]),
    M002: whole("Prevention lowers need after a year", [
      "prevention_effect",
      "core_help_effect",
      "staffing_time",
    ]),
    M003: partly(
      "Cuts raise teenage entries, not those of small children",
      ["in_family_help", "prevention-12plus-care-entry"],
      missing("help is for all ages alike"),
    ),
    M004: whole("Early help lowers later intervention", ["help_effect", "referrals_from_help"]),
    M005: partly(
      "Early help flattens the gradient",
      ["help_targeting", "help_by_fifth"],
      missing("only where help is targeted; the size is not published"),
    ),
    M006: not(
      "Early help and grades",
      missing("grades follow the quality of practice, on which spend on help does not act"),
      ["prevention-ofsted-odds"],
    ),
    M007: whole("No effect found on care", [
      "prevention_effect",
      "prevention_fades",
      "prevention-100-per-child-cla",
    ]),
    M008: whole("Money without reform widens the net", [
      "net_widening",
      "family-help-money-only",
      "unreformed_help_effect",
    ]),
    M009: whole("Falling funds squeeze what is not a duty", [
      "spending_power",
      "envelope",
      "preventative_floor",
    ]),
    M010: whole("Care draws spending to it", ["care_spend", "statutory_spend"]),
    M011: whole("Cost spirals without reform", ["total_spend", "overspend_funding"]),
    M012: whole("Breaking the cycle costs first", ["family-help", "family_help_spend"]),
    M013: whole("More spend, less per child", ["spend_per_child_in_year", "child_population"]),
    M014: partly(
      "Cuts fall on deprived authorities",
      ["preventative_spend_2009", "preventative_spend_2020", "local_rate"],
      missing("an area starts and ends with its own spend; its cuts do not follow from its deprivation"),
    ),
    M015: partly(
      "Austerity makes poverty makes need",
      ["child_poverty", "child_poverty_change", "poverty_effect_on_need"],
      missing("poverty is given, not caused by budgets"),
    ),
    M016: partly(
      "Universal services draw back",
      ["preventative_spend", "targeted_share"],
      missing("reach follows money; place does not count"),
    ),
    M017: partly("Early help turns to hard cases", ["targeted_share"], unquantified("a constant share")),
    M018: whole("A ringfence holds", ["preventative_ringfence", "prevention-ringfenced"]),
    M019: partly(
      "Closed centres, no practical help",
      ["preventative_spend", "help_places"],
      restates("M016"),
    ),
    M020: whole("Found early, need does not grow", ["help_succeeds", "help_success_share"]),
    M021: whole("Without help families come in crisis", ["unmet_need", "direct_entries"]),
    M022: not("Health visitors reach all", noEffectFigure),
    M023: partly(
      "Cuts feed workload",
      ["casework_time", "caseload", "post_time"],
      missing("through demand and slow posts; no direct cut of posts by budgets"),
    ),
    M024: not("Short pots end programmes", noEffectFigure),
    M025: whole("What is no duty is not funded", ["preventative_target", "preventative_floor"]),
    M026: not("Unseen lifetime cost", noEffectFigure, ["outcome-cost-care-ch5"]),
    M027: not("Help that is not counted is not funded", noEffectFigure),
    M028: whole("Agency premium drains budgets", [
      "agency_premium_spend",
      "preventative_target",
      "agency-extra-cost",
      "agency-loss-total",
    ]),
  },
};
