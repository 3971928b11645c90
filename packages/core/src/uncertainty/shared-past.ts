import type { EnsembleTask } from "./chunk.js";

/**
 * Positions of the scenarios that may share their past, up to the step before any of them moves a lever: those with the first
 * scenario's parameters.
 */
export function alikeScenarios({ scenarios }: EnsembleTask): ReadonlySet<number> {
  const [first] = scenarios;
  if (first === undefined) return new Set();
  return new Set(
    scenarios.flatMap(({ parameters, columns }, position) =>
      sameNumbers(parameters, first.parameters) && sameNumbers(columns, first.columns) ? [position] : [],
    ),
  );
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return one.length === other.length && Array.from(one).every((value, i) => Object.is(value, other[i]));
}
