import { findEvidence } from "../evidence/find.js";
import { policies } from "../policies/catalogue.js";
import { policyPackages } from "../policies/packages.js";
import { england } from "../system/england.js";
import { outputs } from "../system/outputs.js";

/** What a name of a coverage line is: part of the model, or a figure that is only kept. */
export type CoveredBy = "variable" | "output" | "policy" | "evidence";

let known: ReadonlyMap<string, CoveredBy> | undefined;

/** What there is under a name; undefined when there is nothing. A variable comes before an output or a figure of the same name. */
export function coveredBy(name: string): CoveredBy | undefined {
  known ??= modelNames();
  return known.get(name) ?? (findEvidence(name) === undefined ? undefined : "evidence");
}

function modelNames(): ReadonlyMap<string, CoveredBy> {
  const { stocks, flows, auxiliaries, parameters, levers, lookups, series } = england();
  return new Map<string, CoveredBy>([
    ...[...policies, ...policyPackages].map(({ id }) => [id, "policy"] as const),
    ...outputs.map(({ id }) => [id, "output"] as const),
    ...[stocks, flows, auxiliaries, parameters, levers, lookups, series].flatMap((map) =>
      Object.keys(map ?? {}).map((name) => [name, "variable"] as const),
    ),
  ]);
}
