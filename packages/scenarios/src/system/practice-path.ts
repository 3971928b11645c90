import type {
  AuxiliarySpec,
  DimensionSpec,
  DistributionSpec,
  FlowSpec,
  ParameterSpec,
  StockSpec,
} from "@headwater/core";
import { positive } from "./sector.js";

/** First year in which a period of practice ends, and the last one of the model. Each lasts two years. */
const periodEnds = Array.from({ length: 16 }, (_, k) => 2010 + 2 * k);

/** Last period of the data, and so the last one whose turn is fitted. */
const lastFitted = 2020;

const element = (end: number): string => `to_${end}`;

/** Periods of two years, by the 31 March on which they end: practice may turn in each. The first begins a year before the model. */
export const periodDimension: DimensionSpec = {
  elements: periodEnds.map(element),
  doc: "Period of two years in which practice may turn, by the 31 March on which it ends",
};

/**
 * Spread of the prior of a path's standard deviation, on a log scale: twice as much or half as much is unusual, and not absurd. With a
 * fixed one the intervals would be as if it were known.
 */
const sdSpread = 0.4;

/** What practice of one sector swings, by how much, and who says that it does. */
export interface PracticePath {
  /** Name of the stock: `screening_path`. What it moves is multiplied by `<name>_effect`. */
  readonly name: string;
  /** What a high value means: "Readiness to close a referral at once". */
  readonly doc: string;
  /** Median of the prior of its standard deviation, as a share of what it multiplies. */
  readonly sd: number;
  /** The source that names the driver. */
  readonly source: string;
}

/**
 * A smooth latent path of practice: a stock that starts at none, moves towards a mark that turns every two years, and forgets. At
 * the ends of the periods it is an autoregressive process of the first order (an Ornstein-Uhlenbeck process seen every two
 * years) with mean 0 and standard deviation 1, and its effect is `exp(<name>_sd * <name>)`.
 *
 * **How it goes on.** The turns to 2020 are fitted, each with the prior N(0, 1). From then on it swings about where it stood, as all else
 * that comes from outside is held at its last value: there are no turns in a run at the centres, so that practice stays as it was, and
 * ensembles draw each from N(0, 1) cut at three, so that intervals widen. By the other reading, `practice_goes_back`, it goes back to its
 * mean with `path_memory`.
 */
export function practicePath({ name, doc, sd, source }: PracticePath): {
  readonly stocks: Record<string, StockSpec>;
  readonly flows: Record<string, FlowSpec>;
  readonly auxiliaries: Record<string, AuxiliarySpec>;
  readonly parameters: Record<string, ParameterSpec>;
} {
  return {
    stocks: {
      [name]: {
        unit: "1",
        doc: `${doc}: a latent path of practice, in its own standard deviations, 0 in 2009`,
        initial: 0,
        inflows: [`${name}_change`],
      },
      [`${name}_kept`]: {
        unit: "1",
        doc: `${doc}: as it is until the data end, and held there`,
        initial: 0,
        inflows: [`${name}_kept_change`],
      },
    },
    flows: {
      [`${name}_change`]: {
        unit: "1/year",
        doc: `${doc}: practice moves towards the mark of the period, and forgets`,
        equation: `(path_mark * sum(${name}_turns[:] * in_path_period[:]) + practice_kept * ${name}_kept - ${name}) / path_memory`,
      },
      [`${name}_kept_change`]: {
        unit: "1/year",
        doc: `${doc}: its change, until the data end`,
        equation: `if(time < practice_kept_from, ${name}_change, 0)`,
      },
    },
    auxiliaries: {
      [`${name}_effect`]: {
        unit: "1",
        doc: `${doc}, against its mean`,
        equation: `exp(${name}_sd * ${name})`,
      },
    },
    parameters: {
      [`${name}_turns`]: {
        unit: "1",
        doc: `${doc}: turn of practice in each period, in standard deviations`,
        dimensions: ["path_period"],
        value: Object.fromEntries(periodEnds.map((end) => [element(end), 0])),
        distribution: Object.fromEntries(periodEnds.map((end) => [element(end), turn(end)])),
        source: `driver: ${source}; no series of it exists: turns up to 2020 are fitted, later ones an assumption drawn from the prior`,
        quality: "calibrated",
      },
      [`${name}_sd`]: {
        unit: "1",
        doc: `${doc}: standard deviation of the path`,
        value: sd,
        distribution: positive(sd, sdSpread),
        source:
          "assumption as to its centre: small, so that the path swings about what the loops make; fitted, since it says how far practice may swing later",
        quality: "calibrated",
      },
    },
  };
}

/** What the fit moves has a normal prior; what only the future will show is cut, and drawn as it is. */
function turn(end: number): DistributionSpec {
  const prior = { kind: "normal", mean: 0, sd: 1 } as const;
  return end <= lastFitted ? prior : { ...prior, low: -3, high: 3 };
}
