import type { Diagnostic } from "./diagnostics.js";
import { type Limits, resolveLimits } from "./limits.js";
import type { TimeSpec } from "./spec.js";

/** A time grid in whole steps: the time of step k is start + k * dt, for k from 0 to `steps`. */
export interface TimeGrid {
  readonly unit: string;
  readonly start: number;
  readonly stop: number;
  readonly dt: number;
  readonly steps: number;
  readonly stepsPerSave: number;
}

/**
 * Checks a time specification and turns it into whole steps. A count is whole when it is within 1e-6 of an integer, so
 * that 0.1 and 1/3 work. Diagnostics: `bad-time`.
 */
export function resolveTime(
  time: TimeSpec,
  path: readonly string[] = ["time"],
  { steps: most }: Pick<Limits, "steps"> = resolveLimits(),
): { readonly grid?: TimeGrid; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (key: string, message: string, hint?: string) =>
    diagnostics.push({
      code: "bad-time",
      severity: "error",
      path: [...path, key],
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  const { unit, start, stop } = time;
  if (typeof unit !== "string" || unit === "") report("unit", "time has no unit", 'For example "year".');
  if (!Number.isFinite(start)) report("start", `start is ${start}, not a finite number`);
  if (!Number.isFinite(stop)) report("stop", `stop is ${stop}, not a finite number`);
  const dt = interval("dt", time.dt, report);
  const save = time.save === undefined ? dt : interval("save", time.save, report);
  if (diagnostics.length > 0 || dt === undefined || save === undefined) return { diagnostics };
  if (stop <= start) {
    report("stop", `stop (${stop}) is not after start (${start})`);
    return { diagnostics };
  }
  const steps = (stop - start) / dt;
  const stepsPerSave = save / dt;
  if (!isWhole(steps)) {
    report(
      "dt",
      `(stop - start) / dt = (${stop} - ${start}) / ${time.dt} = ${round(steps)}, not a whole number of steps`,
      `Stop at ${round(start + Math.max(1, Math.round(steps)) * dt)}, or choose a dt that divides ${round(stop - start)}.`,
    );
  } else if (steps > most) {
    report(
      "dt",
      `${round(steps)} steps are more than the limit of ${most}`,
      "Choose a larger dt, or raise limits.steps.",
    );
  }
  if (!isWhole(stepsPerSave)) {
    report(
      "save",
      `save / dt = ${time.save} / ${time.dt} = ${round(stepsPerSave)}, not a whole number of steps`,
      `Save every ${round(Math.max(1, Math.round(stepsPerSave)) * dt)}, for example.`,
    );
  } else if (isWhole(steps) && Math.round(stepsPerSave) > Math.round(steps)) {
    report("save", `save (${time.save}) is longer than the run (${round(stop - start)})`);
  }
  if (diagnostics.length > 0) return { diagnostics };
  const grid = { unit, start, stop, dt, steps: Math.round(steps), stepsPerSave: Math.round(stepsPerSave) };
  return { grid, diagnostics };
}

/** A number from a number or a text such as `"0.25"` or `"1/32"`; undefined when it is neither. */
export function parseFraction(value: number | string): number | undefined {
  if (typeof value === "number") return value;
  const match = /^\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(?:\/\s*(\d+(?:\.\d+)?)\s*)?$/.exec(String(value));
  if (match === null) return undefined;
  return Number(match[1]) / (match[2] === undefined ? 1 : Number(match[2]));
}

function interval(
  key: string,
  value: number | string,
  report: (key: string, message: string, hint?: string) => void,
): number | undefined {
  const number = parseFraction(value);
  if (number === undefined || !Number.isFinite(number) || number <= 0) {
    report(key, `${key} is ${JSON.stringify(value)}, not a number above 0`, 'For example 0.25 or "1/32".');
    return undefined;
  }
  return number;
}

function isWhole(count: number): boolean {
  return Math.round(count) >= 1 && Math.abs(count - Math.round(count)) <= 1e-6 * Math.max(1, count * 1e-6);
}

function round(value: number): number {
  return Number(value.toPrecision(10));
}
