import type { Integrator } from "./integrator.js";

/** Euler's method, first order: y + dt f(t, y). */
export const euler: Integrator = {
  momentsPerStep: 1,
  prepare({ cells, stocks, derivatives, dt }) {
    return () => {
      for (let i = 0; i < stocks.length; i++) {
        const cell = stocks[i] as number;
        cells[cell] = (cells[cell] as number) + dt * (derivatives[i] as number);
      }
    };
  },
};
