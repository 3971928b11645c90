// The reference workload written by hand, straight from its equations, one run at a time: what the model in `model.js` and the
// program in `reference.c` are held against. Nothing here is shared with either but the parameters that go in.

const deprivation = (/** @type {number} */ decile) => -0.9 + 0.2 * decile;
const weight = (/** @type {number} */ decile) => 0.4 + 0.12 * decile;
const birthdayRate = [1, 0.25, 0.2, 0.16, 0.5];
const births = 3000;
const startShares = [1, 0.02, 0.01, 0.03, 0.003, 0.004, 0.006, 0.001];
const strainX = [0, 0.5, 0.7, 0.85, 1, 1.15, 1.4, 2];
const strainY = [1.15, 1.1, 1.05, 1, 0.93, 0.85, 0.75, 0.65];

const [stages, deciles] = [8, 10];
const cells = birthdayRate.length * deciles;
const pipeline = stages * cells;
const stocks = pipeline + 5;
const steps = 240;
const dt = 1 / 12;

/** @param {number} strain */
function threshold(strain) {
  const last = strainX.length - 1;
  if (strain <= 0) return strainY[0] ?? 0;
  if (strain >= (strainX[last] ?? 0)) return strainY[last] ?? 0;
  const i = strainX.findIndex((x) => x > strain) - 1;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [strainX[i], strainX[i + 1], strainY[i], strainY[i + 1]];
  return y0 + ((y1 - y0) * (strain - x0)) / (x1 - x0);
}

/** Stage z of cell c stands at z * cells + c; then the three stages of training, the workers, the strain. */
function start() {
  const y = new Float64Array(stocks);
  for (let c = 0; c < cells; c++) {
    const settled = births / (birthdayRate[Math.floor(c / deciles)] ?? 0);
    startShares.forEach((share, z) => {
      y[z * cells + c] = z === 0 ? settled : share * settled * weight(c % deciles);
    });
  }
  y.set([60, 60, 60, 700, 0.8], pipeline);
  return y;
}

/**
 * Writes the derivatives of all stocks and returns the 30 outputs.
 * @param {number} t @param {Float64Array} y @param {Float64Array} change @param {Float64Array} p
 */
function evaluate(t, y, change, p) {
  const at = (/** @type {number} */ i) => y[i] ?? 0;
  const [gDep = 0, gAge = 0, hCE = 0, hCR = 0, hEC = 0, hER = 0, hRC = 0, hRN = 0, hRS = 0, hNC = 0] = p;
  const [hNS = 0, hSN = 0, hSP = 0, hPN = 0, hPL = 0, hLX = 0, eEH = 0, infl = 0, gB = 0, eScale = 0] =
    p.subarray(10);
  const total = (/** @type {number} */ z) =>
    y.subarray(z * cells, (z + 1) * cells).reduce((sum, value) => sum + value, 0);
  const [D1, D2, D3, W, SM] = [
    at(pipeline),
    at(pipeline + 1),
    at(pipeline + 2),
    at(pipeline + 3),
    at(pipeline + 4),
  ];

  const [totC, totE, totR, totN] = [total(0), total(1), total(2), total(3)];
  const [totS, totP, totL, totX] = [total(4), total(5), total(6), total(7)];
  const price = Math.exp(infl * t);
  const budget = 4e8 * Math.exp(gB * t);
  const costE = 3000 * totE * price;
  const costR = 1500 * totR * price;
  const costN = 6000 * totN * price;
  const costS = 4000 * totS * price;
  const costP = 9000 * totP * price;
  const costL = 60000 * totL * price * ((totL + 1) / 3000) ** eScale;
  const costX = 5000 * totX * price;
  const statutory = costR + costN + costS + costP + costL;
  const spend = statutory + costE + costX;
  const pressure = statutory / budget;
  const thr = threshold(SM);
  const econ = 1 + 0.3 * (SM - 1);
  const ehShare = Math.max(0, Math.min(1, (budget - statutory) / (2e8 * price)));
  const desired = totR / 30 + totN / 18 + totS / 10 + totP / 12 + totL / 14;
  const caseload = desired / (W + 1);
  const quality = Math.exp(-0.4 * Math.max(0, caseload - 1));
  const hires = Math.max(0, desired - W + 0.15 * W);
  const careHaz = hPL * thr * caseload ** 0.2;
  const avgUnit = spend / (totE + totR + totN + totS + totP + totL + totX + 1);

  let totRef = 0;
  for (let c = 0; c < cells; c++) {
    const [age, decile] = [Math.floor(c / deciles), c % deciles];
    const w = weight(decile);
    const [C, E, R, N] = [at(c), at(cells + c), at(2 * cells + c), at(3 * cells + c)];
    const [S, P, L] = [at(4 * cells + c), at(5 * cells + c), at(6 * cells + c)];
    const rm = Math.exp(gDep * deprivation(decile) * econ + gAge * age);
    const eh = (1 + (40 * E) / (C + 1)) ** -eEH;
    const [f1, f2, f3, f4] = [C * hCE * ehShare * w, C * hCR * rm * eh, E * hEC * quality, E * hER * rm];
    const [f5, f6, f7, f8] = [R * hRC, R * hRN * thr, R * hRS * rm, N * hNC * quality];
    const [f9, f10, f11, f12] = [N * hNS * rm, S * hSN, S * hSP, P * hPN * quality];
    const [f13, f14] = [P * careHaz * rm, L * hLX];
    totRef += f2;
    const net = [
      f3 + f5 + f8 - f1 - f2,
      f1 - f3 - f4,
      f2 + f4 - f5 - f6 - f7,
      f6 + f10 + f12 - f8 - f9,
      f7 + f9 - f10 - f11,
      f11 - f12 - f13,
      f13 - f14,
      f14,
    ];
    net.forEach((moved, z) => {
      const i = z * cells + c;
      const arriving = age > 0 ? at(i - deciles) * (birthdayRate[age - 1] ?? 0) : z === 0 ? births : 0;
      change[i] = arriving - at(i) * (birthdayRate[age] ?? 0) + moved;
    });
  }
  const pressed = (pressure - SM) / 0.5;
  change.set([hires - 4 * D1, 4 * D1 - 4 * D2, 4 * D2 - 4 * D3, 4 * D3 - 0.15 * W, pressed], pipeline);
  return [
    ...[totC, totE, totR, totN, totS, totP, totL, totX, totRef, price, budget],
    ...[costE, costR, costN, costS, costP, costL, costX, statutory, spend, pressure],
    ...[thr, econ, ehShare, desired, caseload, quality, hires, careHaz, avgUnit],
  ];
}

/**
 * One run.
 * @param {Float64Array} parameters the 20 uncertain ones
 * @param {"euler" | "rk4"} method
 * @returns {number[][]} the 30 outputs at each of the 241 times: [time][output]
 */
export function runByHand(parameters, method) {
  const y = start();
  const [k1, k2, k3, k4] = [y.slice(), y.slice(), y.slice(), y.slice()];
  const moved = (/** @type {Float64Array} */ k, /** @type {number} */ h) =>
    y.map((value, i) => value + h * (k[i] ?? 0));
  const saved = [];
  for (let step = 0; step <= steps; step++) {
    const t = step * dt;
    saved.push(evaluate(t, y, k1, parameters));
    if (method === "euler") {
      y.set(moved(k1, dt));
    } else {
      evaluate(t + dt / 2, moved(k1, dt / 2), k2, parameters);
      evaluate(t + dt / 2, moved(k2, dt / 2), k3, parameters);
      evaluate(t + dt, moved(k3, dt), k4, parameters);
      y.forEach((value, i) => {
        const slope = (k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0);
        y[i] = value + (dt / 6) * slope;
      });
    }
  }
  return saved;
}
