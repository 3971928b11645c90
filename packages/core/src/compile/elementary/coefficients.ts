/**
 * Numbers of {@link exp}, {@link log} and {@link pow}, shared by all backends so that their results agree to the last bit.
 *
 * The polynomial of `exp` is a Chebyshev fit of (e^r - 1 - r) / r^2 over |r| <= ln(2) / 2, computed with 60 digits; its
 * relative error is 1.6e-17. Those of `log` and of results of `pow` far from 1 are the ones of fdlibm 5.3 (Sun Microsystems, 1993:
 * e_log.c, e_pow.c).
 *
 * They are members of an enumeration because a bundler puts these where they are used. What a file holds in a variable, V8 reads from
 * memory at each use and looks whether it still is a number: an exponential took twice as long.
 */
export enum Coefficient {
  /** Added and taken away again, it rounds a number below 2^51 to a whole one, ties to even. */
  rounder = 6755399441055744,
  /** 1 / ln(2). */
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a property of Math would be read at each use.
  inverseLn2 = 1.4426950408889634,
  /** ln(2) in two parts; a whole number below 2^20 times the first is exact. */
  ln2High = 0.6931471803691238,
  ln2Low = 1.9082149292705877e-10,

  /** Coefficients of r^2, r^3, ..., r^11 of e^r. */
  e2 = 0.5000000000000001,
  e3 = 0.16666666666666669,
  e4 = 0.04166666666662413,
  e5 = 0.008333333333330062,
  e6 = 0.0013888888917213717,
  e7 = 0.00019841269863053618,
  e8 = 2.4801521295954376e-5,
  e9 = 2.7557268459997064e-6,
  e10 = 2.7620088445409746e-7,
  e11 = 2.510038549551032e-8,
  /** Beyond this distance from zero a result of `exp` may lie outside the normal numbers. */
  expFar = 690,
  /** Beyond this distance from zero a result of `exp` is 0 or infinite. */
  expFarthest = 800,

  /** Lg1 to Lg7 of e_log.c. */
  lg1 = 0.6666666666666735,
  lg2 = 0.3999999999940942,
  lg3 = 0.2857142874366239,
  lg4 = 0.22222198432149784,
  lg5 = 0.1818357216161805,
  lg6 = 0.15313837699209373,
  lg7 = 0.14798198605116586,

  /**
   * Coefficients of z^0, ..., z^7 of (2 artanh(s / 2) - s) / (s z), z = s^2, for s = 2 (a - 1) / (a + 1) and a from sqrt(1/2) to
   * sqrt(2): a Chebyshev fit computed with 60 digits; the relative error of the logarithm is 2^-60.6.
   */
  q0 = 0.08333333333333333,
  q1 = 0.012500000000000275,
  q2 = 0.0022321428570938827,
  q3 = 0.00043402778109662176,
  q4 = 8.87782987981602e-5,
  q5 = 1.8782033958593008e-5,
  q6 = 4.049287650442527e-6,
  q7 = 9.984840756686186e-7,
  /** Upper bits of 1 minus those of sqrt(1/2): moves the border between exponents from 1 to sqrt(1/2). */
  logOffset = 0x3ff00000 - 0x3fe6a09e,
  /** Results further from 1 than e to the power of this need a better logarithm: see `powFar`. */
  nearLogarithm = 24,

  /** L1 to L6 of e_pow.c. */
  l1 = 0.5999999999999946,
  l2 = 0.4285714285785502,
  l3 = 0.33333332981837743,
  l4 = 0.272728123808534,
  l5 = 0.23066074577556175,
  l6 = 0.20697501780033842,
  /** 2 / (3 ln(2)): whole, and in two parts. */
  cp = 0.9617966939259756,
  cpHigh = 0.9617967009544373,
  cpLow = -7.028461650952758e-9,
  /** log2(1.5) in two parts. */
  log2Of1p5High = 0.5849624872207642,
  log2Of1p5Low = 1.350039202129749e-8,
  /** ln(2), and in two parts. */
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a property of Math would be read at each use.
  ln2 = 0.6931471805599453,
  ln2Upper = 0.6931471824645996,
  ln2Lower = -1.904654299957768e-9,
  /** sqrt(3/2) and sqrt(3), where `powFar` changes its interval: high words of fdlibm, low words zero. */
  squareRootOf1p5 = 1.2247447967529297,
  squareRootOf3 = 1.7320499420166016,

  /** The smallest normal number, and the largest number. */
  smallestNormal = 2.2250738585072014e-308,
  largest = 1.7976931348623157e308,
}
