/**
 * The explicit Runge-Kutta pair of orders 5 and 4 by J. R. Dormand and P. J. Prince (1980), Journal of Computational and Applied
 * Mathematics 6, 19-26, doi:10.1016/0771-050X(80)90013-3 (their RK5(4)7M). The last stage of a step is the first of the next.
 */

/** Where in the step each stage stands. */
export const nodes = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1] as const;

/** How the slopes of the stages before lead to a stage. The last row leads to the end of the step, with order 5. */
export const weights: readonly (readonly number[])[] = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];

/** The end with order 5 less the end with order 4. */
export const errorWeights = [
  71 / 57600,
  0,
  -71 / 16695,
  71 / 1920,
  -17253 / 339200,
  22 / 525,
  -1 / 40,
] as const;

/**
 * The coefficient of the highest power of the dense output of order 4: L. F. Shampine (1986), Mathematics of Computation 46,
 * 135-150, doi:10.2307/2008219, in the form of E. Hairer, S. P. Norsett and G. Wanner (1993), Solving Ordinary Differential Equations I,
 * doi:10.1007/978-3-540-78862-1, section II.6.
 */
export const denseWeights = [
  -12715105075 / 11282082432,
  0,
  87487479700 / 32700410799,
  -10690763975 / 1880347072,
  701980252875 / 199316789632,
  -1453857185 / 822651844,
  69997945 / 29380423,
] as const;
