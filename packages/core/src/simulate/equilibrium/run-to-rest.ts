import { EmbeddedStep } from "../integrators/embedded-step.js";
import { fresh, nextSize, smallestSize } from "../integrators/step-size.js";
import type { Search } from "./newton.js";
import { pointAt, type RestPoint, type RestProblem } from "./rest-point.js";

const tolerances = { relative: 1e-9, absolute: 1e-12 };

const mostAttempts = 5_000;
/** What has not come to rest after so many times the length of a usual run never will. */
const mostSpans = 1e6;

/**
 * Lets a system run, with its inputs standing still, until nothing drifts: by the steps of `rk45`. What devices give comes to what
 * they are given as fast as a stock whose time is `lag`.
 */
export function runToRest(problem: RestProblem, start: RestPoint, lag: number): Search {
  const { system, span, tolerance } = problem;
  const step = new EmbeddedStep(start.values.length, tolerances, (_, values, into) => {
    const drift = system.drift(values);
    for (let i = 0; i < drift.length; i++) {
      into[i] = i < system.stockCount ? (drift[i] as number) : (drift[i] as number) / lag;
    }
  });
  step.end.set(start.values);
  step.standAt(0);
  let control = { ...fresh, size: step.firstSize(lag, span) };
  let point = start;
  let attempts = 0;
  while (point.residual > tolerance && attempts < mostAttempts && step.from < mostSpans * span) {
    step.begin();
    for (;;) {
      attempts += 1;
      const error = step.attempt(step.from + control.size);
      control = nextSize(control, control.size, error);
      if (error <= 1) break;
      if (attempts >= mostAttempts || control.size <= smallestSize(step.from, lag)) {
        return { point, iterations: attempts, settled: true };
      }
    }
    // A drift is held against what it would do over as long as the run took: what grows for ever must not seem to rest once it is large.
    const longer = { ...problem, span: Math.max(span, step.from) };
    point = pointAt(longer, step.end.slice()) ?? point;
  }
  return { point, iterations: attempts, settled: true };
}
