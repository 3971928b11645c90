import type { Diagnostic, Scenario } from "@headwater/core";
import type { Policy } from "@headwater/scenarios";
import type { EnsembleDefaults } from "../arguments/settings.js";
import { CommandFailure } from "../process/command-failure.js";
import { readTextFile } from "../process/read-text-file.js";

/** The policies that the command compares when it is told none. */
export const defaultPolicies = ["family-help", "kinship-support", "care-market-reset"] as const;

/** What is held against the baseline: a policy of the package or a scenario file, with what to tell of it. */
export interface Candidate {
  readonly scenario: Scenario;
  readonly title: string;
  /** More than one where a scenario file puts policies together. */
  readonly policies: readonly Policy[];
}

export interface Plan {
  readonly candidates: readonly Candidate[];
  /** What scenario files say about the run; later files win. */
  readonly defaults: EnsembleDefaults;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Finds policies and packages of them by id and reads scenario files, all before anything is run.
 *
 * @throws CommandFailure, or HeadwaterError `usage` with the nearest id or the place in the file.
 */
export async function planComparison(ids: readonly string[], files: readonly string[]): Promise<Plan> {
  const { policiesNamed, policyScenario } = await import("@headwater/scenarios");
  const known = ids.map((id): Candidate => {
    const { title, policies } = policiesNamed(id);
    return { scenario: { ...policyScenario(policies), name: id }, title, policies };
  });
  const own = await readScenarioFiles(files);
  const candidates = [
    ...known,
    ...own.map(({ scenario, title, policies }): Candidate => ({ scenario, title, policies })),
  ];
  refuseTwice(candidates.map(({ scenario }) => scenario.name));
  return {
    candidates,
    defaults: Object.assign({}, ...own.map(({ run }) => run)),
    warnings: own.flatMap(({ warnings }) => warnings),
  };
}

async function readScenarioFiles(files: readonly string[]) {
  if (files.length === 0) return [];
  const { readScenarioFile } = await import("@headwater/scenarios/files");
  return files.map((file) => readScenarioFile(readTextFile(file), { file }));
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CommandFailure(`${twice} is named twice`, "Leave one of them out.");
}
