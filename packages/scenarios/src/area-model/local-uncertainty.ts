import type { JointSpec } from "@headwater/core";
import type { Answers } from "./fit-local-rates.js";
import { driftYears, usualYears } from "./fit-local-rates.js";
import { type FittedLocal, fittedLocals, fittedPast, type LocalValues, setBy } from "./local-rates.js";
import { type Matrix, product, solve, transposed, triangleOf } from "./matrix.js";
import { moments, type PooledRate } from "./pooled-rate.js";
import type { RateId } from "./rates.js";

type Pooled = { readonly [Id in RateId]: PooledRate };

/**
 * Persistence of each local rate: that of the figure that sets it, but of exits that of entries. What persists of children in care beyond that is the
 * stock's own slowness, which the model has already.
 */
export function persistenceOf(pooled: Pooled): { readonly [Local in FittedLocal]: number } {
  return byLocal((local) => pooled[local === "exit" ? "care_entries" : setBy[local]].spread.persistence);
}

/** Each rate some years after the end of the data, predicted from the figures: what is left by then of its difference from the usual. */
export function predictedRates(pooled: Pooled): { readonly [Local in FittedLocal]: number } {
  return byLocal((local) => {
    const [level = 0, , usual = 0] = pooled[setBy[local]].mean;
    return usual + (level - usual) * leftOf(pooled, local);
  });
}

function leftOf(pooled: Pooled, local: FittedLocal): number {
  return pooled[setBy[local]].spread.persistence ** usualYears;
}

/**
 * How uncertain the local rates of an area are together: the uncertainty of the pooled rates, carried over by the model's answers (to first order),
 * and the drift of each rate, as wide {@link driftYears} years on as that of the figures.
 */
export function localUncertainty(
  pooled: Pooled,
  values: LocalValues,
  answers: Answers,
  name: string,
): JointSpec {
  const { toFitted, toDrift, laterToFitted, laterToUsual } = answers;
  const [ends, starts] = [fittedLocals.length, fittedPast.length];
  // Pooled rates in the order level, start, usual of each rate; then what is drawn of the model in terms of them.
  const rates = fittedLocals.flatMap((local) => moments.map((moment) => ({ local, moment })));
  const covariance = rates.map((a) =>
    rates.map((b) =>
      a.local === b.local
        ? (pooled[setBy[a.local]].covariance[moments.indexOf(a.moment)]?.[moments.indexOf(b.moment)] ?? 0)
        : 0,
    ),
  );
  const select = (locals: readonly FittedLocal[], moment: (typeof moments)[number]) =>
    locals.map((local) => rates.map((each) => Number(each.local === local && each.moment === moment)));
  const targets = [...select(fittedLocals, "level"), ...select(fittedPast, "start")];
  const fitted = solve(toFitted, targets);
  const predicted = fittedLocals.map((local) => {
    const left = leftOf(pooled, local);
    return rates.map((each) => {
      if (each.local !== local || each.moment === "start") return 0;
      return each.moment === "level" ? left : 1 - left;
    });
  });
  const carried = product(laterToFitted, fitted);
  const rest = predicted.map((row, i) => row.map((value, k) => value - (carried[i]?.[k] ?? 0)));
  const usual = solve(laterToUsual, rest);
  const entries = fitted[ends + fittedPast.indexOf("entry")] ?? [];
  const map: Matrix = [...fitted, entries, ...usual];
  const known = product(product(map, covariance), transposed(map));
  const widths = fittedLocals.map((local) => {
    const { passing, persistence } = pooled[setBy[local]].spread;
    return passing * (1 - persistence ** (2 * driftYears));
  });
  const back = solve(
    toDrift,
    fittedLocals.map((_, i) => fittedLocals.map((__, j) => Number(i === j))),
  );
  const drift = product(
    back.map((row) => row.map((value, k) => value * (widths[k] ?? 0))),
    transposed(back),
  );
  const size = ends + starts + 1 + ends;
  const whole = Array.from({ length: size + ends }, (_, i) =>
    Array.from({ length: size + ends }, (__, j) => {
      if (i < size && j < size) return known[i]?.[j] ?? 0;
      return i >= size && j >= size ? (drift[i - size]?.[j - size] ?? 0) : 0;
    }),
  );
  const member = (part: "level" | "past" | "usual" | "drift") => (local: FittedLocal) => ({
    parameter: `area_${part}[${local}]`,
    scale: "linear" as const,
    center: values[part]?.[local] ?? 0,
  });
  return {
    doc: `Rates of ${name} against England's: pooled estimates and drift`,
    source: "headwater: areas",
    members: [
      ...fittedLocals.map(member("level")),
      ...fittedPast.map(member("past")),
      member("past")("exit"),
      ...fittedLocals.map(member("usual")),
      ...fittedLocals.map(member("drift")),
    ],
    factor: triangleOf(whole),
  };
}

function byLocal(value: (local: FittedLocal) => number): { readonly [Local in FittedLocal]: number } {
  return Object.fromEntries(fittedLocals.map((local) => [local, value(local)])) as {
    [Local in FittedLocal]: number;
  };
}
