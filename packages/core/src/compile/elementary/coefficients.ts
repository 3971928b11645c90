/**
 * Numbers of {@link exp}, {@link log} and {@link pow}, shared by all backends so that their results agree to the last bit.
 *
 * The polynomial of `exp` is a Chebyshev fit of (e^r - 1 - r) / r^2 over |r| <= ln(2) / 2, computed with 60 digits; its
 * relative error is 1.6e-17. Those of `log` and `pow` are the ones of fdlibm 5.3 (Sun Microsystems, 1993: e_log.c, e_pow.c).
 */

/** Added and taken away again, it rounds a number below 2^51 to a whole one, ties to even. */
export const rounder = 6755399441055744;

/** 1 / ln(2). */
export const inverseLn2 = Math.LOG2E;
/** ln(2) in two parts; a whole number below 2^20 times the first is exact. */
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;

/** Coefficients of r^2, r^3, ..., r^11 of e^r. */
export const expPolynomial = [
  0.5000000000000001, 0.16666666666666669, 0.04166666666662413, 0.008333333333330062, 0.0013888888917213717,
  0.00019841269863053618, 2.4801521295954376e-5, 2.7557268459997064e-6, 2.7620088445409746e-7,
  2.510038549551032e-8,
] as const;

/** Beyond this distance from zero a result of `exp` may lie outside the normal numbers. */
export const expFar = 690;
/** Beyond this distance from zero a result of `exp` is 0 or infinite. */
export const expFarthest = 800;

/** Lg1 to Lg7. */
export const logPolynomial = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805,
  0.15313837699209373, 0.14798198605116586,
] as const;

/**
 * Coefficients of z^0, ..., z^7 of (2 artanh(s / 2) - s) / (s z), z = s^2, for s = 2 (a - 1) / (a + 1) and a from sqrt(1/2) to sqrt(2): a
 * Chebyshev fit computed with 60 digits; the relative error of the logarithm is 2^-60.6.
 */
export const quotientPolynomial = [
  0.08333333333333333, 0.012500000000000275, 0.0022321428570938827, 0.00043402778109662176,
  8.87782987981602e-5, 1.8782033958593008e-5, 4.049287650442527e-6, 9.984840756686186e-7,
] as const;

/** Upper bits of 1 minus those of sqrt(1/2): moves the border between exponents from 1 to sqrt(1/2). */
export const logOffset = 0x3ff00000 - 0x3fe6a09e;

/** L1 to L6. */
export const powPolynomial = [
  0.5999999999999946, 0.4285714285785502, 0.33333332981837743, 0.272728123808534, 0.23066074577556175,
  0.20697501780033842,
] as const;

/** 2 / (3 ln(2)): whole, and in two parts. */
export const cp = 0.9617966939259756;
export const cpHigh = 0.9617967009544373;
export const cpLow = -7.028461650952758e-9;
/** log2(1.5) in two parts. */
export const log2Of1p5High = 0.5849624872207642;
export const log2Of1p5Low = 1.350039202129749e-8;
/** ln(2), and in two parts. */
export const lg2 = Math.LN2;
export const lg2High = 0.6931471824645996;
export const lg2Low = -1.904654299957768e-9;

/** sqrt(3/2) and sqrt(3), where `pow` changes its interval: high words of fdlibm, low words zero. */
export const squareRootOf1p5 = 1.2247447967529297;
export const squareRootOf3 = 1.7320499420166016;

/** The smallest normal number, and the largest number. */
export const smallestNormal = 2.2250738585072014e-308;
export const largest = 1.7976931348623157e308;
