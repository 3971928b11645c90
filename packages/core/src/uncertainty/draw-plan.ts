import type { CheckedModel } from "../equations/checked-model.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import type { Scenario } from "../simulate/scenario.js";
import type { ResolvedDrawOptions } from "./draw-options.js";
import { type DrawnValue, type PlannedTargets, planTargets } from "./draw-targets.js";
import { type JointInput, uncertainInputs } from "./inputs.js";
import type { Design } from "./sampling/designs.js";
import { streamKey } from "./sampling/stream.js";
import type { StreamKey } from "./sampling/threefry.js";
import type { Scale } from "./scale.js";

/** One cell of a parameter that is drawn. */
export interface DrawnColumn {
  /** `name`, or `name[element, element]`. */
  readonly label: string;
  /** Where it stands in the model's list of parameter cells. */
  readonly slot: number;
  /** The parameter's range: draws outside are put on its end. */
  readonly low: number;
  readonly high: number;
}

/** Columns that are drawn together: center + factor z on their scales, for standard normals z. */
export interface DrawnTogether {
  readonly members: readonly {
    readonly column: number;
    readonly key: StreamKey;
    readonly scale: Scale;
    readonly center: number;
  }[];
  /** The rows of the lower triangle one after another: 1, 2, 3, ... numbers. */
  readonly factor: Float64Array;
  /** Where a draw takes a row of a sample instead. */
  readonly sample?: {
    readonly key: StreamKey;
    /** [row][member], on the scales. */
    readonly rows: Float64Array;
  };
}

/** How all draws of an ensemble are made, as plain data: whoever has it can make any of them, without those before. */
export interface DrawPlan {
  readonly count: number;
  readonly seed: number;
  readonly design: Design;
  /** In the model's order of parameter cells. */
  readonly columns: readonly DrawnColumn[];
  readonly singles: readonly (DrawnValue & { readonly column: number })[];
  readonly joints: readonly DrawnTogether[];
  /** Where the moves of each scenario go to. */
  readonly targets: readonly PlannedTargets[];
}

/**
 * Plans the draws of a model's uncertain parameters and of the scenarios' moves. Each stream has a key of its own, from the seed
 * and the name of the cell or move alone.
 *
 * @returns the plan, and warnings about moves that are beyond their evidence in every draw.
 * @throws HeadwaterError `model` or `usage` for distributions and moves that are wrong.
 */
export function planDraws(
  spec: ModelSpec,
  model: CheckedModel,
  scenarios: readonly Scenario[],
  { draws: count, seed, design }: ResolvedDrawOptions,
): { readonly plan: DrawPlan; readonly warnings: readonly Diagnostic[] } {
  const { slots, singles, joints } = uncertainInputs(spec, model);
  const members = joints.flatMap((joint) => joint.members);
  const drawn = [...singles, ...members].sort((a, b) => a.slot - b.slot);
  const columnOf = new Map(drawn.map(({ slot }, column) => [slot, column]));
  const columns = drawn.map(({ slot, label }): DrawnColumn => {
    const [low, high] = slots[slot]?.parameter.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return { label, slot, low, high };
  });
  const column = (slot: number) => columnOf.get(slot) ?? 0;
  const planned = scenarios.map((scenario) => planTargets(model, scenario, seed));
  return {
    plan: {
      ...{ count, seed, design, columns },
      singles: singles.map(({ slot, label, inverse }) => ({
        column: column(slot),
        key: streamKey(seed, label),
        inverse,
      })),
      joints: joints.map((joint) => ({
        members: joint.members.map(({ slot, label, scale, center }) => ({
          ...{ column: column(slot), key: streamKey(seed, label), scale, center },
        })),
        factor: lowerTriangle(joint),
        ...(joint.rows && {
          sample: { key: streamKey(seed, `joint ${joint.name}`), rows: Float64Array.from(joint.rows.flat()) },
        }),
      })),
      targets: planned.map(({ targets }) => targets),
    },
    warnings: planned.flatMap(({ warnings }) => warnings),
  };
}

function lowerTriangle({ members, factor }: JointInput): Float64Array {
  return Float64Array.from(
    members.flatMap((_, row) => Array.from({ length: row + 1 }, (__, k) => factor[row]?.[k] ?? 0)),
  );
}
