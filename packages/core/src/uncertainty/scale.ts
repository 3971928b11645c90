import type { JointMember } from "../model/spec.js";

/** `linear`: x itself; `log`: ln x, for x > 0; `logit`: ln(x / (1 - x)), for 0 < x < 1. */
export type Scale = JointMember["scale"];

/** The value on its scale; NaN or infinite where the scale has no such value. */
export function toScale(scale: Scale, value: number): number {
  if (scale === "linear") return value;
  if (scale === "log") return Math.log(value);
  return Math.log(value) - Math.log1p(-value);
}

/** The inverse of {@link toScale}. */
export function fromScale(scale: Scale, scaled: number): number {
  if (scale === "linear") return scaled;
  if (scale === "log") return Math.exp(scaled);
  return scaled < 0 ? Math.exp(scaled) / (1 + Math.exp(scaled)) : 1 / (1 + Math.exp(-scaled));
}
