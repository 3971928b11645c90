import type { Integrator } from "./integrator.js";
import { Stages } from "./stages.js";

/**
 * Heun's method, second order: the mean of the slopes at the beginning and at the end of a step of Euler's. It is Stella's
 * "Runge-Kutta 2", which XMILE names `rk2`, not the midpoint method. K. Heun (1900), Zeitschrift fuer Mathematik und Physik 45, 23-38.
 */
export const rk2: Integrator = {
  momentsPerStep: 3,
  prepare(system) {
    const { dt } = system;
    const stages = new Stages(system);
    return (step) => {
      stages.leave(dt);
      system.evaluate(step, 2);
      stages.arrive(dt / 2);
    };
  },
};
