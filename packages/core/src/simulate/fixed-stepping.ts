import { timeAt } from "./clock.js";
import { Exogenous } from "./exogenous.js";
import { euler } from "./integrators/euler.js";
import type { Integrator } from "./integrators/integrator.js";
import { rk2 } from "./integrators/rk2.js";
import { rk4 } from "./integrators/rk4.js";
import type { Method } from "./run-options.js";
import type { SteppedSystem, Stepping } from "./stepping.js";

type FixedMethod = Exclude<Method, "rk45">;

const integrators: Readonly<Record<FixedMethod, Integrator>> = { euler, rk2, rk4 };

/** Steps of dt; what comes from outside is tabulated once for all runs. */
export function fixedStepping(system: SteppedSystem, method: FixedMethod): Stepping {
  const { cells, clock, kernel, layout, model, moves } = system;
  const integrator = integrators[method];
  const exogenous = new Exogenous(model, clock, integrator.momentsPerStep, moves);
  const derivatives = new Float64Array(layout.stocks.length);
  const evaluate = (step: number, moment: 0 | 1 | 2) => {
    exogenous.load(cells, step, moment);
    kernel.evaluate(cells, clock, timeAt(clock, step + moment / 2), step, derivatives);
  };
  const advance = integrator.prepare({ cells, stocks: layout.stocks, derivatives, dt: clock.dt, evaluate });
  return {
    everyStep: true,
    lastStillStep: exogenous.lastStillStep,
    moveTo: (targets) => exogenous.moveTo(targets),
    load: (step) => exogenous.load(cells, step, 0),
    evaluate: (step) => evaluate(step, 0),
    begin: () => {},
    advance: (step) => {
      advance(step);
      return undefined;
    },
    state: () => undefined,
    restore: () => {},
  };
}
