import type { CheckedModel } from "../equations/checked-model.js";
import { fillCells, splitCells } from "../model/cells.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import type { DistributionSpec } from "../model/distribution-spec.js";
import type { Cells, ModelSpec } from "../model/spec.js";
import { findCells, isDiagnostic } from "../simulate/cell-reference.js";
import { type ParameterSlot, parameterSlots } from "../simulate/parameter-values.js";
import { quantileFunction, validateDistribution } from "./distributions/distribution.js";
import type { Scale } from "./scale.js";

/** A cell of a parameter that is drawn by itself. Its stream has the name of the cell. */
interface SingleInput {
  readonly slot: number;
  readonly label: string;
  readonly quantile: (u: number) => number;
}

/** Cells that are drawn together; each has a stream of its own name. */
export interface JointInput {
  readonly members: readonly {
    readonly slot: number;
    readonly label: string;
    readonly scale: Scale;
    readonly center: number;
  }[];
  readonly factor: readonly (readonly number[])[];
}

/** What is uncertain in a model. */
export interface UncertainInputs {
  readonly slots: readonly ParameterSlot[];
  readonly singles: readonly SingleInput[];
  readonly joints: readonly JointInput[];
}

/** What is wrong with the distributions of a model's parameters: an empty list when nothing is. */
export function checkDistributions(spec: ModelSpec): Diagnostic[] {
  return Object.keys(spec.parameters ?? {}).flatMap((name) =>
    partsOf(spec, name).flatMap(({ value, path }) =>
      validateDistribution(value, ["parameters", name, "distribution", ...path]),
    ),
  );
}

/**
 * Finds the cells of parameters that are drawn. A cell that is a member of a joint distribution is drawn there; its own
 * distribution, if it has one, is not used.
 *
 * @param model what checking `spec` gave.
 * @throws HeadwaterError `model` with all that {@link checkDistributions} finds.
 */
export function uncertainInputs(spec: ModelSpec, model: CheckedModel): UncertainInputs {
  const diagnostics = checkDistributions(spec);
  const slots = parameterSlots(model);
  const joints = Object.entries(spec.joint ?? {}).map(([name, joint]): JointInput => {
    const members = joint.members.flatMap(({ parameter, scale, center }) => {
      const slot = slotNamed(model, slots, parameter, ["joint", name, "members"]);
      if (typeof slot !== "number") diagnostics.push(slot);
      return typeof slot === "number"
        ? [{ slot, label: slots[slot]?.label ?? parameter, scale, center }]
        : [];
    });
    return { members, factor: joint.factor };
  });
  if (diagnostics.length > 0) throw new HeadwaterError("model", diagnostics);

  const jointly = new Set(joints.flatMap(({ members }) => members.map(({ slot }) => slot)));
  const distributions = new Map<string, readonly (DistributionSpec | undefined)[]>();
  const singles = slots.flatMap(({ label, parameter, position }, slot): SingleInput[] => {
    if (jointly.has(slot)) return [];
    const known =
      distributions.get(parameter.name) ??
      fillCells(partsOf(spec, parameter.name), dimensionsOf(spec, parameter.name));
    distributions.set(parameter.name, known);
    const distribution = known[position];
    return distribution === undefined ? [] : [{ slot, label, quantile: quantileFunction(distribution) }];
  });
  return { slots, singles, joints };
}

function partsOf(spec: ModelSpec, name: string) {
  const distribution = spec.parameters?.[name]?.distribution;
  if (distribution === undefined) return [];
  return splitCells(distribution, dimensionsOf(spec, name), isDistribution, [
    "parameters",
    name,
    "distribution",
  ]).parts;
}

function dimensionsOf(spec: ModelSpec, name: string) {
  return (spec.parameters?.[name]?.dimensions ?? []).map((dimension) => ({
    name: dimension,
    elements: spec.dimensions?.[dimension]?.elements ?? [],
  }));
}

function isDistribution(cells: Cells<DistributionSpec>): cells is DistributionSpec {
  return typeof cells === "object" && typeof cells.kind === "string";
}

function slotNamed(
  model: CheckedModel,
  slots: readonly ParameterSlot[],
  text: string,
  path: readonly string[],
): number | Diagnostic {
  const parameters = model.variables.filter((variable) => variable.kind === "parameter");
  const found = findCells(model, text, parameters, "parameter", path);
  if (isDiagnostic(found)) return found;
  const [position = 0, ...others] = found.positions;
  if (others.length > 0) {
    const message = `${text} has ${found.positions.length} cells; a member of a joint distribution is one of them.`;
    return {
      code: "joint-member",
      severity: "error",
      path,
      message,
      hint: `Name the cell, for example ${slots.find(({ parameter }) => parameter === found.variable)?.label}.`,
    };
  }
  return slots.findIndex((slot) => slot.parameter === found.variable && slot.position === position);
}
