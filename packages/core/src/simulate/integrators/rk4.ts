import type { Integrator } from "./integrator.js";
import { Stages } from "./stages.js";

/**
 * The classical Runge-Kutta method, fourth order: slopes at the beginning, twice in the middle and at the end, weighted
 * 1, 2, 2, 1. W. Kutta (1901), Zeitschrift fuer Mathematik und Physik 46, 435-453.
 */
export const rk4: Integrator = {
  momentsPerStep: 3,
  prepare(system) {
    const { dt } = system;
    const stages = new Stages(system);
    return (step) => {
      stages.leave(dt / 2);
      system.evaluate(step, 1);
      stages.pass(2, dt / 2);
      system.evaluate(step, 1);
      stages.pass(2, dt);
      system.evaluate(step, 2);
      stages.arrive(dt / 6);
    };
  },
};
