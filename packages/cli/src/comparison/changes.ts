import type { LeverMove, LeverSpec, ModelSpec } from "@headwater/core";
import type { Change } from "../present/comparison.js";
import { distributionText } from "../present/distribution-text.js";
import { quantityText } from "../present/quantity-text.js";
import type { Candidate } from "./plan.js";

/** What a candidate moves, lever by lever: from the neutral value, to which, when, and why. */
export function changesOf(candidate: Candidate, model: ModelSpec): Change[] {
  return (candidate.scenario.moves ?? []).map((move) => {
    const lever = leverOf(model, move.lever);
    return {
      lever: move.lever,
      doc: lever?.doc ?? move.lever,
      unit: lever?.unit ?? "1",
      neutral: neutralValue(lever, move.lever),
      to:
        typeof move.to === "number"
          ? move.to
          : distributionText(move.to, (value) => quantityText(value, lever?.unit ?? "1")),
      start: move.start,
      ramp: move.ramp,
      ...(move.until !== undefined && { until: move.until }),
      because: reason(candidate, move),
    };
  });
}

/** The reason that the policy gives; the stream of a policy's move is `policy id/lever`. */
function reason({ policies }: Candidate, move: LeverMove): string {
  const policy = policies.find(({ id }) => move.stream === `${id}/${move.lever}`);
  const because = policy?.moves.find(({ lever }) => lever === move.lever)?.because;
  if (because === undefined) return "Set in the scenario file.";
  return policies.length > 1 ? `${policy?.id}: ${because}` : because;
}

function leverOf(model: ModelSpec, name: string): LeverSpec | undefined {
  return model.levers?.[baseName(name)];
}

function neutralValue(lever: LeverSpec | undefined, name: string): number {
  let value: LeverSpec["value"] | undefined = lever?.value;
  for (const element of elementsOf(name)) {
    if (typeof value === "object") value = value[element] ?? value["*"];
  }
  return typeof value === "number" ? value : Number.NaN;
}

function baseName(name: string): string {
  return name.split("[", 1)[0] ?? name;
}

function elementsOf(name: string): string[] {
  const inside = /\[(.*)\]$/.exec(name)?.[1];
  return inside === undefined ? [] : inside.split(",").map((element) => element.trim());
}
