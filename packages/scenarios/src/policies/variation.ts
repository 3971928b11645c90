import { type CheckedModel, HeadwaterError } from "@headwater/core";
import { englandChecked } from "../system/england.js";
import { neutralValue } from "./neutral-value.js";
import { partWay } from "./part-way.js";
import type { Policy, PolicyMove } from "./policy.js";

/** A policy later, slower or by half. What is absent stays as the policy states it. */
export interface Variation {
  /** Years later than its own start (and end). From 0 to 30, both inclusive. */
  readonly delay?: number;
  /** Years from its start to full delivery, in place of its own. From 0 (at once) to 30, both inclusive. */
  readonly ramp?: number;
  /**
   * How much of it is done, from 0 (nothing) to 1 (all), both inclusive: every lever, money included, goes that share of
   * the way from its neutral value, in the middle and at both ends of what is uncertain. With 0 no lever moves at all.
   */
  readonly fidelity?: number;
}

/** Lowest and highest value of each part of a {@link Variation}, both inclusive. */
export const variationLimits = {
  delay: [0, 30],
  ramp: [0, 30],
  fidelity: [0, 1],
} as const;

/**
 * The policy as varied. Its id stays, and with it the streams of its draws: in each run the varied policy meets the same
 * luck as the whole one.
 *
 * @param model has the levers, for their neutral values; England when absent.
 * @throws HeadwaterError `usage`: `out-of-range` for a variation beyond {@link variationLimits}, `no-half-measure` where a
 * distribution cannot be scaled (a lognormal on a lever whose neutral value is not 0).
 */
export function varyPolicy(
  policy: Policy,
  variation: Variation,
  model: CheckedModel = englandChecked(),
): Policy {
  refuseOutOfRange(variation);
  const { delay = 0, ramp = policy.delivery.ramp, fidelity = 1 } = variation;
  const { start, until, because } = policy.delivery;
  const delivery = {
    start: start + delay,
    ramp,
    ...(until !== undefined && { until: until + delay }),
    because,
  };
  const moves = fidelity === 0 ? [] : policy.moves.map((move) => scaled(move, fidelity, policy, model));
  return { ...policy, title: `${policy.title}${describeVariation(variation)}`, delivery, moves };
}

/** ` (2 years later, over 4 years, 50% of it)`, or nothing for a policy as it stands. */
export function describeVariation({ delay = 0, ramp, fidelity = 1 }: Variation): string {
  const years = (count: number) => `${count} year${count === 1 ? "" : "s"}`;
  const parts = [
    ...(delay === 0 ? [] : [`${years(delay)} later`]),
    ...(ramp === undefined ? [] : [ramp === 0 ? "at once" : `over ${years(ramp)}`]),
    ...(fidelity === 1 ? [] : [`${Number((fidelity * 100).toPrecision(3))}% of it`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function scaled(move: PolicyMove, fidelity: number, policy: Policy, model: CheckedModel): PolicyMove {
  if (fidelity === 1) return move;
  const neutral = neutralValue(model, move.lever);
  const to = partWay(move.to, neutral, fidelity);
  if (to !== undefined) return { ...move, to };
  throw new HeadwaterError("usage", [
    {
      code: "no-half-measure",
      severity: "error",
      path: [policy.id, move.lever],
      message: `a lognormal on a lever that is neutral at ${neutral} cannot be scaled by ${fidelity}`,
      hint: "State it by its quantiles.",
    },
  ]);
}

function refuseOutOfRange(variation: Variation): void {
  const diagnostics = (["delay", "ramp", "fidelity"] as const).flatMap((key) => {
    const value = variation[key];
    const [low, high] = variationLimits[key];
    if (value === undefined || (value >= low && value <= high)) return [];
    return {
      code: "out-of-range",
      severity: "error" as const,
      path: [key],
      message: `${key} is ${value}`,
      expected: `${low} to ${high}`,
      actual: String(value),
    };
  });
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
}
