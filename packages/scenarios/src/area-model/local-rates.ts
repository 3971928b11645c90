import type { ParameterSpec } from "@headwater/core";
import { type LocalRate, localRates } from "../system/sectors/area.js";
import type { RateId } from "./rates.js";

/** A local rate of the model, and the rate in the figures that it is set by. Need is set by deprivation alone. */
export const setBy = {
  referral: "referrals",
  support_time: "in_need",
  enquiry: "plan_starts",
  plan_time: "on_plan",
  entry: "care_entries",
  exit: "in_care",
  cost: "statutory_spend",
  budget: "preventative_spend",
} as const satisfies { readonly [Local in Exclude<LocalRate, "need">]: RateId };

export type FittedLocal = keyof typeof setBy;

export const fittedLocals = Object.keys(setBy) as readonly FittedLocal[];

/**
 * Those whose value at the start of the data is fitted apart from that at the end. Children in care at the start are an input and no result of the
 * model: exits move as entries do ({@link asPast}), as they do from area to area, where those who take many children into care send many home.
 */
export const fittedPast = fittedLocals.filter((local) => local !== "exit");

/** Values of the parameters of the sector `area`, by local rate; what is left out is as in England. */
export interface LocalValues {
  readonly level?: { readonly [Local in LocalRate]?: number };
  readonly past?: { readonly [Local in LocalRate]?: number };
  readonly usual?: { readonly [Local in LocalRate]?: number };
  readonly drift?: { readonly [Local in LocalRate]?: number };
  readonly persistence?: { readonly [Local in LocalRate]?: number };
}

/** Puts local rates into the parameters of a model. */
export function withLocalRates(
  parameters: { readonly [name: string]: ParameterSpec },
  values: LocalValues,
  end: number,
): { readonly [name: string]: ParameterSpec } {
  const set: { [name: string]: ParameterSpec } = { ...parameters };
  for (const part of ["level", "past", "usual", "drift", "persistence"] as const) {
    const name = `area_${part}`;
    const spec = set[name];
    const given = values[part];
    if (spec === undefined || given === undefined) continue;
    const neutral = part === "persistence" ? 1 : 0;
    set[name] = {
      ...spec,
      value: Object.fromEntries(localRates.map((local) => [local, given[local] ?? neutral])),
    };
  }
  const last = set.area_data_end;
  if (last !== undefined) set.area_data_end = { ...last, value: end };
  return set;
}

/** Fitted past values by local rate; that of entries is that of exits as well. */
export function asPast(past: { readonly [Local in LocalRate]?: number }): NonNullable<LocalValues["past"]> {
  return past.entry === undefined ? past : { ...past, exit: past.entry };
}
