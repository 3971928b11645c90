import type { Diagnostic } from "@headwater/core";
import { keptSample } from "./kept-sample.js";
import type { KeptSample } from "./sample.js";

/**
 * A warning where a sample was made with other data than there are now; none where no sample is kept.
 *
 * @param hash of the data as they are: what `dataHash()` of `@headwater/scenarios/areas` gives.
 * @param sample the kept one when absent.
 */
export function sampleDataWarnings(
  hash: string,
  sample: Pick<KeptSample, "dataHash" | "version"> | undefined = keptSample,
): readonly Diagnostic[] {
  if (sample === undefined || sample.dataHash === hash) return [];
  return [
    {
      code: "sample-of-other-data",
      severity: "warning",
      path: ["joint", "fit"],
      message: `the kept sample of the posterior was made with other data than there are now (by version ${sample.version})`,
      expected: hash,
      actual: sample.dataHash,
      hint: "Where the fit uses what has changed, refit and sample anew: headwater calibrate --write, then headwater calibrate --sample 1000 --write.",
    },
  ];
}
