import { series } from "../series.js";

/** Children living in England, and child poverty. */
export const populationSeries = series(
  { moment: "30 June", quality: "official" },
  {
    child_population_0_17: {
      what: "Children aged 0-17, estimates rebased on the census of 2021",
      unit: "child",
      measure: "level",
      parts: [
        { source: "ons-mid-2011", from: 2011, values: [11_336_960], quality: "recalled" },
        {
          source: "ons-rebased",
          from: 2012,
          values: [
            11_403_970, 11_473_080, 11_535_489, 11_593_891, 11_671_521, 11_716_740, 11_755_593, 11_790_492,
            11_787_794,
          ],
        },
      ],
      note: "Rates for the year to March t use the estimate of June t-1.",
    },
    child_population_0_17_2018ed: {
      what: "Children aged 0-17, estimates based on the census of 2011",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cin-2018",
          from: 2012,
          values: [11_506_450, 11_423_310, 11_591_700, 11_677_860, 11_785_280, 11_866_960],
        },
      ],
      note: "As found in the file; 2012 and 2013 look exchanged.",
    },
    child_population_0_17_2010ed: {
      what: "Children aged 0-17, estimates before the census of 2011",
      unit: "child",
      measure: "level",
      parts: [{ source: "dfe-cla-first-editions", from: 2009, values: [11_012_300] }],
    },
    population_under_1: {
      what: "Children under 1, sum of authorities",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        {
          source: "webb-ipse-data",
          from: 2011,
          values: [679_497, 687_699, 671_235, 659_038, 657_060, 666_093, 651_837, 636_270, 619_927, 598_371],
        },
      ],
      note: "The five ages add to the rebased total within 1.2%: the edition differs.",
    },
    population_1_to_4: {
      what: "Children aged 1 to 4, sum of authorities",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        {
          source: "webb-ipse-data",
          from: 2011,
          values: [
            2_648_883, 2_694_453, 2_719_651, 2_730_696, 2_715_573, 2_676_722, 2_654_380, 2_638_625, 2_614_357,
            2_574_076,
          ],
        },
      ],
    },
    population_5_to_9: {
      what: "Children aged 5 to 9, sum of authorities",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        {
          source: "webb-ipse-data",
          from: 2011,
          values: [
            2_989_759, 3_072_516, 3_159_832, 3_225_383, 3_288_525, 3_346_808, 3_395_045, 3_401_028, 3_393_971,
            3_373_194,
          ],
        },
      ],
    },
    population_10_to_15: {
      what: "Children aged 10 to 15, sum of authorities",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        {
          source: "webb-ipse-data",
          from: 2011,
          values: [
            3_708_072, 3_642_993, 3_593_223, 3_583_843, 3_588_722, 3_612_666, 3_677_911, 3_783_955, 3_877_500,
            3_960_323,
          ],
        },
      ],
    },
    population_16_to_17: {
      what: "Young people aged 16 to 17, sum of authorities",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        {
          source: "webb-ipse-data",
          from: 2011,
          values: [
            1_309_602, 1_280_060, 1_276_987, 1_272_278, 1_253_759, 1_234_381, 1_203_806, 1_179_531, 1_194_490,
            1_239_687,
          ],
        },
      ],
    },
    child_poverty_relative: {
      what: "Children in relative low income before housing costs, mean of authorities by population",
      unit: "percent",
      measure: "share",
      moment: "year to 31 March",
      quality: "derived",
      parts: [{ source: "webb-ipse-data", from: 2015, values: [15.51, 16.46, 17.31, 18.47, 18.75, 20.02] }],
    },
    child_poverty_older_measure: {
      what: "Children in low-income families on the measure used until 2016, mean of authorities by population",
      unit: "percent",
      measure: "share",
      moment: "31 August",
      quality: "derived",
      parts: [{ source: "webb-ipse-data", from: 2011, values: [18.99, 17.81, 17.19, 18.5, 15.43, 15.65] }],
    },
  },
);
