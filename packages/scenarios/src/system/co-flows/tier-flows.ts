import type { FlowSpec, StockSpec } from "@headwater/core";
import type { Sector } from "../sector.js";
import { arrivals, outside, rest, tiers } from "./tiers.js";

/** All flows of children from one tier to another. */
export interface TierFlow {
  readonly from: string;
  readonly to: string;
  /** Children a year, as an equation. */
  readonly equation: string;
}

/**
 * The flows between tiers, read from the stocks, inflows and outflows of the sectors: a new stock or flow is followed without being
 * named here. A flow that arrives under another name than that under which it leaves is traced through its equation. Growing
 * older moves nobody to another tier; turning 18 leads outside.
 *
 * @throws Error when the children of one outflow arrive in several tiers: each needs a flow of its own.
 */
export function tierFlows(sectors: readonly Sector[]): readonly TierFlow[] {
  const structure = new Structure(sectors);
  const found = new Map<string, TierFlow>();
  const add = (from: string, to: string, equation: string) => {
    if (from === to || (ends.has(from) && ends.has(to))) return;
    const earlier = found.get(`${from} ${to}`)?.equation;
    const sum = earlier === undefined ? equation : `${earlier} + ${equation}`.replace("+ -", "- ");
    found.set(`${from} ${to}`, { from, to, equation: sum });
  };
  for (const stock of structure.stocks) {
    const from = tierOf(stock);
    for (const flow of structure.outflows(stock)) {
      add(from, destination(flow, structure), structure.total(flow));
    }
    const others = structure.inflows(stock).filter((flow) => structure.origins(flow).length === 0);
    for (const flow of others.filter((name) => !leftOut.includes(name))) {
      add(outside, from, structure.total(flow));
    }
    if (structure.flows.has(`${stock}_ageing_out`)) {
      add(from, outside, `sum(${stock}_ageing_out) - sum(${stock}_ageing_in)`);
    }
  }
  for (const { name, without } of tiers) {
    if (without !== undefined) add(name, outside, `-${without.outflow}`);
  }
  return [...found.values()];
}

/** Flows of children who are left out of the tier that they come to. */
const leftOut = tiers.flatMap(({ without }) => without?.inflow ?? []);

/** What no tier holds: who moves between these concerns none. */
const ends: ReadonlySet<string> = new Set([rest, outside]);

function tierOf(stock: string): string {
  return tiers.find(({ stocks }) => stocks.includes(stock))?.name ?? rest;
}

function destination(flow: string, structure: Structure): string {
  const found = new Set(
    structure.stocks
      .filter((stock) => structure.inflows(stock).some((inflow) => structure.origins(inflow).includes(flow)))
      .map(tierOf),
  );
  const [tier = outside, ...others] = found;
  if (others.length === 0) return tier;
  throw new Error(`${flow} leads to ${[...found].join(" and ")}: each needs a flow of its own`);
}

/** Stocks of children, and the flows that fill and empty them. */
class Structure {
  readonly stocks: readonly string[];
  readonly flows: ReadonlyMap<string, FlowSpec>;
  readonly #specs: ReadonlyMap<string, StockSpec>;
  readonly #equations: ReadonlyMap<string, unknown>;
  readonly #leaving: ReadonlySet<string>;

  constructor(sectors: readonly Sector[]) {
    this.#specs = new Map(sectors.flatMap(({ stocks = {} }) => Object.entries(stocks)));
    this.flows = new Map(sectors.flatMap(({ flows = {} }) => Object.entries(flows)));
    const auxiliaries = sectors.flatMap(({ auxiliaries = {} }) => Object.entries(auxiliaries));
    this.#equations = new Map<string, unknown>(
      [...this.flows, ...auxiliaries].map(([name, { equation }]) => [name, equation]),
    );
    this.stocks = namesIn(this.#equations.get("children")).filter((name) => this.#specs.has(name));
    this.#leaving = new Set(this.stocks.flatMap((stock) => this.outflows(stock)));
  }

  /** Without growing older. */
  inflows(stock: string): readonly string[] {
    return (this.#specs.get(stock)?.inflows ?? []).filter((flow) => !flow.endsWith("_ageing_in"));
  }

  /** Without growing older. */
  outflows(stock: string): readonly string[] {
    return (this.#specs.get(stock)?.outflows ?? []).filter((flow) => !flow.endsWith("_ageing_out"));
  }

  /** The outflows whose children a flow carries: itself, or those that its equation reads first; none for an arrival. */
  origins(flow: string): readonly string[] {
    if (arrivals.includes(flow)) return [];
    const seen = new Set([flow]);
    for (let level = [flow]; level.length > 0; ) {
      const leaving = level.filter((name) => this.#leaving.has(name));
      if (leaving.length > 0) return leaving;
      level = [...new Set(level.flatMap((name) => namesIn(this.#equations.get(name))))].filter(
        (name) => this.#equations.has(name) && !seen.has(name),
      );
      for (const name of level) seen.add(name);
    }
    return [];
  }

  /** Children a year of a flow, all ages together. */
  total(flow: string): string {
    return (this.flows.get(flow)?.dimensions ?? []).length > 0 ? `sum(${flow})` : flow;
  }
}

/** Names in an equation, be it one for all elements or one for each. */
function namesIn(equation: unknown): string[] {
  if (typeof equation === "string") return equation.match(/[A-Za-z_]\w*/g) ?? [];
  return typeof equation === "object" && equation !== null ? Object.values(equation).flatMap(namesIn) : [];
}
