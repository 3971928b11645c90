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

/** Warnings of delays that are shorter than a step of `dt`: one for each place in the equations. */
export function shortDelayWarnings(times: readonly DelayTime[], dt: number, unit: string): Diagnostic[] {
  const shortest = new Map<string, DelayTime>();
  for (const found of times) {
    const { text, path, rule } = found.delay;
    const least = rule === "stage" ? dt : dt / 2;
    if (!(found.time < least * (1 - rounding))) continue;
    const key = [...path, text].join("\n");
    if (found.time < (shortest.get(key)?.time ?? Number.POSITIVE_INFINITY)) shortest.set(key, found);
  }
  return [...shortest.values()].map((found) => warning(found, dt, unit));
}

function warning(
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
