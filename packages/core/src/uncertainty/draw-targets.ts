import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { cellLabel } from "../simulate/cell-reference.js";
import { findMovedCells, movesBeyondEvidence } from "../simulate/lever-moves.js";
import type { Scenario } from "../simulate/scenario.js";
import { quantileFunction, validateDistribution } from "./distributions/distribution.js";
import type { DrawOptions } from "./draw-options.js";
import { sampleShares } from "./sampling/designs.js";
import { openStream } from "./sampling/stream.js";

/** Where the moves of a scenario go to: [draw][move]. */
export interface TargetDraws {
  readonly values: Float64Array;
  /** Levers that go beyond their evidence, in some draws or in all. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Draws the targets of a scenario's moves. The stream is named by the move (`stream`, else its lever), never by the scenario: a
 * policy has the same draws wherever it is part of. Two moves of one stream get the same random number in each draw.
 *
 * @throws HeadwaterError `usage` for a move that does not fit the model or a distribution that is wrong.
 */
export function drawTargets(
  model: CheckedModel,
  scenario: Scenario,
  options: Required<DrawOptions>,
): TargetDraws {
  const { draws: count, seed, design } = options;
  const moves = scenario.moves ?? [];
  const path = (move: number) => ["scenarios", scenario.name, "moves", String(move), "to"];
  const diagnostics = moves.flatMap(({ to }, move) => {
    if (typeof to === "object") return validateDistribution(to, path(move));
    return Number.isFinite(to) ? [] : [notFinite(to, path(move))];
  });
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  const moved = findMovedCells(model, moves);

  const values = new Float64Array(count * moves.length);
  moves.forEach(({ to, stream, lever }, move) => {
    const set = (draw: number, value: number) => {
      values[draw * moves.length + move] = value;
    };
    if (typeof to === "number") {
      for (let draw = 0; draw < count; draw++) set(draw, to);
      return;
    }
    const quantile = quantileFunction(to);
    sampleShares(design, openStream(seed, `move/${stream ?? lever}`), count).forEach((u, draw) => {
      set(draw, quantile(u));
    });
  });

  const drawnBeyond = moved.flatMap(({ lever, cell, moves: indexes }) =>
    indexes.flatMap((move): Diagnostic[] => {
      if (lever.range === undefined || typeof moves[move]?.to === "number") return [];
      const [low, high] = lever.range;
      let beyond = 0;
      for (let draw = 0; draw < count; draw++) {
        const value = values[draw * moves.length + move] ?? 0;
        if (value < low || value > high) beyond += 1;
      }
      if (beyond === 0) return [];
      const message = `${cellLabel(model, lever, cell - lever.offset)} moves beyond what its evidence covers in ${beyond} of ${count} draws`;
      return [
        {
          code: "beyond-evidence",
          severity: "warning",
          path: path(move),
          message,
          expected: `${low} to ${high} (${lever.unit})`,
        },
      ];
    }),
  );
  const fixedBeyond = movesBeyondEvidence(model, moves).map((warning) => ({
    ...warning,
    path: ["scenarios", scenario.name, ...warning.path],
  }));
  return { values, warnings: [...fixedBeyond, ...drawnBeyond] };
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
