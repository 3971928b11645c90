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
  },
);
