import { exp } from "../compile/elementary/exp.js";
import { log } from "../compile/elementary/log.js";
import type { JointMember } from "../model/spec.js";

/** `linear`: x itself; `log`: ln x, for x > 0; `logit`: ln(x / (1 - x)), for 0 < x < 1. */
export type Scale = JointMember["scale"];

/** The value on its scale; NaN or infinite where the scale has no such value. */
export function toScale(scale: Scale, value: number): number {
  if (scale === "linear") return value;
  if (scale === "log") return log(value);
  return log(value) - log(1 - value);
}

/** The inverse of {@link toScale}. */
export function fromScale(scale: Scale, scaled: number): number {
  if (scale === "linear") return scaled;
  if (scale === "log") return exp(scaled);
  return scaled < 0 ? exp(scaled) / (1 + exp(scaled)) : 1 / (1 + exp(-scaled));
}
