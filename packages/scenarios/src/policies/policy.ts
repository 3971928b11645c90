import type { DistributionSpec } from "@headwater/core";
import type { PolicyArea } from "./policy-area.js";

/**
 * A policy as data: which levers move, from when, how fast, at what cost, on what evidence. It never changes an equation.
 *
 * Every time is in the model's convention: 2026 means 31 March 2026.
 */
export interface Policy {
  /** Kebab-case; also the name on the command line. */
  readonly id: string;
  readonly area: PolicyArea;
  readonly title: string;
  /** What it does and how it is meant to work, in one or two sentences. */
  readonly summary: string;
  readonly moves: readonly PolicyMove[];
  readonly delivery: Delivery;
  /** What the cost covers and who bears it; the money itself is in the levers. */
  readonly cost: string;
  /** Ids of figures and effects in `evidence/`. */
  readonly evidence: readonly string[];
  readonly caveats: readonly string[];
  /** What it moves first, and which way, where everything uncertain is at its middle: a test holds it to that. */
  readonly expected: readonly Expectation[];
}

/** One effect that a policy is meant to have. */
export interface Expectation {
  /** Variable of the model; with the element for an arrayed one. */
  readonly variable: string;
  readonly way: "up" | "down";
  /** By when. */
  readonly year: number;
}

/** Where one lever goes once the policy is delivered in full. */
export interface PolicyMove {
  /** Name of a lever of the model, with the element for an arrayed one. */
  readonly lever: string;
  /** Value at full delivery, in the unit of the lever; a distribution is drawn once per run. */
  readonly to: number | DistributionSpec;
  /** Why this value. Says "assumption" when it is one. */
  readonly because: string;
}

/** When a policy starts and how many years it takes to be delivered in full, in a straight line. */
export interface Delivery {
  readonly start: number;
  readonly ramp: number;
  /** When it ends; absent: it goes on. */
  readonly until?: number;
  /** Why then and why so fast. Says "assumption" when it is one. */
  readonly because: string;
}
