import { effects } from "../effect.js";

/**
 * Money for early help against later need. The estimates share years and authorities, and part of the effect of
 * money runs through poverty: never add two of them, nor one of them to a programme bought with the same money.
 */
export const preventionEffects = effects({
  "prevention-20-per-child-cin": {
    what: "Children in need per 10,000 a year after GBP 20 more per child of preventative spending, 2011 to 2019 pooled",
    estimate: -2.5,
    unit: "per 10,000 children",
    dose: { value: 20, unit: "GBP/child/year" },
    lag: 1,
    grade: "B",
    source: "webb-2021",
    quality: "research",
    caveat:
      "Within authorities over time. By year it fades: clear in 2012 to 2015, none from 2016. An audit found no link of spending with care.",
    overlaps: ["prevention-elasticity-cin", "prevention-100-per-child-cla", "poverty-care-entry"],
    draw: {
      distribution: { kind: "quantiles", points: { "2.5": -3.5, "50": -1.4, "97.5": 1.9 } },
      because:
        "The elasticities of 2012 to 2019 at about 330 children in need per 10,000 and the spending per child of the year: -3.5 in the first, -1.4 on average, +1.9 in the last.",
    },
  },
  "prevention-elasticity-cin": {
    what: "Elasticity of the rate of children in need to preventative spending of the year before, mean of 2012 to 2019",
    estimate: -0.053,
    range: { low: -0.248, high: 0.174, kind: "spread" },
    unit: "elasticity",
    lag: 1,
    grade: "B",
    source: "webb-2021",
    quality: "research",
    caveat: "From -0.159 (95%: -0.248 to -0.068) in 2012 to +0.056 (-0.056 to +0.174) in 2019.",
    overlaps: ["prevention-20-per-child-cin"],
    draw: {
      distribution: {
        kind: "sample",
        values: [-0.159, -0.131, -0.097, -0.07, -0.039, -0.011, 0.026, 0.056],
      },
      because: "The eight yearly estimates, each as likely.",
    },
  },
  "prevention-elasticity-cin-recent": {
    what: "The same elasticity as it stands after 2016",
    estimate: 0,
    range: { low: -0.11, high: 0.08, kind: "spread" },
    unit: "elasticity",
    lag: 1,
    grade: "B",
    source: "webb-2021",
    quality: "research",
    overlaps: ["prevention-elasticity-cin"],
    draw: {
      distribution: { kind: "normal", mean: -0.015, sd: 0.048 },
      because: "Covers the intervals of the estimates for 2016 and 2017; zero is well inside.",
    },
  },
  "cin-autoregression": {
    what: "Carry-over of an authority's rate of children in need to the next year, beyond its own level",
    estimate: 0.19,
    range: { low: 0.08, high: 0.3, kind: "95%" },
    unit: "ratio",
    lag: 1,
    grade: "B",
    source: "webb-2021",
    quality: "research",
  },
  "prevention-100-per-child-cla": {
    what: "Children looked after per 10,000 over two years after GBP 100 more per child of preventative spending (2022 prices)",
    estimate: -3.5,
    range: { low: -7.9, high: -2.0, kind: "spread" },
    unit: "per 10,000 children",
    dose: { value: 100, unit: "GBP/child/year" },
    lag: 2,
    grade: "B",
    source: "webb-ipse",
    quality: "research",
    caveat:
      "Years 2010 to 2022. Sign as expected in 77% of authorities. Of -3.9 in 2015 to 2022, -2.8 runs through child poverty.",
    overlaps: ["prevention-20-per-child-cin", "poverty-care-entry"],
    draw: {
      distribution: { kind: "triangular", low: -7.9, mode: -3.5, high: 0 },
      because: "The spread between periods, stretched to no effect.",
    },
  },
  "prevention-100-per-child-cpp": {
    what: "Children on a protection plan per 10,000 after GBP 100 more per child of preventative spending (2022 prices)",
    estimate: -2,
    range: { low: -2.8, high: 0, kind: "spread" },
    unit: "per 10,000 children",
    dose: { value: 100, unit: "GBP/child/year" },
    lag: 1,
    grade: "B",
    source: "webb-ipse",
    quality: "research",
    caveat: "Sign as expected in 85% of authorities.",
  },
  "prevention-12plus-care-entry": {
    what: "Young people of 16-17 entering care the year after GBP 10 less per child on prevention for those of 12 and over",
    estimate: 1.9,
    range: { low: 0.7, high: 2.9, kind: "95%" },
    unit: "per 100,000 children/year",
    dose: { value: -10, unit: "GBP/child/year" },
    lag: 1,
    grade: "B",
    source: "bennett-2021",
    quality: "research",
    caveat: "Per 100,000 aged 16-17. One entry in 25. No link at ages 1 to 4.",
    overlaps: ["prevention-100-per-child-cla"],
    draw: {
      distribution: { kind: "normal", mean: 1.9, sd: 0.56 },
      because: "Normal with the width of the published interval.",
    },
  },
  "safeguarding-100-per-child-cla": {
    what: "Children looked after per 10,000 after GBP 100 more per child of safeguarding spending, at average prevention",
    estimate: 3.69,
    unit: "per 10,000 children",
    dose: { value: 100, unit: "GBP/child/year" },
    grade: "B",
    source: "webb-ipse",
    quality: "research",
    caveat:
      "+0.09 where prevention is GBP 200 per child higher. Spending may follow care rather than lead it.",
  },
});
