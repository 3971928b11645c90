import type { AuxiliarySpec, FlowSpec, StockSpec } from "@headwater/core";
import type { TierFlow } from "./tier-flows.js";
import { outside, rest, type Tier, tiers } from "./tiers.js";

/** An attribute of children that is followed beside the stocks, such as the deprivation of where they live. */
export interface Attribute {
  /** Name of the dimension with its values. */
  readonly dimension: string;
  /** What it is, for one-line docs: "by fifth of deprivation". */
  readonly by: string;
  /** Variable over the dimension: share of all children. */
  readonly populationShare: string;
  /**
   * Variable over the dimension: how much likelier children of each value are to enter a tier than others of the tier that they come
   * from. Absent for a tier: all alike. Leaving for an earlier tier takes all alike.
   */
  readonly weights: Readonly<Record<string, string>>;
  /** Variable: the power of the weights in the make-up at the start. */
  readonly startSteepness: string;
}

/** What a co-flow adds to the model. */
interface CoFlow {
  readonly stocks: Record<string, StockSpec>;
  readonly flows: Record<string, FlowSpec>;
  readonly auxiliaries: Record<string, AuxiliarySpec>;
}

/** Name of the variable with all children who go from one tier to another. */
export function tierFlowName({ from, to }: Pick<TierFlow, "from" | "to">): string {
  return `${from}_to_${to}`;
}

/** Children a year from tier to tier, each as a variable. */
export function tierFlowVariables(flows: readonly TierFlow[]): Record<string, AuxiliarySpec> {
  return Object.fromEntries(
    flows.map((flow) => [
      tierFlowName(flow),
      {
        unit: "child/year",
        doc: `All children who go from ${words(flow.from)} to ${words(flow.to)}`,
        equation: flow.equation,
      },
    ]),
  );
}

/**
 * The make-up of every tier by an attribute, as a co-flow (Hines 1983; Sterman, Business Dynamics, 2000, chapter 12): what flows into
 * a tier carries the make-up of where it comes from, times how much likelier each value is to come; what flows out takes the tier's
 * own, and so does what comes from outside. Over the values of the attribute a tier adds up to its stocks, whatever the parameters.
 */
export function coFlow(attribute: Attribute, flows: readonly TierFlow[]): CoFlow {
  const { dimension, by, populationShare } = attribute;
  const result: CoFlow = { stocks: {}, flows: {}, auxiliaries: {} };
  for (const tier of tiers) {
    const stock = `${tier.name}_by_${dimension}`;
    result.stocks[stock] = {
      unit: "child",
      doc: `${tier.who}, ${by}: beside the stocks, which they add up to`,
      dimensions: [dimension],
      initial: start(tier, attribute),
      inflows: [`${stock}_in`],
      outflows: [`${stock}_out`],
    };
    result.flows[`${stock}_in`] = {
      unit: "child/year",
      doc: `${tier.who}, ${by}: those who come`,
      dimensions: [dimension],
      equation: sumOf(flows.filter(({ to }) => to === tier.name).map((flow) => carried(flow, attribute))),
    };
    result.flows[`${stock}_out`] = {
      unit: "child/year",
      doc: `${tier.who}, ${by}: those who go`,
      dimensions: [dimension],
      equation: sumOf(flows.filter(({ from }) => from === tier.name).map((flow) => carried(flow, attribute))),
    };
    result.auxiliaries[shareName(tier.name, dimension)] = {
      unit: "1",
      doc: `${tier.who}, ${by}: shares`,
      dimensions: [dimension],
      equation: `if(sum(${stock}) > 0, ${stock} / sum(${stock}), ${populationShare})`,
    };
  }
  result.auxiliaries[`${rest}_by_${dimension}`] = {
    unit: "child",
    doc: `Children in no tier, ${by}: what the population has and no tier does`,
    dimensions: [dimension],
    equation: `child_population * ${populationShare} - ${tiers.map(({ name }) => `${name}_by_${dimension}`).join(" - ")}`,
  };
  result.auxiliaries[shareName(rest, dimension)] = {
    unit: "1",
    doc: `Children in no tier, ${by}: shares`,
    dimensions: [dimension],
    equation: `${rest}_by_${dimension} / sum(${rest}_by_${dimension})`,
  };
  for (const flow of flows.filter((each) => weightOf(each, attribute) !== undefined)) {
    result.auxiliaries[meanName(flow, dimension)] = {
      unit: "1",
      doc: `Mean weight of ${words(flow.from)} entering ${words(flow.to)}, ${by}`,
      equation: `sum(${shareName(flow.from, dimension)}[:] * ${weightOf(flow, attribute)}[:])`,
    };
  }
  return result;
}

/** Children a year of each value who go with a flow, as an equation. */
export function carried(flow: TierFlow, attribute: Attribute): string {
  const { dimension } = attribute;
  const total = tierFlowName(flow);
  if (flow.from === outside) {
    return `${total} * ${shareName(flow.to, dimension)}`;
  }
  const share = `${total} * ${shareName(flow.from, dimension)}`;
  const weight = weightOf(flow, attribute);
  return weight === undefined ? share : `${share} * ${weight} / ${meanName(flow, dimension)}`;
}

/** Name of the variable with the make-up of a tier. */
export function shareName(tier: string, dimension: string): string {
  return `${tier}_${dimension}_share`;
}

function meanName(flow: TierFlow, dimension: string): string {
  return `${tierFlowName(flow)}_${dimension}_mean`;
}

/** The weights of a flow onwards; none for one back to an earlier tier. */
function weightOf({ from, to }: TierFlow, { weights }: Attribute): string | undefined {
  const place = (name: string) => tiers.findIndex((tier) => tier.name === name);
  return from !== outside && place(to) > place(from) ? weights[to] : undefined;
}

/** All children of a tier, as an equation of its stocks. */
function childrenOf({ stocks, without }: Tier): string {
  const all = stocks.map((stock) => `sum(${stock})`).join(" + ");
  return without === undefined ? all : `${all} - ${without.stock}`;
}

/** At the start a tier is made up nearly as if each had been reached through all before it. */
function start(tier: Tier, { weights, populationShare, startSteepness }: Attribute): string {
  const passed = tiers
    .slice(0, tiers.indexOf(tier) + 1)
    .filter(({ name }) => name !== "help" || tier.name === "help")
    .flatMap(({ name }) => weights[name] ?? []);
  const each = (subscript: string) =>
    `${populationShare}${subscript} * (${passed.map((name) => `${name}${subscript}`).join(" * ")}) ^ ${startSteepness}`;
  return `(${childrenOf(tier)}) * ${each("")} / sum(${each("[:]")})`;
}

function sumOf(terms: readonly string[]): string {
  return terms.join(" + ");
}

function words(tier: string): string {
  return tier.replaceAll("_", " ");
}
