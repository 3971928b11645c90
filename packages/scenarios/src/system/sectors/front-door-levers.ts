import type { LeverSpec } from "@headwater/core";

/** What policy can do at the front door. */
export const frontDoorLevers: Readonly<Record<string, LeverSpec>> = {
  screening_multiplier: {
    unit: "1",
    doc: "Multiplies the share of referrals that are closed without an assessment",
    value: 1,
    combine: "multiply",
    range: [0.5, 2],
    source: "range: the published share was 8% to 16% over the decade, under two ways of recording it",
  },
  re_referral_multiplier: {
    unit: "1",
    doc: "Multiplies how often families whose case was closed are referred again within twelve months",
    value: 1,
    combine: "multiply",
    range: [0.6, 1.3],
    source: "assumption: no policy has been measured on it",
  },
};
