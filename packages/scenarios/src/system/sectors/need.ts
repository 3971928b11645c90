import { allSeries } from "../../evidence/all-series.js";
import { ageing, byAge } from "../age-bands.js";
import { positive, type Sector } from "../sector.js";

const poverty = allSeries.child_poverty_relative.points;

/** Families whose need nobody meets yet, and what makes them more or fewer. */
export const need: Sector = {
  name: "need",
  purpose:
    "Children in families with a need for help that nobody meets. Poverty raises it; it resolves by itself, is met by family help, or leads to a referral.",
  stocks: {
    unmet_need: {
      unit: "child",
      doc: "Children in families with unmet need, not known to children's social care in the last twelve months",
      dimensions: ["age"],
      initial: "children_2009 * unmet_need_share_2009",
      inflows: [
        "need_onset",
        "help_ends_without_success",
        "known_family_still_in_need",
        "unmet_need_ageing_in",
      ],
      outflows: [
        "needs_resolved",
        "help_starts",
        "referrals_from_need",
        "direct_entries",
        "unmet_need_ageing_out",
      ],
      nonNegative: true,
    },
  },
  flows: {
    need_onset: {
      unit: "child/year",
      doc: "Children whose family comes to need help",
      dimensions: ["age"],
      equation: {
        under_1:
          "without_need * onset_hazard * onset_age_profile * need_pressure * local_rate[need] * generation_pressure",
        "*": "without_need * onset_hazard * onset_age_profile * need_pressure * local_rate[need]",
      },
    },
    needs_resolved: {
      unit: "child/year",
      doc: "Needs that resolve without any service",
      dimensions: ["age"],
      equation: "unmet_need * resolution_hazard",
    },
    ...ageing("unmet_need", "Children with unmet need"),
  },
  auxiliaries: {
    need_pressure: {
      unit: "1",
      doc: "How much faster than in 2015 families come to need help, through child poverty",
      equation: "1 + poverty_effect_on_need * (child_poverty + child_poverty_change - poverty_reference)",
    },
    harm_outside_home: {
      unit: "1",
      doc: "Growth of harm outside the home to teenagers since 2012/13, as it is and as policy changes it",
      equation: "extra_familial_harm * harm_multiplier",
    },
    entry_pressure: {
      unit: "1",
      doc: "How much likelier than in 2015 known children are to enter care, through child poverty",
      equation: "1 + poverty_effect_on_entry * (child_poverty + child_poverty_change - poverty_reference)",
    },
  },
  parameters: {
    unmet_need_share_2009: {
      unit: "1",
      doc: "Share of children in families with unmet need at the start",
      value: 0.065,
      distribution: positive(0.065, 0.25),
      source:
        "assumption: together with family help about one child in seven, in line with one in ten having had a social worker within six years",
      quality: "calibrated",
    },
    onset_hazard: {
      unit: "1/year",
      doc: "Share of children without need whose family comes to need help in a year, at the poverty of 2015",
      value: 0.09,
      distribution: positive(0.09, 0.3),
      source: "assumption as to its centre; fitted to referrals and children in need",
      quality: "calibrated",
    },
    onset_age_profile: {
      unit: "1",
      doc: "Onset of need by age against the average",
      dimensions: ["age"],
      value: byAge(1.6, 1.1, 0.95, 0.9, 0.9),
      source: "assumption: over a fifth of children are referred before five, so need starts early",
      quality: "assumption",
    },
    resolution_hazard: {
      unit: "1/year",
      doc: "Share of unmet needs that resolve by themselves in a year",
      value: 0.6,
      distribution: positive(0.6, 0.12),
      source: "assumption: an unmet need lasts about ten months when referral is counted too",
      quality: "assumption",
    },
    poverty_reference: {
      unit: "percent",
      doc: "Child poverty against which pressure is measured: that of 2015",
      value: poverty[0]?.[1] ?? 0,
      source: "definition: the first year of the present measure (DWP children in low income families)",
      quality: "definition",
    },
    poverty_effect_on_need: {
      unit: "1/percent",
      doc: "Rise of the onset of need for one point more of child poverty",
      value: 0.003,
      distribution: positive(0.003, 0.7),
      source:
        "assumption: a seventh of the measured effect on care entry, and uncertain by a factor of two: children in need did not rise with poverty in 2015-2020",
      quality: "calibrated",
    },
    poverty_effect_on_entry: {
      unit: "1/percent",
      doc: "Rise of entry to care for one point more of child poverty",
      value: 0.021,
      distribution: { kind: "normal", mean: 0.021, sd: 0.0065 },
      source:
        "Bennett and others 2022, Lancet Public Health: 5 (95% interval 2 to 8) more entries per 100,000 under 16, over about 235 per 100,000",
      quality: "calibrated",
    },
  },
  series: {
    child_poverty: {
      unit: "percent",
      doc: "Children in relative low income before housing costs; held at 2015 before and at 2020 after",
      times: poverty.map(([year]) => year),
      values: poverty.map(([, percent]) => percent),
      source: "DWP children in low income families, mean of English authorities by population",
      quality: "official",
    },
    extra_familial_harm: {
      unit: "1",
      doc: "Growth of harm outside the home to teenagers since 2012/13, by the one indicator with a figure: knife wounds",
      times: [2013, 2018],
      values: [0, 0.6],
      source:
        "The Case for Change (2021): knife wounds at 10 to 19 up 60% from 2012/13 to 2017/18; held before and after",
      quality: "official",
    },
  },
  levers: {
    child_poverty_change: {
      unit: "percent",
      doc: "Points of child poverty more (or, below zero, fewer) than without policy",
      value: 0,
      combine: "add",
      range: [-8, 8],
      source: "range: about twice the rise of the rate from 2015 to 2020",
    },
    harm_multiplier: {
      unit: "1",
      doc: "Multiplies by how much harm outside the home has grown since 2012/13: 0 takes the growth away",
      value: 1,
      combine: "multiply",
      range: [0, 2],
      source: "definition",
    },
  },
};
