import type { DistributionSpec } from "../model/distribution-spec.js";
import { anything, recordOf, requireShape } from "../model/known-options.js";
import type { ModelOverrides } from "./overrides/model-overrides.js";

/** New values of parameters: by name, and for an arrayed parameter by `"name[element, element]"` or one number for all. */
export type Overrides = { readonly [name: string]: number };

/**
 * One lever on its way: neutral until `start`, then in a straight line to `to`, reached `ramp` later (0: at once), and, where
 * `until` is given, neutral again from then on. Times in the model's unit of time.
 */
export interface LeverMove {
  /** Name of a lever; with the element for an arrayed one, for example `"exit_multiplier[kinship]"`. */
  readonly lever: string;
  /** A number, or a distribution drawn once per run. */
  readonly to: number | DistributionSpec;
  /** When it begins to move. */
  readonly start: number;
  /** Length of time until it is there, 0 or more. */
  readonly ramp: number;
  /** When it is neutral again, after `start`; never when absent. */
  readonly until?: number;
  /** Names the stream that `to` is drawn from; two scenarios that share a policy share its draws. Absent: the lever's name. */
  readonly stream?: string;
}

/** What differs from the model as it stands. Moves on one lever are put together by the lever's own rule. */
export interface Scenario {
  readonly name: string;
  /** Other values of parameters; in an ensemble these are not drawn. */
  readonly parameters?: Overrides;
  /** None when absent. */
  readonly moves?: readonly LeverMove[];
  /** Other data than the model's own lookups, series and initial values. */
  readonly overrides?: ModelOverrides;
}

const number = { kind: "number" } as const;
const text = { kind: "text" } as const;
/** Of a lever's move. */
export const moveShape = recordOf(
  { lever: text, to: anything, start: number, ramp: number },
  { until: number, stream: text },
);
const scenarioShape = recordOf(
  { name: text },
  {
    parameters: { kind: "map", of: anything },
    moves: { kind: "list", of: moveShape },
    overrides: { kind: "map", of: anything },
  },
);

/** Refuses what is no scenario; what its names and values are is looked at where they are used. @throws HeadwaterError `usage`. */
export function requireScenario(scenario: Scenario, path: readonly string[]): void {
  requireShape(scenario, scenarioShape, path);
}
