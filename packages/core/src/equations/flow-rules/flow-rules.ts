import type { Term } from "../term.js";

/** Reads a variable at the current element of an equation. */
export type Here = (variable: number) => Term;

/** How much a flow can be at most: what is available, less what flows named before it take. */
export interface Limit {
  /** The stock that is the reason, and the side of it on which the flow is. */
  readonly stock: string;
  readonly side: "inflows" | "outflows";
  /** Id of the hidden auxiliary that is available to all flows of that side together. */
  readonly available: number;
  /** Ids of flows that come first. */
  readonly before: readonly number[];
}

/** What may leave a stock within a step beside what it holds at the beginning. */
export interface Content {
  /** Id of the stock. */
  readonly stock: number;
  /** Ids of inflows that add to it, but for those that need the limited outflows at the same moment. */
  readonly adding: readonly number[];
}

/** What sets a flow that has no equation. */
export interface FlowSource {
  readonly term: (here: Here) => Term;
  readonly text: string;
}

/** What holds for flows beside their equations, by id. */
export class FlowRules {
  readonly sources = new Map<number, FlowSource>();
  readonly nonNegative = new Set<number>();
  readonly limits = new Map<number, Limit[]>();
  /** By the id of what is available to the outflows of a stock. */
  readonly contents = new Map<number, Content>();

  get isEmpty(): boolean {
    return this.sources.size + this.nonNegative.size + this.limits.size === 0;
  }

  /** Limits flows in their order to what is available to them together. */
  limit(
    stock: string,
    side: Limit["side"],
    flows: readonly { readonly id: number }[],
    available: number,
  ): void {
    const ids = flows.map(({ id }) => id);
    ids.forEach((id, i) => {
      const limit = { stock, side, available, before: ids.slice(0, i) };
      this.limits.set(id, [...(this.limits.get(id) ?? []), limit]);
    });
  }
}
