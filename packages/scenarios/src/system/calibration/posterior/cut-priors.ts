import { contested, type EnglandProblem } from "../england-problem.js";

/** The whole priors of the contested parameters, on their scales: what each draw takes them from. */
export function cutPriors({
  priors,
}: EnglandProblem): ReadonlyMap<string, { readonly center: number; readonly sd: number }> {
  return new Map(
    priors.filter(({ name }) => contested.has(name)).map(({ name, center, sd }) => [name, { center, sd }]),
  );
}
