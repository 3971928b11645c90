import type { Integrator } from "./integrator.js";

/**
 * Heun's method, second order: the mean of the slopes at the beginning and at the end of a step of Euler's. It is Stella's
 * "Runge-Kutta 2", which XMILE names `rk2`, not the midpoint method. K. Heun (1900), Zeitschrift fuer Mathematik und Physik 45, 23-38.
 */
export const rk2: Integrator = {
  momentsPerStep: 3,
  prepare(system) {
    const { cells, stocks, derivatives, dt } = system;
    const start = new Float64Array(stocks.length);
    const first = new Float64Array(stocks.length);
    return (step) => {
      for (let i = 0; i < stocks.length; i++) {
        const cell = stocks[i] as number;
        start[i] = cells[cell] as number;
        first[i] = derivatives[i] as number;
        cells[cell] = (start[i] as number) + dt * (first[i] as number);
      }
      system.evaluate(step, 2);
      for (let i = 0; i < stocks.length; i++) {
        cells[stocks[i] as number] =
          (start[i] as number) + (dt / 2) * ((first[i] as number) + (derivatives[i] as number));
      }
    };
  },
};
