import type { StepGrid } from "../compile/kernel.js";
import type { CheckedLever } from "../equations/checked-model.js";
import { stepNear } from "./clock.js";
import type { MovedCell } from "./lever-moves.js";
import type { LeverMove } from "./scenario.js";

/**
 * How far a move has got, from 0 (neutral) to 1 (`to`), at a moment of step `step`: a straight line from `start` to
 * `start + ramp`, and 0 again from `until` on. Jumps (a ramp of 0, and `until`) happen at the step nearest to their time and
 * never within a step, so that all integrators agree on them.
 */
export function progressOf(move: LeverMove, grid: StepGrid, step: number, time: number): number {
  if (move.until !== undefined && step >= stepNear(grid, move.until)) return 0;
  if (move.ramp === 0) return step >= stepNear(grid, move.start) ? 1 : 0;
  return Math.min(1, Math.max(0, (time - move.start) / move.ramp));
}

/**
 * Value of a moved cell: neutral while none of its moves has begun, else what they come to together (see `CombineRule`).
 *
 * @param progress of each move, in the order of all moves, from position `at`.
 * @param targets where each move goes to.
 * @param scratch room for as many numbers as there are moves.
 */
export function movedValue(
  { lever, neutral, moves }: MovedCell,
  progress: Float64Array,
  at: number,
  targets: Float64Array,
  scratch: Float64Array,
): number {
  let still = true;
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i] as number;
    const share = progress[at + move] as number;
    const target = targets[move] as number;
    scratch[i] = share === 1 ? target : neutral + share * (target - neutral);
    if (share !== 0) still = false;
  }
  return still ? neutral : combineMoves(lever.combine, neutral, scratch, moves.length);
}

/** A lever's value from what its moves say alone: see `CombineRule`. `values` is not empty. */
function combineMoves(
  rule: CheckedLever["combine"],
  neutral: number,
  values: Float64Array,
  count: number,
): number {
  if (count === 1) return values[0] as number;
  let combined = rule === "multiply" || rule === "complement" ? 1 : 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    switch (rule) {
      case "add":
        combined += value - neutral;
        break;
      case "multiply":
        combined *= value / neutral;
        break;
      case "complement":
        combined *= (1 - value) / (1 - neutral);
        break;
      case "largest":
        if (Math.abs(value - neutral) > Math.abs(combined)) combined = value - neutral;
        break;
    }
  }
  switch (rule) {
    case "add":
    case "largest":
      return neutral + combined;
    case "multiply":
      return neutral * combined;
    case "complement":
      return 1 - (1 - neutral) * combined;
  }
}
