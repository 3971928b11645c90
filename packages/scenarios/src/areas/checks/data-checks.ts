import type { DataCheck } from "./data-check.js";
import { type EnglandCheck, englandChecks } from "./england-checks.js";
import { nationalChecks } from "./national-checks.js";
import { panelChecks } from "./panel-checks.js";

/** Everything that was checked. */
export interface DataChecks {
  /** Sums inside England's figures and inside the panel. */
  readonly checks: readonly DataCheck[];
  /** Authorities against England. */
  readonly england: readonly EnglandCheck[];
}

/**
 * Whether the figures of the package add up: parts to wholes, beginnings and ends to the change of stocks, shares to their counts, lines of spending to
 * totals, authorities to England. A sum that does not is not corrected: it stands in `gaps`, by how much, with the reason where one is known.
 */
export function dataChecks(): DataChecks {
  return { checks: [...nationalChecks(), ...panelChecks()], england: englandChecks() };
}
