import type { Family, Problem } from "./family.js";
import { choices, firstBroken, problem } from "./rules.js";

export const discrete: Family<"discrete"> = {
  problems: ({ values, weights }) =>
    firstBroken(
      () => choices("values", values),
      () => (weights === undefined ? [] : weightProblems(weights, values.length)),
    ),
  inverse: ({ values, weights }) => {
    const ascending = values
      .map((value, i) => ({ value, weight: weights?.[i] ?? 1 }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => a.value - b.value);
    let total = 0;
    const reached = ascending.map(({ weight }) => {
      total += weight;
      return total;
    });
    return { kind: "steps", values: ascending.map(({ value }) => value), reached };
  },
  support: ({ values, weights }) => {
    const possible = values.filter((_, i) => (weights?.[i] ?? 1) > 0);
    return [Math.min(...possible), Math.max(...possible)];
  },
  describe: ({ values, weights }) =>
    values
      .map((value, i) => (weights === undefined ? `${value}` : `${value} (weight ${weights[i]})`))
      .join(", "),
};

function weightProblems(weights: readonly number[], count: number): Problem[] {
  if (weights.length !== count) {
    const message = `There are ${weights.length} \`weights\` for ${count} \`values\`.`;
    return [problem("weights", message, `${count} weights`, weights.length)];
  }
  const bad = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
  if (bad >= 0) {
    const message = `\`weights\` holds ${weights[bad]} at place ${bad + 1}.`;
    return [problem("weights", message, "finite numbers of at least 0", weights[bad])];
  }
  if (weights.some((weight) => weight > 0)) return [];
  return [problem("weights", "All `weights` are 0.", "at least one weight above 0", "0")];
}
