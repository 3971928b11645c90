import type { CheckedLever, CheckedModel } from "../equations/checked-model.js";
import { requireChecked } from "../equations/require-checked.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { cellLabel, findCells, isDiagnostic } from "./cell-reference.js";
import type { LeverMove } from "./scenario.js";

/** A lever's cell that moves, with the positions (in the list of moves) of the moves on it. */
export interface MovedCell {
  readonly lever: CheckedLever;
  readonly cell: number;
  readonly neutral: number;
  readonly moves: readonly number[];
}

/**
 * Finds the cells that moves are about, in order of cell.
 *
 * @throws HeadwaterError `usage`: `unknown-name`, `unknown-element`, `dimension-mismatch`, `bad-time`, and
 *   `cannot-combine` where a rule divides by 0 (several moves multiply a lever that is neutral at 0, or complement
 *   one that is neutral at 1).
 */
export function findMovedCells(model: CheckedModel, moves: readonly LeverMove[]): readonly MovedCell[] {
  requireChecked(model);
  const levers = model.variables.filter((variable) => variable.kind === "lever");
  const cells = new Map<number, { lever: CheckedLever; position: number; moves: number[] }>();
  const diagnostics: Diagnostic[] = [];
  for (const [i, move] of moves.entries()) {
    const path = ["moves", String(i)];
    diagnostics.push(...wrongTimes(move, path));
    const found = findCells(model, move.lever, levers, "lever", [...path, "lever"]);
    if (isDiagnostic(found)) {
      diagnostics.push(found);
      continue;
    }
    for (const position of found.positions) {
      const cell = found.variable.offset + position;
      const entry = cells.get(cell) ?? { lever: found.variable, position, moves: [] };
      entry.moves.push(i);
      cells.set(cell, entry);
    }
  }
  const moved = [...cells].sort(([a], [b]) => a - b);
  for (const [, { lever, position, moves: several }] of moved) {
    const neutral = lever.values[position];
    const divides =
      (lever.combine === "multiply" && neutral === 0) || (lever.combine === "complement" && neutral === 1);
    if (!divides || several.length < 2) continue;
    diagnostics.push({
      code: "cannot-combine",
      severity: "error",
      path: ["moves", String(several[1])],
      message: `${several.length} moves on ${cellLabel(model, lever, position)} cannot be put together: its rule is ${lever.combine} and its neutral value ${neutral}`,
      hint: "Leave one of the moves out.",
    });
  }
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return moved.map(([cell, { lever, position, moves: indexes }]) => ({
    lever,
    cell,
    neutral: lever.values[position] ?? Number.NaN,
    moves: indexes,
  }));
}

/** The number that each move goes to. @throws HeadwaterError `usage` where it is a distribution: one run draws nothing. */
export function certainTargets(moves: readonly LeverMove[]): Float64Array {
  const diagnostics: Diagnostic[] = [];
  const targets = moves.map((move, i) => {
    if (typeof move.to === "number" && Number.isFinite(move.to)) return move.to;
    const drawn = typeof move.to === "object";
    diagnostics.push({
      code: drawn ? "uncertain-move" : "not-finite",
      severity: "error",
      path: ["moves", String(i), "to"],
      message: drawn
        ? `${move.lever} moves to a distribution, and a single run draws nothing`
        : `${move.lever} cannot move to ${move.to}`,
      hint: drawn ? "Give a number, or run an ensemble." : "Give a finite number.",
    });
    return Number.NaN;
  });
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return Float64Array.from(targets);
}

/** A warning for each move of a lever beyond the range that its evidence covers. */
export function movesBeyondEvidence(model: CheckedModel, moves: readonly LeverMove[]): Diagnostic[] {
  return findMovedCells(model, moves).flatMap(({ lever, cell, moves: indexes }) =>
    indexes.flatMap((i): Diagnostic[] => {
      const to = moves[i]?.to;
      const range = lever.range;
      if (typeof to !== "number" || range === undefined || (to >= range[0] && to <= range[1])) return [];
      return [
        {
          code: "beyond-evidence",
          severity: "warning",
          path: ["moves", String(i), "to"],
          message: `${cellLabel(model, lever, cell - lever.offset)} moves to ${to}, beyond what its evidence covers`,
          expected: `${range[0]} to ${range[1]} (${lever.unit})`,
          actual: String(to),
        },
      ];
    }),
  );
}

function wrongTimes(move: LeverMove, path: readonly string[]): Diagnostic[] {
  const wrong = (key: string, message: string, expected: string): Diagnostic => ({
    code: "bad-time",
    severity: "error",
    path: [...path, key],
    message,
    expected,
  });
  const { lever, start, ramp, until } = move;
  const found: Diagnostic[] = [];
  if (!Number.isFinite(start)) found.push(wrong("start", `${lever} starts at ${start}`, "a finite time"));
  if (!(ramp >= 0) || !Number.isFinite(ramp)) {
    found.push(wrong("ramp", `${lever} has a ramp of ${ramp}`, "a length of time, 0 or more"));
  }
  if (until !== undefined && !(until >= start)) {
    found.push(
      wrong("until", `${lever} ends at ${until}, before it starts at ${start}`, `${start} or later`),
    );
  }
  return found;
}
