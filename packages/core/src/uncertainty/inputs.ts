import type { CheckedModel } from "../equations/checked-model.js";
import { flattenModules } from "../equations/modules/flatten.js";
import { Problems } from "../equations/problems.js";
import { fillCells, splitCells } from "../model/cells.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { DimensionFamilies } from "../model/dimension-families.js";
import type { DistributionSpec } from "../model/distribution-spec.js";
import { modelShapeProblems } from "../model/model-shape.js";
import type { Cells, ModelSpec } from "../model/spec.js";
import { findCells, isDiagnostic } from "../simulate/cell-reference.js";
import { type ParameterSlot, parameterSlots } from "../simulate/parameter-values.js";
import { inverseOf, validateDistribution } from "./distributions/distribution.js";
import type { Inverse } from "./distributions/inverse.js";
import type { Scale } from "./scale.js";

/** A cell of a parameter that is drawn by itself. Its stream has the name of the cell. */
interface SingleInput {
  readonly slot: number;
  readonly label: string;
  readonly inverse: Inverse;
}

/** Cells that are drawn together; each has a stream of its own name, a sample of them one of the joint distribution's name. */
export interface JointInput {
  readonly name: string;
  readonly members: readonly {
    readonly slot: number;
    readonly label: string;
    readonly scale: Scale;
    readonly center: number;
  }[];
  readonly factor: readonly (readonly number[])[];
  readonly rows?: readonly (readonly number[])[];
}

/** What is uncertain in a model. */
export interface UncertainInputs {
  readonly slots: readonly ParameterSlot[];
  readonly singles: readonly SingleInput[];
  readonly joints: readonly JointInput[];
}

/** What is wrong with the distributions of a model's parameters: an empty list when nothing is. */
export function checkDistributions(whole: ModelSpec): Diagnostic[] {
  const misshapen = modelShapeProblems(whole);
  if (misshapen.length > 0) return [...misshapen];
  const { spec, origin } = flattenModules(whole);
  const problems = new Problems(undefined, origin);
  for (const name of Object.keys(spec.parameters ?? {})) {
    for (const { value, path } of partsOf(spec, name)) {
      const found = validateDistribution(value, ["parameters", name, "distribution", ...path]);
      for (const diagnostic of found) problems.add(diagnostic);
    }
  }
  return problems.all;
}

/**
 * Finds the cells of parameters that are drawn. A cell that is a member of a joint distribution is drawn there; its own
 * distribution, if it has one, is not used.
 *
 * @param model what checking `whole` gave.
 * @throws HeadwaterError `model` with all that {@link checkDistributions} finds.
 */
export function uncertainInputs(whole: ModelSpec, model: CheckedModel): UncertainInputs {
  const diagnostics = checkDistributions(whole);
  const { spec } = flattenModules(whole);
  const slots = parameterSlots(model);
  const slotOf = new Map(slots.map(({ label }, slot) => [label, slot]));
  const joints = Object.entries(spec.joint ?? {}).map(([name, joint]): JointInput => {
    const members = joint.members.flatMap(({ parameter, scale, center }) => {
      const slot = slotOf.get(parameter) ?? slotNamed(model, slots, parameter, ["joint", name, "members"]);
      if (typeof slot !== "number") diagnostics.push(slot);
      return typeof slot === "number"
        ? [{ slot, label: slots[slot]?.label ?? parameter, scale, center }]
        : [];
    });
    return { name, members, factor: joint.factor, ...(joint.rows && { rows: joint.rows }) };
  });
  if (diagnostics.length > 0) throw new HeadwaterError("model", diagnostics);

  const jointly = new Set(joints.flatMap(({ members }) => members.map(({ slot }) => slot)));
  const distributions = distributionsOf(spec, slots);
  const singles = slots.flatMap(({ label }, slot): SingleInput[] => {
    const distribution = distributions[slot];
    const isSingle = distribution !== undefined && !jointly.has(slot);
    return isSingle ? [{ slot, label, inverse: inverseOf(distribution) }] : [];
  });
  return { slots, singles, joints };
}

/** A parameter cell with a distribution of its own. */
export interface UncertainCell {
  readonly label: string;
  readonly value: number;
  readonly range?: readonly [number, number];
  readonly distribution: DistributionSpec;
}

/**
 * Every parameter cell that has a distribution of its own, in the model's order.
 *
 * @param model what checking `whole` gave.
 * @throws HeadwaterError `model` with all that {@link checkDistributions} finds.
 */
export function cellDistributions(whole: ModelSpec, model: CheckedModel): readonly UncertainCell[] {
  const diagnostics = checkDistributions(whole);
  if (diagnostics.length > 0) throw new HeadwaterError("model", diagnostics);
  const slots = parameterSlots(model);
  const distributions = distributionsOf(flattenModules(whole).spec, slots);
  return slots.flatMap(({ label, value, parameter: { range } }, slot) => {
    const distribution = distributions[slot];
    return distribution === undefined ? [] : [{ label, value, distribution, ...(range && { range }) }];
  });
}

/** The distribution of each cell, where it has one. */
function distributionsOf(
  spec: ModelSpec,
  slots: readonly ParameterSlot[],
): readonly (DistributionSpec | undefined)[] {
  const filled = new Map<string, readonly (DistributionSpec | undefined)[]>();
  return slots.map(({ parameter: { name }, position }) => {
    const known = filled.get(name) ?? fillCells(partsOf(spec, name), dimensionsOf(spec, name));
    filled.set(name, known);
    return known[position];
  });
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
  const families = new DimensionFamilies(spec.dimensions);
  return (spec.parameters?.[name]?.dimensions ?? []).map((dimension) => families.cellDimension(dimension));
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
