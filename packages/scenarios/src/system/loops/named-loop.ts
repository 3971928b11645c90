import type { LoopSpec } from "@headwater/core";

/** A feedback loop of the system with the way in which it works. */
interface NamedLoop extends LoopSpec {
  readonly polarity: "reinforcing" | "balancing";
  /** The parameter that has to be one for it to act, where it belongs to a reading that is off in the baseline. */
  readonly reading?: string;
}

/**
 * Loops by name, each through the variables that are listed, in order. Where a part is subdivided, other ways round hold the same loop:
 * this is the shortest that tells it.
 */
export type NamedLoops = Readonly<Record<string, NamedLoop>>;

/** From less prevention to more need: what a loop goes through that acts by way of the preventative budget. */
export const crowdedOut = [
  "preventative_target",
  "preventative_spend_change",
  "preventative_core_spend",
  "core_help_money",
  "affordable_places",
  "places_staffed",
  "help_places",
  "places_to_fill",
  "help_starts",
  "unmet_need",
] as const;
