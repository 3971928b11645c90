import { allSeries } from "./all-series.js";
import type { Effect } from "./effect.js";
import { allEffects } from "./effects.js";
import type { Figure } from "./figure.js";
import { allFigures } from "./figures.js";
import type { Series } from "./series.js";
import type { SourceId } from "./sources.js";

/** One piece of evidence of any kind. */
export type Evidence =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "series"; readonly series: Series }
  | { readonly kind: "effect"; readonly effect: Effect };

const byId: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ...Object.values<Figure>(allFigures).map((figure) => [figure.id, { kind: "figure", figure }] as const),
  ...Object.values<Series>(allSeries).map((series) => [series.id, { kind: "series", series }] as const),
  ...Object.values<Effect>(allEffects).map((effect) => [effect.id, { kind: "effect", effect }] as const),
]);

/** What a policy, a parameter or a target names as its evidence; undefined when there is nothing of that id. */
export function findEvidence(id: string): Evidence | undefined {
  return byId.get(id);
}

/** The sources on which a piece of evidence rests, each once, in order of use. */
export function sourcesOf(evidence: Evidence): readonly SourceId[] {
  switch (evidence.kind) {
    case "figure":
      return [evidence.figure.source];
    case "series":
      return [...new Set(evidence.series.parts.map((part) => part.source))];
    case "effect":
      return [evidence.effect.source];
  }
}
