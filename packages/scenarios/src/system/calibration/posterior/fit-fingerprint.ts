import { textFingerprint } from "@headwater/core";
import type { Fitted } from "../apply-fit.js";
import type { FittedParameter } from "../fitted-parameters.js";

/** Sixteen digits that differ when the priors or the values of two fits do. */
export function fitFingerprint(priors: readonly FittedParameter[], { values }: Fitted): string {
  return textFingerprint(
    JSON.stringify(priors.map(({ name, scale, center, sd }) => [name, scale, center, sd, values[name]])),
  );
}
