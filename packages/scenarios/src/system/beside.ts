import type { DimensionSpec } from "@headwater/core";
import { ethnicDimension, fifthDimension } from "./attributes.js";
import type { Sector } from "./sector.js";
import { inequality } from "./sectors/inequality.js";
import { shocks } from "./sectors/shocks.js";
import { unaccompanied } from "./sectors/unaccompanied.js";

/** Dimensions of what is counted beside the stocks of children. */
export const besideDimensions: Readonly<Record<string, DimensionSpec>> = {
  fifth: fifthDimension,
  ethnic_group: ethnicDimension,
};

/**
 * What stands beside the parts in whose stocks children are: an event that can be switched on, and who the children are.
 *
 * @param sectors - those parts.
 */
export function besideSectors(sectors: readonly Sector[]): readonly Sector[] {
  return [shocks, unaccompanied, inequality(sectors)];
}
