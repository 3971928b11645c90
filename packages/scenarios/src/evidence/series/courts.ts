import { series } from "../series.js";

/** Applications to the family court for care. */
export const courtSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    care_proceedings_applications: {
      what: "Applications for a care or supervision order",
      unit: "application/year",
      measure: "flow",
      parts: [
        { source: "cafcass-2013", from: 2010, values: [8832, 9204] },
        { source: "cafcass-2015", from: 2012, values: [10_255, 11_110] },
        { source: "cafcass-2017", from: 2014, values: [10_620, 11_159, 12_792] },
        { source: "cafcass-2018", from: 2017, values: [14_599, 14_207] },
        { source: "cafcass-2019", from: 2019, values: [13_556] },
      ],
    },
    care_applications_rate_per_10k: {
      what: "The same per 10,000 children, on the older population estimates",
      unit: "per 10,000 children/year",
      measure: "rate",
      parts: [{ source: "dfe-lait", from: 2016, values: [11, 12.3, 11.9, 11.3, 10.8] }],
    },
  },
);
