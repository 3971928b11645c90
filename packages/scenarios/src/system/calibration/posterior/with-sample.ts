import type { Diagnostic, ModelSpec } from "@headwater/core";
import type { Fitted } from "../apply-fit.js";
import { fittedParameters } from "../fitted-parameters.js";
import { fitFingerprint } from "./fit-fingerprint.js";
import type { KeptSample } from "./sample.js";
import { decodeRows } from "./sample-rows.js";

const decoded = new WeakMap<KeptSample, number[][]>();

/**
 * A fit whose joint distribution draws the rows of a sample of its posterior, if the sample belongs to it.
 *
 * @param spec the model before the fit, with its priors.
 * @returns the fit as it is, with a warning, when the sample belongs to another.
 */
export function withSample(
  spec: ModelSpec,
  fitted: Fitted,
  sample: KeptSample | undefined,
): { readonly fitted: Fitted; readonly warnings: readonly Diagnostic[] } {
  if (sample === undefined || fitted.joint === undefined) return { fitted, warnings: [] };
  const own = fitFingerprint(fittedParameters(spec), fitted);
  if (sample.fingerprint !== own) return { fitted, warnings: [otherFit(sample.fingerprint, own)] };
  const rows = decoded.get(sample) ?? decodeRows(sample);
  decoded.set(sample, rows);
  return { fitted: { ...fitted, joint: { ...fitted.joint, rows } }, warnings: [] };
}

function otherFit(sampled: string, own: string): Diagnostic {
  return {
    code: "sample-of-another-fit",
    severity: "warning",
    path: ["joint", "fit"],
    message:
      "the kept sample of the posterior belongs to another fit; draws come from the Laplace approximation, which is rougher",
    expected: own,
    actual: sampled,
    hint: "In a working copy: headwater calibrate --sample 1000 --write.",
  };
}
