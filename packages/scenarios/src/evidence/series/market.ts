import { series } from "../series.js";

/** Children's homes. */
export const marketSeries = series(
  { moment: "31 March", quality: "official" },
  {
    childrens_homes_all_types: {
      what: "Children's homes of all types",
      unit: "home",
      measure: "level",
      parts: [
        { source: "ofsted-2018", from: 2017, values: [2145, 2209] },
        { source: "ofsted-2020", from: 2019, values: [2304, 2460] },
      ],
    },
    childrens_homes_la_run: {
      what: "Children's homes run by authorities",
      unit: "home",
      measure: "level",
      parts: [{ source: "ofsted-2018", from: 2017, values: [434, 423] }],
    },
    childrens_homes_places_all_types: {
      what: "Places in children's homes of all types",
      unit: "place",
      measure: "level",
      parts: [{ source: "ofsted-2020", from: 2019, values: [12_035, 12_175] }],
    },
    children_placed_foster: {
      what: "Children placed in foster care, as Ofsted counts them",
      unit: "child",
      measure: "level",
      parts: [
        { source: "ofsted-fostering-2018", from: 2018, values: [53_000] },
        { source: "fosterline", from: 2019, values: [54_870] },
      ],
      note: "2018 is stated as just over.",
    },
    foster_carers_approved: {
      what: "Approved foster carers",
      unit: "person",
      measure: "level",
      parts: [{ source: "ofsted-fostering-2020", from: 2020, values: [71_150] }],
      note: "65% of them are over 50.",
    },
  },
);
