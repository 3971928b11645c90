import {
  type CheckedModel,
  checkModel,
  type Diagnostic,
  HeadwaterError,
  type LeverMove,
  type ModelSpec,
  type Scenario,
} from "@headwater/core";
import { readYamlData } from "@headwater/core/files";
import { policies } from "../policies/catalogue.js";
import { combinePolicies } from "../policies/combine.js";
import { leverWarnings } from "../policies/lever-warnings.js";
import { policyPackages } from "../policies/packages.js";
import type { Policy } from "../policies/policy.js";
import { england, englandChecked } from "../system/england.js";
import { Findings } from "./findings.js";
import { type RunSettings, readLevers, readParameters, readPolicies, readRun } from "./scenario-parts.js";
import { scenarioShape } from "./scenario-shape.js";
import { valueAt } from "./shape-at.js";
import { shapeDiagnostics } from "./shape-diagnostics.js";

/** What a user's own scenario file says. */
export interface ScenarioFile {
  readonly scenario: Scenario;
  /** For readers; the name where the file gives none. */
  readonly title: string;
  /** The policies in it, as the file varies them. */
  readonly policies: readonly Policy[];
  /** What the file says about the run; the rest is the caller's to choose. */
  readonly run: RunSettings;
  /** What is allowed but worth telling: levers beyond their evidence, moves without effect. */
  readonly warnings: readonly Diagnostic[];
}

export interface ScenarioFileOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** The model that the scenario is for; England when absent. */
  readonly model?: ModelSpec;
}

/**
 * Reads a scenario from YAML (or JSON) text: policies, each as it stands or later, slower, by half; own moves of levers;
 * parameters; and how to run it. `scenarioFileSchema` describes the keys.
 *
 * @throws HeadwaterError `usage` with everything that is wrong, each with its place.
 */
export function readScenarioFile(text: string, options: ScenarioFileOptions = {}): ScenarioFile {
  const { scenarioFile, diagnostics } = checkScenarioFile(text, options);
  if (scenarioFile === undefined) throw new HeadwaterError("usage", diagnostics);
  return scenarioFile;
}

/** As {@link readScenarioFile}, but never throws: `scenarioFile` is absent when one of the diagnostics is an error. */
export function checkScenarioFile(
  text: string,
  { file, model }: ScenarioFileOptions = {},
): { readonly scenarioFile?: ScenarioFile; readonly diagnostics: readonly Diagnostic[] } {
  const yaml = readYamlData(text, file);
  if (yaml.diagnostics.length > 0) return { diagnostics: yaml.diagnostics };
  const found = new Findings(yaml);
  if (yaml.data === null) {
    found.add(emptyFile);
    return { diagnostics: found.diagnostics };
  }
  for (const problem of shapeDiagnostics(scenarioShape, yaml.data)) {
    found.add(problem, problem.code === "unknown-key" ? "key" : "value");
  }
  const checked = model === undefined ? englandChecked() : checkModel(model);
  const scenarioFile = assemble(yaml.data, model ?? england(), checked, found);
  const { diagnostics } = found;
  return found.failed
    ? { diagnostics }
    : { scenarioFile: { ...scenarioFile, warnings: diagnostics }, diagnostics };
}

/** What can be read is read and looked at, even when other parts are wrong. */
function assemble(
  data: unknown,
  model: ModelSpec,
  checked: CheckedModel,
  found: Findings,
): Omit<ScenarioFile, "warnings"> {
  const name = String(valueAt(data, ["name"]));
  if (name === "baseline" || [...policies, ...policyPackages].some(({ id }) => id === name))
    found.add(takenName(name));
  const varied = readPolicies(data, checked, found);
  const own = readLevers(data, checked, found);
  const parameters = readParameters(data, model, checked, found);
  const moves = found.failed ? [] : combinePolicies(varied, own);
  const scenario = { name, moves, ...(Object.keys(parameters).length > 0 && { parameters }) };
  const run = readRun(data, checked, moves, found);
  if (!found.failed) {
    for (const warning of leverWarnings(scenario, checked)) {
      const beyond = moves[Number(warning.path[1])];
      const position = beyond === undefined ? -1 : own.indexOf(beyond);
      const path = position < 0 ? ["policies"] : ["levers", String(position), "to"];
      found.add({ ...warning, path, ...sourceOf(beyond, model) });
    }
    if (moves.length === 0 && scenario.parameters === undefined) found.add(changesNothing);
  }
  const title = valueAt(data, ["title"]);
  return { scenario, title: typeof title === "string" ? title : name, policies: varied, run };
}

function sourceOf(move: LeverMove | undefined, { levers = {} }: ModelSpec): { readonly hint?: string } {
  const name = move?.lever.replace(/\[.*$/, "") ?? "";
  if (!Object.hasOwn(levers, name)) return {};
  return { hint: `Source: ${levers[name]?.source ?? "assumption"}.` };
}

const emptyFile: Diagnostic = {
  code: "empty-file",
  severity: "error",
  path: [],
  message: "the file is empty",
  hint: "A scenario has at least a name; name policies, levers or parameters to change something.",
};

const changesNothing: Diagnostic = {
  code: "no-effect",
  severity: "warning",
  path: [],
  message: "the scenario names no policy, lever or parameter: it is the baseline",
};

function takenName(name: string): Diagnostic {
  return {
    code: "taken-name",
    severity: "error",
    path: ["name"],
    message: `${JSON.stringify(name)} is already the name of ${name === "baseline" ? "the baseline" : "a policy"}`,
    hint: `For example ${name}-2.`,
  };
}
