import type { StepGrid } from "../compile/kernel.js";
import type { CheckedTime } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { parseFraction, resolveTime } from "../model/time.js";
import type { Method, RunOptions } from "./run-options.js";

/** The time of one run, in whole steps. */
export interface Clock extends StepGrid {
  readonly unit: string;
  readonly to: number;
  readonly steps: number;
  readonly stepsPerSave: number;
  readonly method: Method;
  /** Times that are saved: the start, every `stepsPerSave` steps, and the stop. */
  readonly times: Float64Array;
}

/**
 * Time of a step, or of a moment within one (2.5: the middle of step 2). It is from + step x dt, computed so that
 * whole years come out whole when dt is 1/12.
 */
export function timeAt(clock: Pick<Clock, "from" | "to" | "steps">, step: number): number {
  return clock.from + (step * (clock.to - clock.from)) / clock.steps;
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
 * @throws HeadwaterError `usage` when a step count is not whole, an interval is not above 0 or the stop is not after
 *   the start (`bad-time`), or the method is unknown (`unknown-method`).
 */
export function resolveClock(time: CheckedTime, options: RunOptions): Clock {
  const from = options.from ?? time.start;
  const to = options.to ?? time.stop;
  const dt = options.dt ?? time.dt;
  const method = options.method ?? "euler";
  if (method !== "euler" && method !== "rk4") throw unknownMethod(method);
  const save = options.save ?? defaultSave(time, dt, to - from);
  const { grid, diagnostics } = resolveTime({ unit: time.unit, start: from, stop: to, dt, save }, []);
  if (grid === undefined) throw new HeadwaterError("usage", diagnostics.map(inWordsOfOptions));
  const { steps, stepsPerSave } = grid;
  const clock = { unit: time.unit, from, to, dt: grid.dt, steps, stepsPerSave, method };
  return { ...clock, times: savedTimes(clock) };
}

function defaultSave(time: CheckedTime, dt: number | string, span: number): number {
  const step = parseFraction(dt) ?? time.dt;
  const usual = time.stepsPerSave * time.dt;
  if (span > 0 && usual > span) return step * Math.max(1, Math.round(span / step));
  return Math.max(step, usual);
}

function savedTimes(clock: Omit<Clock, "times">): Float64Array {
  const times: number[] = [];
  for (let step = 0; step < clock.steps; step += clock.stepsPerSave) times.push(timeAt(clock, step));
  times.push(clock.to);
  return Float64Array.from(times);
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

function unknownMethod(method: never): HeadwaterError {
  return new HeadwaterError("usage", [
    {
      code: "unknown-method",
      severity: "error",
      path: ["options", "method"],
      message: `there is no method ${JSON.stringify(method)}`,
      expected: '"euler" or "rk4"',
    },
  ]);
}
