import type { Diagnostic } from "../model/diagnostics.js";
import type { CheckedDelay } from "./checked-model.js";

/** Rounding may make a time this much shorter than it should be. */
const rounding = 1e-9;

/** How long a delay is at its shortest; `when` is for the message. */
export interface DelayTime {
  readonly delay: CheckedDelay;
  readonly time: number;
  readonly when?: string;
}

/** Whether a delay is shorter than it can be with steps of `dt`. */
export function isTooShort({ rule }: CheckedDelay, time: number, dt: number): boolean {
  const least = rule === "stage" ? dt : dt / 2;
  return time < least * (1 - rounding);
}

/** Warnings of delays that are shorter than a step of `dt`: one for each place in the equations. */
export function shortDelayWarnings(times: readonly DelayTime[], dt: number, unit: string): Diagnostic[] {
  const shortest = new Map<string, DelayTime>();
  for (const found of times) {
    const { text, path } = found.delay;
    if (!isTooShort(found.delay, found.time, dt)) continue;
    const key = [...path, text].join("\n");
    if (found.time < (shortest.get(key)?.time ?? Number.POSITIVE_INFINITY)) shortest.set(key, found);
  }
  return [...shortest.values()].map((found) => shortDelayWarning(found, dt, unit));
}

/** The warning of one delay that {@link isTooShort}. */
export function shortDelayWarning(
  { delay: { text, path, rule }, time, when }: DelayTime,
  dt: number,
  unit: string,
): Diagnostic {
  const where = when === undefined ? "" : ` ${when}`;
  const [lasts, instead] =
    rule === "stage" ? ["has stages of", "each is stretched to dt"] : ["lasts", "it is stretched to dt"];
  return {
    code: "delay-shorter-than-dt",
    severity: "warning",
    path,
    message: `${text} ${lasts} ${shown(time)} ${unit}${where}, shorter than dt (${shown(dt)}): ${instead}`,
    hint: "Make dt shorter, or take the delay for what it is: no delay.",
  };
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}
