import type { DimensionSpec, FlowSpec } from "@headwater/core";

/** Age bands of children, youngest first, with the years that each spans. */
export const ageBands = {
  under_1: { years: 1 },
  age_1_4: { years: 4 },
  age_5_9: { years: 5 },
  age_10_15: { years: 6 },
  age_16_17: { years: 2 },
} as const;

export type AgeBand = keyof typeof ageBands;

export const ageDimension: DimensionSpec = {
  elements: Object.keys(ageBands),
  doc: "Age in completed years, in the bands of the published care statistics",
};

/** One number for each age band, youngest first. */
export function byAge(
  under1: number,
  age1to4: number,
  age5to9: number,
  age10to15: number,
  age16to17: number,
): Record<AgeBand, number> {
  return {
    under_1: under1,
    age_1_4: age1to4,
    age_5_9: age5to9,
    age_10_15: age10to15,
    age_16_17: age16to17,
  };
}

/**
 * The two flows by which the children of a stock over age bands grow older: `<stock>_ageing_out`, and
 * `<stock>_ageing_in`, which is the band below's ageing out. What leaves the last band has turned 18.
 *
 * @param stock - name of a stock with the dimension `age`.
 * @param what - who is in it, for the one-line docs: "Children on a plan".
 * @param rate - name of a variable over age with the yearly rate of leaving a band.
 */
export function ageing(stock: string, what: string, rate = "ageing_rate"): Record<string, FlowSpec> {
  return {
    [`${stock}_ageing_out`]: {
      unit: "child/year",
      doc: `${what}: growing out of their age band (the last band turns 18)`,
      dimensions: ["age"],
      equation: `${stock} * ${rate}`,
    },
    [`${stock}_ageing_in`]: {
      unit: "child/year",
      doc: `${what}: growing into their age band`,
      dimensions: ["age"],
      equation: { under_1: 0, "*": `${stock}_ageing_out[age - 1]` },
    },
  };
}
