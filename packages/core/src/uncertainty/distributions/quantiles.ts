import type { Family, Problem, SpecOf } from "./family.js";
import { firstFall, metalogCoefficients, metalogValue } from "./metalog.js";
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
  quantile: (spec) => {
    const { unbend } = bending(spec);
    const coefficients = fitted(spec);
    return (u) => unbend(metalogValue(coefficients, u));
  },
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
  const { bend } = bending(spec);
  return metalogCoefficients(ascending(spec).map(([u, value]) => [u, bend(value)] as const));
}

function ascending({ points }: Quantiles): readonly (readonly [u: number, value: number])[] {
  return Object.entries(points)
    .map(([percent, value]) => [Number(percent) / 100, value] as const)
    .sort(([a], [b]) => a - b);
}

/** From values to what the metalog describes, and back. */
function bending({ low, high }: Quantiles): { bend: (x: number) => number; unbend: (m: number) => number } {
  if (low !== undefined && high !== undefined) {
    const share = (m: number) => (m < 0 ? Math.exp(m) / (1 + Math.exp(m)) : 1 / (1 + Math.exp(-m)));
    return {
      bend: (x) => Math.log((x - low) / (high - x)),
      unbend: (m) => low + (high - low) * share(m),
    };
  }
  if (low !== undefined) return { bend: (x) => Math.log(x - low), unbend: (m) => low + Math.exp(m) };
  if (high !== undefined) return { bend: (x) => -Math.log(high - x), unbend: (m) => high - Math.exp(-m) };
  return { bend: (x) => x, unbend: (m) => m };
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
