import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { standardNormal } from "./distributions/truncated-normal.js";
import { type DrawOptions, resolveDrawOptions } from "./draw-options.js";
import { type JointInput, uncertainInputs } from "./inputs.js";
import { type Design, sampleShares } from "./sampling/designs.js";
import { openStream } from "./sampling/stream.js";
import { fromScale } from "./scale.js";

/** Values of the uncertain parameters, a row per draw and a column per cell: plain data. */
export interface ParameterDraws {
  readonly count: number;
  readonly seed: number;
  readonly design: Design;
  /** Name of each column: `name`, or `name[element, element]`. In the model's order of parameters. */
  readonly names: readonly string[];
  /** Where each column stands in the model's list of parameter cells. */
  readonly slots: readonly number[];
  /** [draw][column] */
  readonly values: Float64Array;
  /** One for each column of which draws left the parameter's range and were put on its end. */
  readonly warnings: readonly Diagnostic[];
}

/** What {@link drawParameters} may be told besides. */
export interface DrawParametersOptions extends DrawOptions {
  /** What checking the model gave, where that was done already. */
  readonly checked?: CheckedModel;
}

/**
 * Draws every uncertain parameter of a model, once per run. Each cell has a stream of random numbers that depends on the seed and
 * its own name alone, so that adding a parameter, or drawing it otherwise, changes no other column. Draws outside the parameter's
 * `range` are put on its end, and counted in `warnings`.
 *
 * Members of a joint distribution become standard normals z, each from its own stream, then center + factor z on their scales.
 *
 * @throws HeadwaterError `usage` for wrong options; `model` when the model or a distribution is wrong.
 */
export function drawParameters(spec: ModelSpec, options: DrawParametersOptions): ParameterDraws {
  const { draws: count, seed, design } = resolveDrawOptions(options);
  const { slots, singles, joints } = uncertainInputs(spec, options.checked ?? checkModel(spec));
  const sharesOf = (label: string) => sampleShares(design, openStream(seed, label), count);

  const columns = [
    ...singles.map(({ slot, label, quantile }) => ({ slot, values: sharesOf(label).map(quantile) })),
    ...joints.flatMap((joint) => drawTogether(joint, sharesOf, count)),
  ].sort((a, b) => a.slot - b.slot);

  const values = new Float64Array(count * columns.length);
  const warnings: Diagnostic[] = [];
  columns.forEach(({ slot, values: drawn }, column) => {
    const { label = "", parameter } = slots[slot] ?? {};
    const [low, high] = parameter?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    let outside = 0;
    for (let draw = 0; draw < count; draw++) {
      const value = drawn[draw] ?? Number.NaN;
      if (value < low || value > high) outside += 1;
      values[draw * columns.length + column] = Math.min(Math.max(value, low), high);
    }
    if (outside > 0) warnings.push(rangeWarning(label, outside, count, low, high));
  });
  const names = columns.map(({ slot }) => slots[slot]?.label ?? "");
  return { count, seed, design, names, slots: columns.map(({ slot }) => slot), values, warnings };
}

function drawTogether(
  { members, factor }: JointInput,
  sharesOf: (label: string) => Float64Array,
  count: number,
) {
  const quantile = standardNormal();
  const normals = members.map(({ label }) => sharesOf(label).map(quantile));
  return members.map(({ slot, scale, center }, row) => {
    const values = new Float64Array(count).fill(center);
    (factor[row] ?? []).slice(0, row + 1).forEach((weight, k) => {
      for (let draw = 0; draw < count; draw++) {
        values[draw] = (values[draw] ?? 0) + weight * (normals[k]?.[draw] ?? 0);
      }
    });
    return { slot, values: values.map((scaled) => fromScale(scale, scaled)) };
  });
}

function rangeWarning(label: string, outside: number, count: number, low: number, high: number): Diagnostic {
  return {
    code: "draws-outside-range",
    severity: "warning",
    path: ["parameters", label],
    message: `${outside} of ${count} draws of ${label} lay outside its range and were put on its end.`,
    expected: `from ${low} to ${high}`,
    hint: "Truncate the distribution with `low` and `high`, or widen the range.",
  };
}
