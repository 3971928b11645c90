import type { Integrator } from "./integrator.js";
import { Stages } from "./stages.js";

/** Euler's method, first order: y + dt f(t, y). */
export const euler: Integrator = {
  momentsPerStep: 1,
  prepare(system) {
    const stages = new Stages(system);
    return () => stages.move(system.dt);
  },
};
