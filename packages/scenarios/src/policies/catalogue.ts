import { didYouMean, HeadwaterError } from "@headwater/core";
import { careMarketReset } from "./care-market-reset.js";
import { familyHelp } from "./family-help.js";
import { familyHelpMoneyOnly } from "./family-help-money-only.js";
import { kinshipSupport } from "./kinship-support.js";
import { leavingCareOffer } from "./leaving-care-offer.js";
import type { Policy } from "./policy.js";
import { returnSupport } from "./return-support.js";
import { supportAfterRemoval } from "./support-after-removal.js";

/** Every policy of the package, by id. */
export const policies: readonly Policy[] = [
  careMarketReset,
  familyHelp,
  familyHelpMoneyOnly,
  kinshipSupport,
  leavingCareOffer,
  returnSupport,
  supportAfterRemoval,
];

/** The policy with an id. @throws HeadwaterError `usage`: `unknown-policy`, with the nearest id. */
export function policyById(id: string): Policy {
  const found = policies.find((policy) => policy.id === id);
  if (found !== undefined) return found;
  const ids = policies.map((policy) => policy.id);
  throw new HeadwaterError("usage", [
    {
      code: "unknown-policy",
      severity: "error",
      path: [],
      message: `there is no policy ${JSON.stringify(id)}`,
      hint: didYouMean(id, ids) ?? `Policies: ${ids.join(", ")}.`,
    },
  ]);
}
