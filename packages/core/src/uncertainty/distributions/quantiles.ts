import { log } from "../../compile/elementary/log.js";
import type { Family, Problem, SpecOf } from "./family.js";
import { firstFall, metalogCoefficients } from "./metalog.js";
import { finite, firstBroken, lowBelowHigh, problem } from "./rules.js";

type Quantiles = SpecOf<"quantiles">;

/** More points than this wriggle between one another. */
const mostPoints = 10;

/**
 * A smooth distribution through every point: the metalog with as many terms as points. With one of `low` and `high` the metalog
 * is of the logarithm of the distance from that end, with both of the logit of the place between them (Keelin 2016, section 4).
 */
export const quantiles: Family<"quantiles"> = {
  problems: (spec) =>
    firstBroken(
      () => finite({ low: spec.low, high: spec.high }),
      () => lowBelowHigh(spec.low, spec.high),
      () => pointProblems(spec),
      () => smoothnessProblems(spec),
    ),
  inverse: (spec) => ({
    kind: "metalog",
    coefficients: fitted(spec),
    ...(spec.low !== undefined && { low: spec.low }),
    ...(spec.high !== undefined && { high: spec.high }),
  }),
  support: ({ low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY }) => [low, high],
  describe: (spec) => {
    const ends = [
      spec.low === undefined ? [] : [`low ${spec.low}`],
      spec.high === undefined ? [] : [`high ${spec.high}`],
    ];
    return [...ascending(spec).map(([u, value]) => `${percentText(u)} ${value}`), ...ends.flat()].join(", ");
  },
};

function fitted(spec: Quantiles): readonly number[] {
  return metalogCoefficients(ascending(spec).map(([u, value]) => [u, bend(spec, value)] as const));
}

function ascending({ points }: Quantiles): readonly (readonly [u: number, value: number])[] {
  return Object.entries(points)
    .map(([percent, value]) => [Number(percent) / 100, value] as const)
    .sort(([a], [b]) => a - b);
}

/** From a value to what the metalog describes. */
function bend({ low, high }: Quantiles, value: number): number {
  if (low !== undefined && high !== undefined) return log((value - low) / (high - value));
  if (low !== undefined) return log(value - low);
  return high === undefined ? value : -log(high - value);
}

function pointProblems(spec: Quantiles): Problem[] {
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, points } = spec;
  const entries = Object.entries(points);
  if (entries.length < 2 || entries.length > mostPoints) {
    const expected = `from 2 to ${mostPoints} points`;
    return [problem("points", `\`points\` holds ${entries.length}.`, expected, entries.length)];
  }
  const wrong = entries.flatMap(([percent, value]) => {
    const place = Number(percent);
    if (percent.trim() === "" || !(place > 0 && place < 100)) {
      const hint = "Write 10 for 10%. Use `low` for 0% and `high` for 100%.";
      const expected = "a number above 0 and below 100";
      return [
        problem("points", `\`${percent}\` is no percentage of a quantile.`, expected, percent, { hint }),
      ];
    }
    if (Number.isFinite(value) && value > low && value < high) return [];
    const ends = [Number.isFinite(low) ? `above ${low}` : "", Number.isFinite(high) ? `below ${high}` : ""];
    const expected = `a finite number ${ends.filter(Boolean).join(" and ")}`.trim();
    return [problem("points", `The value at ${percent}% is ${value}.`, expected, value)];
  });
  if (wrong.length > 0) return wrong;
  const ordered = ascending(spec);
  return ordered.slice(1).flatMap(([u, value], i) => {
    const [before = 0, lower = 0] = ordered[i] ?? [];
    if (u > before && value > lower) return [];
    const message = `The value at ${percentText(u)}, ${value}, is not above the one at ${percentText(before)}, ${lower}.`;
    return [problem("points", message, `a number above ${lower}`, value)];
  });
}

function smoothnessProblems(spec: Quantiles): Problem[] {
  const fall = firstFall(fitted(spec));
  if (fall === undefined) return [];
  const hint =
    "Space the values more evenly, drop the point that stands out, or state `low` and `high`; a very lopsided belief fits a triangular or a discrete distribution better.";
  const message = `No smooth distribution goes through ${quantiles.describe(spec)}: it would have to fall near ${percentText(fall)}.`;
  return [
    problem("points", message, "values that a rising curve can join", "a curve that falls", {
      code: "quantiles-infeasible",
      hint,
    }),
  ];
}

function percentText(u: number): string {
  return `${Number((u * 100).toPrecision(6))}%`;
}
