import { ageBands, ageing } from "../age-bands.js";
import { childrenAtStart, publishedChildren } from "../children-series.js";
import type { Sector } from "../sector.js";

/** Office for National Statistics mid-year estimates by age, summed over English authorities, by year of the care data. */
const onsSource =
  "ONS mid-year population estimates by single year of age, England (as compiled in the authority panel)";

/** Children by age: everyone under 18 is in exactly one stock of the model. */
export const population: Sector = {
  name: "population",
  purpose:
    "Children by age. Those with no unmet need are a stock here; all others are in the stocks of the later sectors, and the population is the sum of them all.",
  stocks: {
    without_need: {
      unit: "child",
      doc: "Children whose family has no unmet need for help",
      dimensions: ["age"],
      initial:
        "children_2009 - unmet_need - in_family_help - recently_closed - in_assessment - cin_plan - in_enquiry - on_plan - in_pre_proceedings - in_proceedings - short_stay - sum(settled[age, :]) - returned_home - in_guardianship - adopted",
      inflows: [
        "births",
        "population_adjustment",
        "without_need_ageing_in",
        "needs_resolved",
        "help_succeeds",
        "known_family_settles",
        "return_settles",
        "other_care_exits",
      ],
      outflows: ["without_need_ageing_out", "need_onset"],
      nonNegative: true,
    },
  },
  flows: {
    births: {
      unit: "child/year",
      doc: "Children born; the number of infants in the population serves as the yearly number of births",
      dimensions: ["age"],
      equation: { under_1: "infants / one_year", "*": 0 },
    },
    population_adjustment: {
      unit: "child/year",
      doc: "Migration, deaths and revisions: to 2020 what holds the total to the published estimate, afterwards net migration",
      dimensions: ["age"],
      equation:
        "if(time < last_year_of_data, (ons_children - children) / population_adjustment_time, without_need * net_migration_rate)",
    },
    ...ageing("without_need", "Children without need"),
  },
  auxiliaries: {
    children: {
      unit: "child",
      doc: "All children under 18 by age: the sum of every stock of children",
      dimensions: ["age"],
      equation:
        "without_need + unmet_need + in_family_help + recently_closed + in_assessment + cin_plan + in_enquiry + on_plan + in_pre_proceedings + in_proceedings + short_stay + sum(settled[age, :]) + returned_home + in_guardianship + adopted",
    },
    child_population: {
      unit: "child",
      doc: "Children aged 0 to 17 in England",
      equation: "sum(children)",
    },
  },
  parameters: {
    one_year: { unit: "year", doc: "One year", value: 1, source: "definition", quality: "definition" },
    last_year_of_data: {
      unit: "year",
      doc: "Time up to which published series drive the model; from then on it runs free",
      value: 2020,
      source: "definition: the data end at 31 March 2020",
      quality: "definition",
    },
    ageing_rate: {
      unit: "1/year",
      doc: "Share of an age band that grows out of it in a year: one over its width",
      dimensions: ["age"],
      value: Object.fromEntries(Object.entries(ageBands).map(([band, { years }]) => [band, 1 / years])),
      source: "definition: children spread evenly over a band",
      quality: "definition",
    },
    children_2009: {
      unit: "child",
      doc: "Children by age at 31 March 2009; the published total, split as in the first year with ages",
      dimensions: ["age"],
      value: childrenAtStart,
      source: `${onsSource}; total of the 2010 edition for 2009, age split of 2011`,
      quality: "official",
    },
    population_adjustment_time: {
      unit: "year",
      doc: "Time in which the total is pulled to the published estimate",
      value: 0.5,
      source: "assumption: short enough to follow the series, long enough not to jump",
      quality: "assumption",
    },
    net_migration_rate: {
      unit: "1/year",
      doc: "Net migration of children after the data end, as a share of children without need",
      value: 0.002,
      distribution: { kind: "normal", mean: 0.002, sd: 0.001 },
      source: "assumption: about what births and ageing leave unexplained in 2011-2020",
      quality: "assumption",
    },
  },
  series: {
    ons_children: {
      unit: "child",
      doc: "Published estimate of children by age",
      dimensions: ["age"],
      times: publishedChildren.times,
      values: publishedChildren.values,
      source: onsSource,
      quality: "official",
    },
    infants: {
      unit: "child",
      doc: "Children under one, which serve as yearly births; held at the last value after 2020",
      times: publishedChildren.times,
      values: publishedChildren.values.under_1,
      source: onsSource,
      quality: "official",
    },
  },
};
