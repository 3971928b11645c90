import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import type { Diagnostic } from "../model/diagnostics.js";
import { anything, requireOptions } from "../model/known-options.js";
import type { ModelSpec } from "../model/spec.js";
import { type DrawOptions, drawShapes, resolveDrawOptions } from "./draw-options.js";
import { type DrawPlan, planDraws } from "./draw-plan.js";
import { prepareDraws } from "./draw-slice.js";
import { drawWarnings, OutsideCounts } from "./draw-warnings.js";
import type { Design } from "./sampling/designs.js";

/** Values of the uncertain parameters, a row per draw and a column per cell: plain data. */
export interface ParameterDraws {
  readonly count: number;
  /** As a number, also where a text was given. */
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
  requireOptions(options, { ...drawShapes, checked: anything });
  const { plan } = planDraws(spec, options.checked ?? checkModel(spec), [], resolveDrawOptions(options));
  return allDraws(plan);
}

/** Where the drawn moves of a scenario go to, a row per draw and a column per move: plain data. */
export interface MoveDraws {
  /** The `stream` of each move that is drawn, else its lever. Moves of one name and the same random number are one column. */
  readonly names: readonly string[];
  /** [draw][column] */
  readonly values: Float64Array;
}

/** Draws at a time: so few that what is worked on stays in the processor's cache. */
const sliceLength = 256;

/** Makes every draw of a plan's parameters. */
export function allDraws(plan: DrawPlan): ParameterDraws {
  const { count, seed, design, columns } = plan;
  const draw = prepareDraws({ ...plan, targets: [] });
  const values = new Float64Array(count * columns.length);
  const outside = new OutsideCounts();
  for (let first = 0; first < count; first += sliceLength) {
    const slice = draw(first, Math.min(sliceLength, count - first));
    values.set(slice.parameters, first * columns.length);
    outside.add(slice);
  }
  return {
    ...{ count, seed, design, values },
    names: columns.map(({ label }) => label),
    slots: columns.map(({ slot }) => slot),
    warnings: drawWarnings({ ...plan, targets: [] }, outside),
  };
}

/** Makes every draw of the moves of a plan's scenario that are drawn. */
export function allMoves(plan: DrawPlan, scenario: number): MoveDraws {
  const targets = plan.targets[scenario];
  if (targets === undefined) return { names: [], values: new Float64Array() };
  const { moves, names } = targets;
  const columns = names.flatMap((name, move) =>
    typeof moves[move] === "object" && names.indexOf(name) === move ? [move] : [],
  );
  const draw = prepareDraws({ ...plan, columns: [], singles: [], joints: [], targets: [targets] });
  const values = new Float64Array(plan.count * columns.length);
  for (let first = 0; first < plan.count; first += sliceLength) {
    const { count, targets: drawn } = draw(first, Math.min(sliceLength, plan.count - first));
    for (let row = 0; row < count; row++) {
      columns.forEach((move, column) => {
        values[(first + row) * columns.length + column] = drawn[0]?.[row * moves.length + move] as number;
      });
    }
  }
  return { names: columns.map((move) => names[move] ?? ""), values };
}
