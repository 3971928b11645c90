import { type CheckedModel, HeadwaterError, type ModelSpec, manyRuns, type RunReader } from "@headwater/core";
import { allFigures, type FigureId } from "../../evidence/figures.js";
import { citeSource } from "../../evidence/sources.js";
import { englandChecked, horizon } from "../england.js";
import type { Target } from "../output.js";
import { targets } from "../targets.js";

/** One target beside what the model gives. */
export interface ValidationRow {
  readonly id: string;
  readonly variable: string;
  /** What the figure counts. */
  readonly label: string;
  readonly kind: Target["kind"];
  readonly year: number;
  /** First year of a change or a ratio. */
  readonly since?: number;
  /** In the unit of the variable; a change in per cent. */
  readonly published: number;
  readonly model: number;
  /** Model less published: as a share of the published for levels and ratios, in percentage points for changes. */
  readonly error: number;
  readonly tolerance: number;
  readonly within: boolean;
  readonly source: string;
}

/** Holds a model (England's as it stands when absent) against every published target, at the centres of its parameters. */
export function validate(model: ModelSpec | CheckedModel = englandChecked()): readonly ValidationRow[] {
  const variables = [...new Set(targets.map(({ variable }) => variable))];
  const read = readOnce(model, variables);
  return targets.map((target) => validationRow(target, read));
}

/** Years in which the model is held to what was published. */
export const historyYears: readonly number[] = Array.from(
  { length: horizon.lastHistory - horizon.start + 1 },
  (_, i) => horizon.start + i,
);

/** Runs a model once at the centres of its parameters. @throws HeadwaterError `numerical` when it does not run. */
export function readOnce(model: ModelSpec | CheckedModel, variables: readonly string[]): RunReader {
  const [outcome] = manyRuns(model, { parameters: [], outputs: variables, times: historyYears }).run([[]]);
  if (outcome === undefined || "failure" in outcome) {
    throw new HeadwaterError("numerical", outcome === undefined ? [] : [outcome.failure]);
  }
  return outcome.read;
}

/** What the model gives for a target: the value, or its change since the first year. */
export function modelValue(target: Target, read: RunReader): number {
  const value = read(target.variable, target.year);
  if (target.since === undefined) return value;
  const ratio = value / read(target.variable, target.since);
  return target.kind === "change" ? (ratio - 1) * 100 : ratio;
}

function validationRow(target: Target, read: RunReader): ValidationRow {
  const model = modelValue(target, read);
  const difference = model - target.published;
  const error = target.kind === "change" ? difference : difference / target.published;
  const figure = allFigures[target.figure as FigureId];
  return {
    id: target.id,
    variable: target.variable,
    label: figure.what,
    kind: target.kind,
    year: target.year,
    ...(target.since !== undefined && { since: target.since }),
    published: target.published,
    model,
    error,
    tolerance: target.tolerance,
    within: Math.abs(error) <= target.tolerance,
    source: citeSource(figure.source),
  };
}
