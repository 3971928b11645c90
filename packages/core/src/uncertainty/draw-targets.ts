import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { cellLabel } from "../simulate/cell-reference.js";
import { findMovedCells, movesBeyondEvidence } from "../simulate/lever-moves.js";
import type { Scenario } from "../simulate/scenario.js";
import { inverseOf, validateDistribution } from "./distributions/distribution.js";
import type { Inverse } from "./distributions/inverse.js";
import { streamKey } from "./sampling/stream.js";
import type { StreamKey } from "./sampling/threefry.js";

/** Numbers of one stream, turned into values by an inverse distribution function. */
export interface DrawnValue {
  readonly key: StreamKey;
  readonly inverse: Inverse;
}

/** Where the moves of a scenario go to: a number, or one drawn. */
export interface PlannedTargets {
  readonly moves: readonly (number | DrawnValue)[];
  /** What the number of each move is drawn by: its `stream`, else its lever. Two of one name have one random number. */
  readonly names: readonly string[];
  /** Moves of which the draws beyond a lever's evidence are counted. */
  readonly watched: readonly WatchedMove[];
}

/** A drawn move of a lever whose evidence covers `low` to `high`. */
interface WatchedMove {
  readonly move: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Name of the lever's cell. */
  readonly label: string;
  readonly path: readonly string[];
}

/**
 * Plans the targets of a scenario's moves. The stream is named by the move (`stream`, else its lever), never by the scenario: a
 * policy has the same draws wherever it is part of. Two moves of one stream get the same random number in each draw.
 *
 * @returns the plan, and warnings about moves to a number beyond the evidence of their lever.
 * @throws HeadwaterError `usage` for a move that does not fit the model or a distribution that is wrong.
 */
export function planTargets(
  model: CheckedModel,
  scenario: Scenario,
  seed: number,
): { readonly targets: PlannedTargets; readonly warnings: readonly Diagnostic[] } {
  const moves = scenario.moves ?? [];
  const path = (move: number) => ["scenarios", scenario.name, "moves", String(move), "to"];
  const diagnostics = moves.flatMap(({ to }, move) => {
    if (typeof to === "object") return validateDistribution(to, path(move));
    return Number.isFinite(to) ? [] : [notFinite(to, path(move))];
  });
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);

  const watched = findMovedCells(model, moves).flatMap(({ lever, cell, moves: indexes }) =>
    indexes.flatMap((move): WatchedMove[] => {
      if (lever.range === undefined || typeof moves[move]?.to === "number") return [];
      const [low, high] = lever.range;
      const label = cellLabel(model, lever, cell - lever.offset);
      return [{ ...{ move, low, high, label, unit: lever.unit }, path: path(move) }];
    }),
  );
  return {
    targets: {
      moves: moves.map(({ to, stream, lever }) =>
        typeof to === "number"
          ? to
          : { key: streamKey(seed, `move/${stream ?? lever}`), inverse: inverseOf(to) },
      ),
      names: moves.map(({ stream, lever }) => stream ?? lever),
      watched,
    },
    warnings: movesBeyondEvidence(model, moves).map((warning) => ({
      ...warning,
      path: ["scenarios", scenario.name, ...warning.path],
    })),
  };
}

/** A warning where `beyond` of `count` draws went beyond a lever's evidence. */
export function evidenceWarning(
  { label, low, high, unit, path }: WatchedMove,
  beyond: number,
  count: number,
): Diagnostic {
  return {
    code: "beyond-evidence",
    severity: "warning",
    path,
    message: `${label} moves beyond what its evidence covers in ${beyond} of ${count} draws`,
    expected: `${low} to ${high} (${unit})`,
  };
}

function notFinite(to: number, path: readonly string[]): Diagnostic {
  return {
    code: "not-finite",
    severity: "error",
    path,
    message: `a lever cannot move to ${to}`,
    hint: "Give a finite number.",
  };
}
