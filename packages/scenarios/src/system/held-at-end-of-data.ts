import type { FlowSpec, StockSpec } from "@headwater/core";

/** What a pressure is measured against. */
export interface Held {
  /** Name of the stock or of the smoothed quantity that is held, which `<name>_of_2020` follows. */
  readonly name: string;
  readonly unit: string;
  readonly doc: string;
  readonly initial: string;
  /** The very change of what is held, per year. */
  readonly change: string;
}

/**
 * `<name>_of_2020`: the same as `name` until the data end, and held there. A pressure that is `name / name_of_2020` is one in
 * 2009-2020, whatever the draw: what the fit made of those years already holds what it stands for, and only what changes
 * afterwards acts.
 */
export function heldAtEndOfData({ name, unit, doc, initial, change }: Held): {
  readonly stocks: Record<string, StockSpec>;
  readonly flows: Record<string, FlowSpec>;
} {
  const held = `${name}_of_2020`;
  return {
    stocks: {
      [held]: { unit, doc: `${doc}: as it is to 2020, and held there`, initial, inflows: [`${held}_change`] },
    },
    flows: {
      [`${held}_change`]: {
        unit: `${unit}/year`,
        doc: `${doc}: its change, until the data end`,
        equation: `if(time < last_year_of_data, ${change}, 0)`,
      },
    },
  };
}
