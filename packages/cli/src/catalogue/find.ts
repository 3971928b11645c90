import { seriesOf } from "../comparison/published.js";
import type { Explanation } from "../present/definition-list.js";
import { CommandFailure } from "../process/command-failure.js";
import { said } from "./entry.js";
import { explainArea } from "./explain-area.js";
import { explainEvidence } from "./explain-evidence.js";
import { explainPackage, explainPolicy } from "./explain-policy.js";
import { explainReading } from "./explain-reading.js";
import { explainSector } from "./explain-sector.js";
import { explainVariable } from "./explain-variable.js";

type Scenarios = typeof import("@headwater/scenarios");

/**
 * Everything of that name, of whatever kind; an area only where nothing else has the name.
 *
 * @throws CommandFailure with the nearest name when there is nothing.
 */
export async function findExplanations(name: string, scenarios: Scenarios): Promise<Explanation[]> {
  const model = scenarios.england();
  const policies = scenarios.policies.filter(({ id }) => id === name);
  const outputs = scenarios.outputs.filter(({ id }) => id === name);
  const targets = scenarios.targets.filter(({ id }) => id === name);
  const found = [
    ...policies.map((policy) => explainPolicy(policy, model, scenarios)),
    ...scenarios.policyPackages.filter(({ id }) => id === name).map(explainPackage),
    ...scenarios.readings.filter(({ id }) => id === name).map(explainReading),
    ...outputs.map(
      (output): Explanation => ({
        kind: "output",
        name,
        entries: said([
          ["Meaning", output.label],
          ["Unit", output.unit],
          ["Better", output.better],
          ["Variable", output.variable],
          ["Definition", definitionOf(output.variable, scenarios)],
          ["Published as", seriesOf(output).join(" + ") || undefined],
        ]),
      }),
    ),
    ...explainSector(name, scenarios),
    ...explainVariable(model, name.split("[", 1)[0] ?? name),
    ...explainEvidence(name, scenarios),
    ...targets.map(
      (target): Explanation => ({
        kind: "target",
        name,
        entries: said([
          ["Variable", target.variable],
          ["Definition", definitionOf(target.variable, scenarios)],
          ["Year", target.since === undefined ? String(target.year) : `${target.since} to ${target.year}`],
          ["Published", `${target.published}${target.kind === "change" ? "%" : ""}`],
          [
            "Tolerance",
            target.kind === "change" ? `${target.tolerance} points` : `${100 * target.tolerance}%`,
          ],
          ["Figure", target.figure],
          ["Note", target.note],
        ]),
      }),
    ),
  ];
  if (found.length > 0) return found;
  const areas = await import("@headwater/scenarios/areas");
  const area = explainArea(name, areas);
  if (area.length > 0) return area;
  const { nearestName } = await import("@headwater/core");
  const kinds = [...explainableNames(scenarios), areas.areas.map((each) => each.name)];
  // Of each kind its nearest, since only so many names are looked at together.
  const nearest = nearestName(
    name,
    kinds.flatMap((names) => nearestName(name, names) ?? []),
  );
  throw new CommandFailure(
    `there is nothing called ${JSON.stringify(name)}`,
    nearest === undefined
      ? "headwater list policies, outputs, levers, parameters, figures or areas shows the names."
      : `Did you mean ${nearest}?`,
  );
}

function definitionOf(variable: string, { england }: Scenarios): string | undefined {
  const name = variable.split("[", 1)[0] ?? variable;
  const { auxiliaries, flows, stocks } = england();
  return (auxiliaries?.[name] ?? stocks?.[name] ?? flows?.[name])?.doc;
}

/** By kind. */
function explainableNames(scenarios: Scenarios): string[][] {
  const { parameters, levers, stocks, flows, auxiliaries, lookups, series } = scenarios.england();
  return [
    ...[
      scenarios.policies,
      scenarios.policyPackages,
      scenarios.readings,
      scenarios.outputs,
      scenarios.targets,
    ].map((items) => items.map(({ id }) => id)),
    scenarios.sectors.map(({ name }) => name),
    ...[parameters, levers, stocks, flows, auxiliaries, lookups, series].map((map) => Object.keys(map ?? {})),
    ...[scenarios.allFigures, scenarios.allEffects, scenarios.allSeries, scenarios.sources].map((map) =>
      Object.keys(map),
    ),
  ];
}
