import type { AuxiliarySpec, FlowSpec, StockSpec } from "@headwater/core";

interface InYear {
  readonly stocks: Record<string, StockSpec>;
  readonly flows: Record<string, FlowSpec>;
  readonly auxiliaries: Record<string, AuxiliarySpec>;
}

/** What to add up over the twelve months before each moment. */
export interface InYearDefinition {
  /** Name of the result, for example `referrals_in_year`. */
  readonly name: string;
  /** Equation of the flow, per year. */
  readonly flow: string;
  /** Unit of the total, for example `child`. */
  readonly unit: string;
  /** Dimensions of the flow and of the total; absent: a scalar. */
  readonly dimensions?: readonly string[];
  /** The published definition. */
  readonly doc: string;
}

/**
 * Published in-year counts: at time t the integral of a flow over (t - 1, t], so that the value at 2020 is "in the year
 * to 31 March 2020". Each is a running total less itself one year before; during the first year it is the part so far.
 */
export function inYear(definitions: readonly InYearDefinition[]): InYear {
  const stocks: Record<string, StockSpec> = {};
  const flows: Record<string, FlowSpec> = {};
  const auxiliaries: Record<string, AuxiliarySpec> = {};
  for (const { name, flow, unit, doc, dimensions = [] } of definitions) {
    const running = `${name}_running_total`;
    stocks[running] = {
      unit,
      doc: `Running total since the start: ${doc}`,
      dimensions,
      initial: 0,
      inflows: [`${name}_counted`],
    };
    flows[`${name}_counted`] = {
      unit: `${unit}/year`,
      doc: `Counted as it happens: ${doc}`,
      dimensions,
      equation: flow,
    };
    auxiliaries[name] = {
      unit,
      doc,
      dimensions,
      equation: `${running} - delay_fixed(${running}, one_year, 0)`,
    };
  }
  return { stocks, flows, auxiliaries };
}
