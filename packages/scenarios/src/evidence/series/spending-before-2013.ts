import { series } from "../series.js";

/** Section 251 outturn on the categories in use before 2012/13, in cash. They do not compare with the later ones. */
export const spendingBefore2013Series = series(
  { moment: "year to 31 March", quality: "official", priceBase: "cash" },
  {
    s251_cla_total_oldbasis_gross: {
      what: "Children looked after, gross, without adoption and special guardianship",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [2888.56, 3036.14, 3082.85] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_cla_secure_welfare_gross: {
      what: "Secure accommodation on welfare grounds, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [26.17, 28.19] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_cla_advocacy_gross: {
      what: "Advocacy for children looked after, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [17.05, 20] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_child_death_review_gross: {
      what: "Reviews of child deaths, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [7.3, 6.66, 3.9] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_safety_total_oldbasis_gross: {
      what: "Safety of children and young people, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [155.48, 210.84, 1749.77] }],
      note: "2012 holds commissioning and social work, which stand apart in 2010 and 2011. 2010 as rebased by the Department to the categories of 2011.",
    },
    s251_commissioning_social_work_oldbasis_gross: {
      what: "Commissioning and social work, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [1436.88, 1546.47, 1710.75] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_strategy_oldbasis_gross: {
      what: "Children's services strategy, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [132.54, 185.63, 216.3] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_family_support_total_oldbasis_gross: {
      what: "Family support, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [804.21, 869.58, 870.58] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_other_family_support_oldbasis_gross: {
      what: "Other family support, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2010, values: [479.15, 479.38] }],
      note: "2010 as rebased by the Department to the categories of 2011.",
    },
    s251_intensive_family_interventions_oldbasis_gross: {
      what: "Intensive family interventions, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2012, values: [67.8] }],
    },
    s251_other_targeted_family_support_oldbasis_gross: {
      what: "Other targeted family support, gross",
      unit: "GBP million/year",
      measure: "flow",
      parts: [{ source: "dfe-s251", from: 2012, values: [344.1] }],
    },
  },
);
