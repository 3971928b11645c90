import type { StepGrid } from "../compile/kernel.js";
import type { CheckedTime } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { resolveLimits } from "../model/limits.js";
import { didYouMean } from "../model/nearest.js";
import { parseFraction, resolveTime } from "../model/time.js";
import { type Method, methods, type RunOptions } from "./run-options.js";

/** The time of one run, in whole steps. */
export interface Clock extends StepGrid {
  readonly unit: string;
  /** Step at which the run begins: 0, or the step of the state that it goes on from. */
  readonly begin: number;
  readonly to: number;
  /** Step at which the run ends. */
  readonly steps: number;
  readonly stepsPerSave: number;
  readonly method: Method;
  /** Times that are saved: the beginning, every step that is a multiple of `stepsPerSave`, and the stop. */
  readonly times: Float64Array;
  /** `dt` as a fraction: that of small whole numbers where it is one. */
  readonly ratio: { readonly above: number; readonly below: number };
}

/**
 * Time of a step, or of a moment within one (2.5: the middle of step 2). It is from + step x dt, computed so that
 * whole years come out whole when dt is 1/12, and so that a run's length changes no time in it.
 */
export function timeAt(clock: Pick<Clock, "from" | "ratio">, step: number): number {
  return clock.from + (step * clock.ratio.above) / clock.ratio.below;
}

/** The step nearest to a time; halfway between two it is the later one. */
export function stepNear(grid: StepGrid, time: number): number {
  return Math.round((time - grid.from) / grid.dt);
}

/**
 * Puts a run's options over the model's time.
 *
 * When `dt` is given and `save` is not, the interval of saving stays that of the model, but for a `dt` longer than it,
 * which is then the interval.
 *
 * @param begin step at which the run begins.
 * @throws HeadwaterError `usage` when a step count is not whole, an interval is not above 0 or the stop is not after
 *   the beginning (`bad-time`), or the method is unknown (`unknown-method`).
 */
export function resolveClock(time: CheckedTime, options: RunOptions, begin = 0): Clock {
  const from = options.from ?? time.start;
  const to = options.to ?? time.stop;
  const dt = options.dt ?? time.dt;
  const method = options.method ?? "euler";
  if (!methods.includes(method)) throw unknownMethod(method);
  const save = options.save ?? defaultSave(time, dt, to - from);
  const { grid, diagnostics } = resolveTime(
    { unit: time.unit, start: from, stop: to, dt, ...(save === undefined ? {} : { save }) },
    [],
    resolveLimits(options.limits),
  );
  if (grid === undefined) throw new HeadwaterError("usage", diagnostics.map(inWordsOfOptions));
  const { steps, stepsPerSave } = grid;
  const ratio = fractionOf(grid.dt);
  if (steps <= begin) throw endsTooEarly(to, timeAt({ from, ratio }, begin));
  const clock = { unit: time.unit, from, begin, to, dt: grid.dt, steps, stepsPerSave, method, ratio };
  return { ...clock, times: savedTimes(clock) };
}

/** No fraction with a larger denominator is looked for. */
const largestDenominator = 1000;

/** The fraction of small whole numbers that an interval is, to eight digits; itself over 1 where there is none. */
function fractionOf(interval: number): Clock["ratio"] {
  for (let below = 1; below <= largestDenominator; below++) {
    const above = Math.round(interval * below);
    if (above > 0 && Math.abs(above / below - interval) <= 1e-8 * interval) return { above, below };
  }
  return { above: interval, below: 1 };
}

/** Position among the saved times of a step that is saved. */
export function savedPosition({ begin, stepsPerSave }: Clock, step: number): number {
  return step === begin ? 0 : Math.ceil(step / stepsPerSave) - Math.floor(begin / stepsPerSave);
}

/** Undefined where dt is no interval, which is said elsewhere. */
function defaultSave(time: CheckedTime, dt: number | string, span: number): number | undefined {
  const step = parseFraction(dt);
  if (step === undefined || !(step > 0 && step < Number.POSITIVE_INFINITY)) return undefined;
  const usual = time.stepsPerSave * time.dt;
  if (span > 0 && usual > span) return step * Math.max(1, Math.round(span / step));
  return Math.max(step, usual);
}

function savedTimes(clock: Omit<Clock, "times">): Float64Array {
  const { begin, steps, stepsPerSave } = clock;
  const next = (Math.floor(begin / stepsPerSave) + 1) * stepsPerSave;
  const between = Math.max(0, Math.ceil((steps - next) / stepsPerSave));
  const times = new Float64Array(between + 2);
  times[0] = timeAt(clock, begin);
  for (let i = 0; i < between; i++) times[i + 1] = timeAt(clock, next + i * stepsPerSave);
  times[between + 1] = clock.to;
  return times;
}

function inWordsOfOptions(diagnostic: Diagnostic): Diagnostic {
  const words: Readonly<Record<string, string>> = { start: "from", stop: "to" };
  const inWords = (text: string) => text.replace(/\b(?:start|stop)\b/g, (word) => words[word] ?? word);
  return {
    ...diagnostic,
    path: ["options", ...diagnostic.path.map((key) => words[key] ?? key)],
    message: inWords(diagnostic.message),
  };
}

function endsTooEarly(to: number, beginning: number): HeadwaterError {
  const message = `to (${to}) is not after ${beginning}, where the run begins`;
  return new HeadwaterError("usage", [
    { code: "bad-time", severity: "error", path: ["options", "to"], message },
  ]);
}

function unknownMethod(method: string): HeadwaterError {
  const hint = didYouMean(method, methods);
  return new HeadwaterError("usage", [
    {
      code: "unknown-method",
      severity: "error",
      path: ["options", "method"],
      message: `there is no method ${JSON.stringify(method)}`,
      expected: methods.map((known) => `"${known}"`).join(", "),
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}
