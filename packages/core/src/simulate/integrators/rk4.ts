import type { Integrator } from "./integrator.js";

/** Where in the step each later stage stands, how far along the last slope, and the weight of its own slope. */
const stages = [
  { moment: 1, reach: 1 / 2, weight: 2 },
  { moment: 1, reach: 1 / 2, weight: 2 },
  { moment: 2, reach: 1, weight: 1 },
] as const;

/**
 * The classical Runge-Kutta method, fourth order: slopes at the beginning, twice in the middle and at the end, weighted
 * 1, 2, 2, 1. W. Kutta (1901), Zeitschrift fuer Mathematik und Physik 46, 435-453.
 */
export const rk4: Integrator = {
  momentsPerStep: 3,
  prepare(system) {
    const { cells, stocks, derivatives, dt } = system;
    const start = new Float64Array(stocks.length);
    const sum = new Float64Array(stocks.length);
    return (step) => {
      for (let i = 0; i < stocks.length; i++) {
        start[i] = cells[stocks[i] as number] as number;
        sum[i] = derivatives[i] as number;
      }
      for (const { moment, reach, weight } of stages) {
        for (let i = 0; i < stocks.length; i++) {
          cells[stocks[i] as number] = (start[i] as number) + dt * reach * (derivatives[i] as number);
        }
        system.evaluate(step, moment);
        for (let i = 0; i < stocks.length; i++) {
          sum[i] = (sum[i] as number) + weight * (derivatives[i] as number);
        }
      }
      for (let i = 0; i < stocks.length; i++) {
        cells[stocks[i] as number] = (start[i] as number) + (dt / 6) * (sum[i] as number);
      }
    };
  },
};
