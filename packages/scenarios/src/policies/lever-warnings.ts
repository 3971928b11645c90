import {
  type CheckedModel,
  type Diagnostic,
  type LeverMove,
  movesBeyondEvidence,
  quantileFunction,
  type Scenario,
} from "@headwater/core";
import { englandChecked } from "../system/england.js";

/** The part of an uncertain move that is held against the range: 99% of its draws. */
const tails = [0.005, 0.995] as const;

/**
 * A warning (`beyond-evidence`) for each move that takes a lever out of the range that its evidence covers; where the move is
 * uncertain, if the lowest or highest of 99% of its draws does. The run is allowed: nobody knows what it is worth.
 *
 * Paths lead into `scenario.moves`. Each move is judged alone, also where several move one lever.
 *
 * @param model whose levers they move; England when absent.
 * @throws HeadwaterError `usage`: a move that names no lever of the model or is not placed in time.
 */
export function leverWarnings(
  scenario: Scenario,
  model: CheckedModel = englandChecked(),
): readonly Diagnostic[] {
  const moves = scenario.moves ?? [];
  const [low, high] = tails.map((share) =>
    movesBeyondEvidence(
      model,
      moves.map((move) => atShare(move, share)),
    ),
  );
  const seen = new Set<string>();
  return [...(low ?? []), ...(high ?? [])].filter((warning) => {
    const place = warning.message;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function atShare(move: LeverMove, share: number): LeverMove {
  return typeof move.to === "number" ? move : { ...move, to: quantileFunction(move.to)(share) };
}
