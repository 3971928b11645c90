import { Breaks } from "./breaks.js";
import { timeAt } from "./clock.js";
import { ExogenousAtTime } from "./exogenous-at-time.js";
import { Rk45 } from "./integrators/rk45.js";
import type { SteppedSystem, Stepping } from "./stepping.js";
import type { Tolerances } from "./tolerances.js";

/** Steps that the method chooses itself. Runs share no past: its steps may reach beyond the time at which they part. */
export function adaptiveStepping(system: SteppedSystem, tolerances: Tolerances): Stepping {
  const { cells, clock, kernel, layout, model, moves } = system;
  const exogenous = new ExogenousAtTime(model, clock, moves);
  const breaks = new Breaks(model, clock, moves);
  const derivatives = new Float64Array(layout.stocks.length);
  const evaluateAt = (step: number, time: number) => {
    exogenous.load(cells, step, time);
    kernel.evaluate(cells, clock, time, step, derivatives);
  };
  const rk45 = new Rk45({ cells, stocks: layout.stocks, derivatives, clock, breaks, tolerances, evaluateAt });
  return {
    everyStep: breaks.everyStep,
    lastStillStep: clock.begin - 1,
    moveTo: (targets) => exogenous.moveTo(targets),
    load: (step) => exogenous.load(cells, step, timeAt(clock, step)),
    evaluate: (step) => evaluateAt(step, timeAt(clock, step)),
    begin: (step) => {
      breaks.begin(cells);
      rk45.begin(step);
    },
    advance: (step) => rk45.advance(step),
    state: () => rk45.state(),
    restore: (state) => rk45.restore(state),
  };
}
