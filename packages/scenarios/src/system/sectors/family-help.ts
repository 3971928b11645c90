import { ageing, byAge } from "../age-bands.js";
import { positive, type Sector } from "../sector.js";

/** Help before statutory services: how much money buys, whom it reaches and what it does. */
export const familyHelp: Sector = {
  name: "family help",
  purpose:
    "Preventative money buys places, with a delay to staff them; families in a place are referred less, or more, by how good the help is. Spend and quality are separate levers: money without reform can widen the net.",
  stocks: {
    in_family_help: {
      unit: "child",
      doc: "Children in families that get family or early help",
      dimensions: ["age"],
      initial: "unmet_need * help_age_profile * help_places / sum(unmet_need * help_age_profile)",
      inflows: ["help_starts", "in_family_help_ageing_in"],
      outflows: [
        "help_succeeds",
        "help_ends_without_success",
        "referrals_from_help",
        "in_family_help_ageing_out",
      ],
      nonNegative: true,
    },
    help_places: {
      unit: "child",
      doc: "Places in family help that are staffed",
      initial: "preventative_spend_2009 * targeted_share / cost_of_help",
      inflows: ["places_staffed"],
      nonNegative: true,
    },
  },
  flows: {
    places_staffed: {
      unit: "child/year",
      doc: "Places opened (or closed, when negative) as money changes",
      equation: "(affordable_places - help_places) / staffing_time",
    },
    help_starts: {
      unit: "child/year",
      doc: "Children whose family begins to be helped: places that come free or are opened, filled from unmet need",
      dimensions: ["age"],
      equation: "places_to_fill * unmet_need / families_in_need",
    },
    help_succeeds: {
      unit: "child/year",
      doc: "Needs met in family help: those that would resolve by themselves, and more where help works",
      dimensions: ["age"],
      equation: "in_family_help * resolution_hazard + help_ending * help_success * help_effect",
    },
    help_ends_without_success: {
      unit: "child/year",
      doc: "Help that ends with the need still there",
      dimensions: ["age"],
      equation: "help_ending * (1 - help_success * help_effect)",
    },
    ...ageing("in_family_help", "Children in family help"),
  },
  auxiliaries: {
    core_help_money: {
      unit: "GBP/year",
      doc: "Preventative spend that buys help as it was (the crowded-out budget and untargeted additions)",
      equation: "preventative_core_spend + preventative_spend_added * child_population",
    },
    affordable_places: {
      unit: "child",
      doc: "Places that the money pays for",
      equation: "(core_help_money * share_targeted + family_help_spend) / cost_of_help",
    },
    helped: { unit: "child", doc: "Children in family help, all ages", equation: "sum(in_family_help)" },
    families_in_need: {
      unit: "child",
      doc: "Children with unmet need, all ages",
      equation: "sum(unmet_need)",
    },
    places_to_fill: {
      unit: "child/year",
      doc: "Places to be filled in a year: those that come free and those newly staffed, as far as there are families to fill them",
      equation:
        "min(families_in_need / filling_time, max(0, helped / help_duration + (help_places - helped) / filling_time))",
    },
    help_ending: {
      unit: "child/year",
      doc: "Children whose help ends, in its time or because places close",
      dimensions: ["age"],
      equation:
        "in_family_help / help_duration + in_family_help / helped * max(0, helped - help_places) / filling_time",
    },
    reformed_share: {
      unit: "1",
      doc: "Share of places with reformed practice: all that the policy pays for, and part of the rest, by its quality",
      equation:
        "family_help_quality * (family_help_spend + reform_spillover * core_help_money * share_targeted) / (affordable_places * cost_of_help)",
    },
    unreformed_new_share: {
      unit: "1",
      doc: "Share of places that are new money without reform",
      equation: "(1 - family_help_quality) * family_help_spend / (affordable_places * cost_of_help)",
    },
    share_targeted: {
      unit: "1",
      doc: "Share of preventative spend that reaches a family in need as help, as policy changes it",
      equation: "min(1, targeted_share * targeting_multiplier)",
    },
    help_success: {
      unit: "1",
      doc: "Share of help that ends with the need met where help is fully effective, as families' trust changes it",
      equation: "min(1, help_success_share * help_engagement)",
    },
    core_help_effect: {
      unit: "1",
      doc: "How much less often than others a helped child is referred, from the published effect of preventative spend",
      equation:
        "prevention_effect / published_population * cost_of_help / (published_dose * targeted_share) / need_per_unhelped_child * prevention_left",
    },
    reformed_help_effect: {
      unit: "1",
      doc: "How much less often a child in reformed family help is referred",
      equation: "core_help_effect + (1 - core_help_effect) * reform_gain",
    },
    unreformed_help_effect: {
      unit: "1",
      doc: "The same for new money without reform; negative when it widens the net",
      equation: "core_help_effect - net_widening",
    },
    help_effect: {
      unit: "1",
      doc: "How much less often a helped child is referred, over all places; negative when help widens the net",
      equation:
        "min(0.95, smooth1(reformed_share * reformed_help_effect + unreformed_new_share * unreformed_help_effect + (1 - reformed_share - unreformed_new_share) * core_help_effect, staffing_time))",
    },
  },
  parameters: {
    help_age_profile: {
      unit: "1",
      doc: "Children in help at the start by age, for each with unmet need, against older children",
      dimensions: ["age"],
      value: byAge(0.5, 1, 1, 1, 1),
      source: "assumption: help lasts about a year, and infants have had half of one on average",
      quality: "assumption",
    },
    cost_of_help: {
      unit: "GBP/child/year",
      doc: "A year of family help for one child, real 2019/20 prices",
      value: 5000,
      distribution: positive(5000, 0.1),
      source: "assumption: a key worker for about ten families with two children each, with overheads",
      quality: "assumption",
    },
    targeted_share: {
      unit: "1",
      doc: "Share of preventative spend that reaches a family in need as help",
      value: 0.6,
      distribution: positive(0.6, 0.08),
      source: "assumption: the rest is universal provision",
      quality: "assumption",
    },
    help_duration: {
      unit: "year",
      doc: "Time that a family is helped",
      value: 1,
      distribution: positive(1, 0.1),
      source: "assumption",
      quality: "assumption",
    },
    help_success_share: {
      unit: "1",
      doc: "Share of help that ends with the need met where help is fully effective",
      value: 0.4,
      distribution: positive(0.4, 0.1),
      source: "assumption",
      quality: "assumption",
    },
    staffing_time: {
      unit: "year",
      doc: "Time to staff places after money changes, and for practice to follow",
      value: 0.75,
      source:
        "assumption: with the time a referral takes it makes up the one-year lag of the published effect",
      quality: "assumption",
    },
    filling_time: {
      unit: "year",
      doc: "Time to fill an open place",
      value: 0.25,
      source: "assumption",
      quality: "assumption",
    },
    prevention_effect: {
      unit: "1",
      doc: "Fewer children in need per 10,000 children in the year after, for the published dose of preventative spend",
      value: 2,
      distribution: { kind: "normal", mean: 2, sd: 1.5 },
      source:
        "The Case for Change (2021) after Webb: about 2.5 for GBP 20 per child; yearly elasticities of 2012-2019 give 3.5 falling to below zero, 1.4 on average (Webb, Journal of Social Policy). The centre between the two and a range that includes zero are our reading; held in the fit, drawn from the whole range",
      quality: "research",
    },
    published_dose: {
      unit: "GBP/child/year",
      doc: "The dose of the published effect: preventative spend per child",
      value: 20,
      source: "The Case for Change (2021)",
      quality: "official",
    },
    published_population: {
      unit: "1",
      doc: "The published effect is per this many children",
      value: 10_000,
      source: "definition",
      quality: "definition",
    },
    need_per_unhelped_child: {
      unit: "1",
      doc: "Children in need that one place in family help would avert if helped children were never referred",
      value: 0.2,
      distribution: positive(0.2, 0.3),
      source:
        "fitted so that the model, given the published dose, answers with the published effect after one year",
      quality: "calibrated",
    },
    reform_gain: {
      unit: "1",
      doc: "How much of the referrals that help leaves, reformed help avoids",
      value: 0.25,
      distribution: { kind: "triangular", low: 0, mode: 0.25, high: 0.55 },
      source:
        "assumption within published results: looked after 32% less often in Supporting Families, plans 30% fewer in Hertfordshire; before-after results shrink at scale, so the range starts at zero",
      quality: "assumption",
    },
    net_widening: {
      unit: "1",
      doc: "How much less new money without reform does than help as it was, on the same scale: it finds more families than it helps",
      value: 0.35,
      distribution: { kind: "triangular", low: 0, mode: 0.35, high: 0.8 },
      source:
        "assumption: Wales spent more on family support while its rate in care rose from 64 to 102 per 10,000 (2003-2018)",
      quality: "assumption",
    },
    reform_spillover: {
      unit: "1",
      doc: "Share of existing help that takes up reformed practice when quality is 1",
      value: 0.2,
      distribution: { kind: "triangular", low: 0, mode: 0.2, high: 0.5 },
      source: "assumption",
      quality: "assumption",
    },
  },
  levers: {
    family_help_spend: {
      unit: "GBP/year",
      doc: "New ringfenced money for family help in England, real 2019/20 prices",
      value: 0,
      combine: "add",
      range: [0, 1.5e9],
      source:
        "range: to the real cut in non-statutory spend since 2012/13 (about GBP 1.2bn) and a quarter more",
    },
    family_help_quality: {
      unit: "1",
      doc: "How far help is reformed: 0 as it was, 1 fully",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    targeting_multiplier: {
      unit: "1",
      doc: "Multiplies the share of preventative spend that reaches a family in need as help",
      value: 1,
      combine: "multiply",
      range: [0.6, 1.5],
      source: "range: from little more than a third to nine tenths of the money",
    },
    preventative_spend_added: {
      unit: "GBP/child/year",
      doc: "Untargeted extra preventative spend per child, in the way of the published effect",
      value: 0,
      combine: "add",
      range: [0, 200],
      source: "range: to the real fall per child since 2010/11",
    },
  },
};
