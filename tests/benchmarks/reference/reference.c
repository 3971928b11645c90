/*
 * The reference workload in C: what "the best C" means in the benchmarks. The equations are those of plain.js, hoisted and
 * fused by hand: one pass over the 50 cells per derivative evaluation takes each cell's eight stocks from memory once, moves
 * them on and adds them to the totals of the next evaluation.
 *
 * LANES > 1: so many runs side by side, one per lane of a vector (GCC's and Clang's vector extension, no intrinsics), with
 * exp and log as inlined polynomials. LANES = 1: one run at a time with libm's exp and pow.
 *
 * usage: reference euler|rk4 RUNS time    prints the seconds of RUNS runs, after a round to warm up: parameters, memory and
 *                                         output are ready before the clock starts
 *        reference euler|rk4 RUNS print   writes the outputs as raw doubles, [run][output][time]
 */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef LANES
#define LANES 8
#endif

enum { AGES = 5, DECILES = 10, CELLS = AGES * DECILES, STAGES = 8, PARAMETERS = 20, OUTPUTS = 30, STEPS = 240 };
static const double DT = 1.0 / 12.0;

#if LANES == 1
typedef double real;
static inline real all(double x) { return x; }
static inline real larger(real a, real b) { return a > b ? a : b; }
static inline real smaller(real a, real b) { return a < b ? a : b; }
static inline double lane(real x, int i) { (void)i; return x; }
static inline void set_lane(real *x, int i, double value) { (void)i; *x = value; }
/* libm has its own logarithm inside pow; natural units throughout. */
#define HOISTED_LOG2E 1.0
static inline real power_of_base(real x) { return exp(x); }
static inline real raise(real x, real y) { return pow(x, y); }
#else
typedef double real __attribute__((vector_size(8 * LANES)));
typedef int64_t bits __attribute__((vector_size(8 * LANES)));
static inline real all(double x) { return x - (real){0}; }
static inline bits all_bits(int64_t x) { return x - (bits){0}; }
static inline real larger(real a, real b) { bits m = a > b; return (real)(((bits)a & m) | ((bits)b & ~m)); }
static inline real smaller(real a, real b) { bits m = a < b; return (real)(((bits)a & m) | ((bits)b & ~m)); }
static inline double lane(real x, int i) { return x[i]; }
static inline void set_lane(real *x, int i, double value) { (*x)[i] = value; }

/* What goes into exp is multiplied by log2(e) outside the loops, so that 2^x is all that is left to do inside. */
#define HOISTED_LOG2E 1.4426950408889634
static const double ROUND = 0x1.8p52;

/* 2^x, |x| < 1000: nearest whole number into the exponent, minimax polynomial (relative error 2^-58) for the rest. */
static inline real power_of_base(real x) {
  real shifted = x + ROUND;
  real r = x - (shifted - ROUND);
  real r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
  real p01 = 1.0 + r * 0.6931471805599453;
  real p23 = 0.24022650695910155 + r * 0.055504108664819925;
  real p45 = 0.009618129107588335 + r * 0.0013333558146789936;
  real p67 = 0.0001540353046251445 + r * 1.5252733489975454e-05;
  real p89 = 1.3215433089671955e-06 + r * 1.0178198027112659e-07;
  real pab = 7.074105613499429e-09 + r * 4.435281892117942e-10;
  real p = (p01 + r2 * p23) + r4 * (p45 + r2 * p67) + r8 * (p89 + r2 * pab);
  return (real)((bits)p + ((bits)shifted << 52));
}

/* log2(x), x positive and normal: exponent + log2 of a mantissa in [sqrt(1/2), sqrt(2)) as an odd polynomial in
 * (m - 1) / (m + 1) (relative error 2^-59). */
static inline real log2_of(real x) {
  bits exponent = ((bits)x - all_bits(0x3fe6a09e667f3bcd)) >> 52;
  real m = (real)((bits)x - (exponent << 52));
  real e = (real)(exponent + all_bits(0x4338000000000000)) - ROUND;
  real s = (m - 1.0) / (m + 1.0);
  real z = s * s, z2 = z * z, z4 = z2 * z2;
  real q01 = 2.8853900817779268 + z * 0.9617966939259898;
  real q23 = 0.5770780163454703 + z * 0.41219858585107716;
  real q45 = 0.32059853392554055 + z * 0.26233440177918155;
  real q67 = 0.2209118662567944 + z * 0.21367078336619819;
  return e + s * ((q01 + z2 * q23) + z4 * (q45 + z2 * q67));
}
static inline real raise(real x, real y) { return power_of_base(y * log2_of(x)); }
#endif

typedef struct {
  real gDep, ageing_risk[AGES], hCE, hCR, hEC, hER, hRC, hRN, hRS, hNC, hNS, hSN, hSP, hPN, hPL, hLX, eEH, infl, gB, eScale;
} Parameters;

typedef struct { real stage[CELLS][STAGES]; real D1, D2, D3, W, SM; } State;

typedef real Outputs[OUTPUTS][STEPS + 1];

static const double BIRTHDAY[AGES] = {1, 0.25, 0.2, 0.16, 0.5};
static const double BIRTHS = 3000;
static const double START[STAGES] = {1, 0.02, 0.01, 0.03, 0.003, 0.004, 0.006, 0.001};
enum { POINTS = 8 };
static const double STRAIN[POINTS] = {0, 0.5, 0.7, 0.85, 1, 1.15, 1.4, 2};
static const double THRESHOLD[POINTS] = {1.15, 1.1, 1.05, 1, 0.93, 0.85, 0.75, 0.65};
static double deprivation[DECILES], weight[DECILES];

/* Straight lines, held at both ends: the sum of what each piece adds up to the place. */
static inline real threshold_at(real strain) {
  real y = all(THRESHOLD[0]);
  for (int i = 1; i < POINTS; i++) {
    const double slope = (THRESHOLD[i] - THRESHOLD[i - 1]) / (STRAIN[i] - STRAIN[i - 1]);
    real within = smaller(larger(strain, all(STRAIN[i - 1])), all(STRAIN[i])) - STRAIN[i - 1];
    y += within * slope;
  }
  return y;
}

/* What a pass does with the derivatives k at x. FIRST to FOURTH are the stages of RK4, from y and towards `sum`. */
typedef enum { LOOK, EULER, FIRST, SECOND, THIRD, FOURTH } Pass;

static inline __attribute__((always_inline)) void move_on(Pass pass, real *x, real *y, real *sum, real k) {
  switch (pass) {
    case LOOK: break;
    case EULER: *x += DT * k; break;
    case FIRST: *sum = *y + (DT / 6) * k; *x = *y + (DT / 2) * k; break;
    case SECOND: *sum += (DT / 3) * k; *x = *y + (DT / 2) * k; break;
    case THIRD: *sum += (DT / 3) * k; *x = *y + DT * k; break;
    case FOURTH: *y = *sum + (DT / 6) * k; *x = *y; break;
  }
}

/*
 * One evaluation at x and time t, with the totals of x; leaves the totals of what x becomes. Saves the outputs at position
 * `at` unless that is below zero.
 */
static inline __attribute__((always_inline)) void evaluate(
    Pass pass, double t, State *x, State *y, State *sum, real total[STAGES], const Parameters *p, Outputs out, int at) {
  const real price = power_of_base(p->infl * t), budget = 4.0e8 * power_of_base(p->gB * t);
  const real totC = total[0], totE = total[1], totR = total[2], totN = total[3];
  const real totS = total[4], totP = total[5], totL = total[6], totX = total[7];
  const real costE = 3000 * totE * price, costR = 1500 * totR * price, costN = 6000 * totN * price;
  const real costS = 4000 * totS * price, costP = 9000 * totP * price, costX = 5000 * totX * price;
  const real costL = 60000 * totL * price * raise((totL + 1) / 3000, p->eScale);
  const real statutory = costR + costN + costS + costP + costL, spend = statutory + costE + costX;
  const real pressure = statutory / budget, thr = threshold_at(x->SM), econ = 1 + 0.3 * (x->SM - 1);
  const real ehShare = larger(all(0), smaller(all(1), (budget - statutory) / (2e8 * price)));
  const real desired = totR / 30 + totN / 18 + totS / 10 + totP / 12 + totL / 14;
  const real caseload = desired / (x->W + 1);
  const real quality = power_of_base((-0.4 * HOISTED_LOG2E) * larger(all(0), caseload - 1));
  const real hires = larger(all(0), (desired - x->W) + 0.15 * x->W);
  const real careHaz = p->hPL * thr * raise(caseload, all(0.2));
  const real offer = p->hCE * ehShare, help_ends = p->hEC * quality, assess = p->hRN * thr;
  const real need_ends = p->hNC * quality, plan_ends = p->hPN * quality, steepness = p->gDep * econ;

  real next[STAGES], referrals = all(0);
  for (int z = 0; z < STAGES; z++) next[z] = all(0);
  /* Oldest first: the band below still holds what it held before this pass. */
  for (int a = AGES - 1; a >= 0; a--) {
    const double leaving = BIRTHDAY[a], arriving = a > 0 ? BIRTHDAY[a - 1] : 0;
    const real by_age = p->ageing_risk[a];
    for (int d = DECILES - 1; d >= 0; d--) {
      const int c = a * DECILES + d;
      real *now = x->stage[c], *younger = x->stage[a > 0 ? c - DECILES : c];
      const real C = now[0], E = now[1], R = now[2], N = now[3], S = now[4], P = now[5], L = now[6], X = now[7];
      const real rm = power_of_base(steepness * deprivation[d] + by_age);
      const real eh = raise(1 + 40 * E / (C + 1), -p->eEH);
      const real f1 = C * offer * weight[d], f2 = C * p->hCR * rm * eh, f3 = E * help_ends, f4 = E * p->hER * rm;
      const real f5 = R * p->hRC, f6 = R * assess, f7 = R * p->hRS * rm, f8 = N * need_ends, f9 = N * p->hNS * rm;
      const real f10 = S * p->hSN, f11 = S * p->hSP, f12 = P * plan_ends, f13 = P * careHaz * rm, f14 = L * p->hLX;
      const real k[STAGES] = {
          (a == 0 ? all(BIRTHS) : younger[0] * arriving) - C * leaving + f3 + f5 + f8 - f1 - f2,
          younger[1] * arriving - E * leaving + f1 - f3 - f4,
          younger[2] * arriving - R * leaving + f2 + f4 - f5 - f6 - f7,
          younger[3] * arriving - N * leaving + f6 + f10 + f12 - f8 - f9,
          younger[4] * arriving - S * leaving + f7 + f9 - f10 - f11,
          younger[5] * arriving - P * leaving + f11 - f12 - f13,
          younger[6] * arriving - L * leaving + f13 - f14,
          younger[7] * arriving - X * leaving + f14};
      referrals += f2;
      for (int z = 0; z < STAGES; z++) {
        move_on(pass, &now[z], &y->stage[c][z], &sum->stage[c][z], k[z]);
        next[z] += now[z];
      }
    }
  }
  if (at >= 0) {
    const real kept[OUTPUTS] = {totC,   totE,    totR,     totN,    totS,      totP,  totL,     totX,     referrals, price,
                                budget, costE,   costR,    costN,   costS,     costP, costL,    costX,    statutory, spend,
                                pressure, thr,   econ,     ehShare, desired,   caseload, quality, hires,  careHaz,
                                spend / (totE + totR + totN + totS + totP + totL + totX + 1)};
    for (int o = 0; o < OUTPUTS; o++) out[o][at] = kept[o];
  }
  const real f_D1 = 4 * x->D1, f_D2 = 4 * x->D2, f_D3 = 4 * x->D3, quit = 0.15 * x->W, strained = (pressure - x->SM) / 0.5;
  move_on(pass, &x->D1, &y->D1, &sum->D1, hires - f_D1);
  move_on(pass, &x->D2, &y->D2, &sum->D2, f_D1 - f_D2);
  move_on(pass, &x->D3, &y->D3, &sum->D3, f_D2 - f_D3);
  move_on(pass, &x->W, &y->W, &sum->W, f_D3 - quit);
  move_on(pass, &x->SM, &y->SM, &sum->SM, strained);
  for (int z = 0; z < STAGES; z++) total[z] = next[z];
}

static void begin(State *x, real total[STAGES]) {
  for (int z = 0; z < STAGES; z++) total[z] = all(0);
  for (int c = 0; c < CELLS; c++) {
    const double settled = BIRTHS / BIRTHDAY[c / DECILES];
    for (int z = 0; z < STAGES; z++) {
      x->stage[c][z] = all(z == 0 ? settled : START[z] * settled * weight[c % DECILES]);
      total[z] += x->stage[c][z];
    }
  }
  x->D1 = x->D2 = x->D3 = all(60);
  x->W = all(700);
  x->SM = all(0.8);
}

static void run_euler(const Parameters *p, Outputs out) {
  static State x;
  real total[STAGES];
  begin(&x, total);
  for (int step = 0; step < STEPS; step++) evaluate(EULER, step * DT, &x, &x, &x, total, p, out, step);
  evaluate(LOOK, STEPS * DT, &x, &x, &x, total, p, out, STEPS);
}

static void run_rk4(const Parameters *p, Outputs out) {
  static State x, y, sum;
  real total[STAGES];
  begin(&x, total);
  y = x;
  for (int step = 0; step < STEPS; step++) {
    const double t = step * DT;
    evaluate(FIRST, t, &x, &y, &sum, total, p, out, step);
    evaluate(SECOND, t + DT / 2, &x, &y, &sum, total, p, out, -1);
    evaluate(THIRD, t + DT / 2, &x, &y, &sum, total, p, out, -1);
    evaluate(FOURTH, t + DT, &x, &y, &sum, total, p, out, -1);
  }
  evaluate(LOOK, STEPS * DT, &x, &y, &sum, total, p, out, STEPS);
}

static double fraction(double x) { return x - floor(x); }

/* Base x (0.9 + 0.2 u), u = frac((run + 1) frac(sqrt(prime))). */
static Parameters draw(int first) {
  static const double base[PARAMETERS] = {.6, .05, .03, .05, 1.2, .25, 3, 2.5, 1.2, 1, .15, 2, 1.5, .8, .2, .15, 2, .03, .02, .15};
  static const int primes[PARAMETERS] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71};
  real v[PARAMETERS];
  for (int i = 0; i < PARAMETERS; i++) {
    for (int l = 0; l < LANES; l++) {
      set_lane(&v[i], l, base[i] * (0.9 + 0.2 * fraction((first + l + 1) * fraction(sqrt(primes[i])))));
    }
  }
  Parameters p = {.gDep = v[0] * HOISTED_LOG2E, .hCE = v[2], .hCR = v[3], .hEC = v[4], .hER = v[5], .hRC = v[6], .hRN = v[7],
                  .hRS = v[8], .hNC = v[9], .hNS = v[10], .hSN = v[11], .hSP = v[12], .hPN = v[13], .hPL = v[14],
                  .hLX = v[15], .eEH = v[16], .infl = v[17] * HOISTED_LOG2E, .gB = v[18] * HOISTED_LOG2E, .eScale = v[19]};
  for (int a = 0; a < AGES; a++) p.ageing_risk[a] = v[1] * a * HOISTED_LOG2E;
  return p;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  const int rk4 = strcmp(words[1], "rk4") == 0, runs = atoi(words[2]), timed = strcmp(words[3], "time") == 0;
  const int blocks = (runs + LANES - 1) / LANES;
  for (int d = 0; d < DECILES; d++) {
    deprivation[d] = -0.9 + 0.2 * d;
    weight[d] = 0.4 + 0.12 * d;
  }
  Parameters *p = aligned_alloc(sizeof(real) < 64 ? 64 : sizeof(real), sizeof(Parameters) * (size_t)(blocks + 1));
  Outputs *out = aligned_alloc(sizeof(real) < 64 ? 64 : sizeof(real), sizeof(Outputs) * (size_t)(blocks + 1));
  if (p == NULL || out == NULL) return 3;
  for (int b = 0; b < blocks; b++) p[b] = draw(b * LANES);
  struct timespec from, to;
  for (int round = 0; round <= timed; round++) {
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (int b = 0; b < blocks; b++) (rk4 ? run_rk4 : run_euler)(&p[b], out[b]);
    clock_gettime(CLOCK_MONOTONIC, &to);
  }
  if (timed) {
    printf("%.9f\n", (double)(to.tv_sec - from.tv_sec) + 1e-9 * (double)(to.tv_nsec - from.tv_nsec));
    return 0;
  }
  for (int r = 0; r < runs; r++) {
    for (int o = 0; o < OUTPUTS; o++) {
      for (int at = 0; at <= STEPS; at++) {
        const double value = lane(out[r / LANES][o][at], r % LANES);
        if (fwrite(&value, sizeof value, 1, stdout) != 1) return 4;
      }
    }
  }
  return 0;
}
