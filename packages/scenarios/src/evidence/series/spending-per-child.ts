import { series } from "../series.js";

/** Section 251 outturn per child aged 0 to 17 living in England, net current, as published, in cash. */
export const spendingPerChildSeries = series(
  { moment: "year to 31 March", quality: "official", priceBase: "cash" },
  {
    s251_total_excl_cera_net_per_child_pop: {
      what: "Children's and young people's services, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [715, 718, 735, 762, 794] }],
    },
    s251_cla_total_net_per_child_pop: {
      what: "Children looked after, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [324, 335, 366, 389, 414] }],
    },
    s251_cla_fostering_net_per_child_pop: {
      what: "Fostering, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [132, 132, 136, 140, 147] }],
    },
    s251_cla_residential_net_per_child_pop: {
      what: "Residential care, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [89, 96, 111, 117, 126] }],
    },
    s251_safeguarding_total_net_per_child_pop: {
      what: "Safeguarding, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [184, 190, 190, 196, 205] }],
    },
    s251_social_work_cp_net_per_child_pop: {
      what: "Social work, child protection included, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [161, 169, 170, 176, 186] }],
    },
    s251_family_support_total_net_per_child_pop: {
      what: "Family support, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [81, 81, 81, 85, 88] }],
    },
    s251_targeted_family_support_net_per_child_pop: {
      what: "Targeted family support, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [47, 48, 48, 52, 53] }],
    },
    s251_surestart_u5_net_per_child_pop: {
      what: "Children's centres and services for children under 5, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [63, 59, 49, 42, 39] }],
    },
    s251_youth_total_net_per_child_pop: {
      what: "Services for young people, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [40, 33, 30, 28, 26] }],
    },
    s251_youth_justice_net_per_child_pop: {
      what: "Youth justice, net per child",
      unit: "GBP/child/year",
      measure: "cost",
      parts: [{ source: "dfe-s251", from: 2016, values: [15, 13, 13, 13, 13] }],
    },
  },
);
