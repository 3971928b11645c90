import { fillCells, isListValue, splitCells } from "../model/cells.js";
import type { LookupPoints, LookupSpec, ModelSpec } from "../model/spec.js";
import type { CheckedLookup } from "./checked-model.js";
import type { Inversions } from "./lookup-calls.js";
import type { Problems } from "./problems.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";

/** Checks the points of each table function against what it says of itself and against how equations use it. */
export function checkLookups(
  spec: ModelSpec,
  symbols: SymbolTable,
  inversions: Inversions,
  problems: Problems,
): CheckedLookup[] {
  return symbols.lookups.map((symbol) => {
    const lookup = spec.lookups?.[symbol.name];
    const checked = {
      name: symbol.name,
      dimensions: symbol.dimensions,
      shape: lookup?.shape ?? "linear",
      ...(lookup?.range === undefined ? {} : { range: lookup.range }),
      ...(lookup?.monotonic === undefined ? {} : { monotonic: lookup.monotonic }),
    };
    return {
      ...checked,
      tables: lookup === undefined ? [] : readTables(symbol, lookup, symbols, inversions, problems),
    };
  });
}

function readTables(
  symbol: ModelSymbol,
  lookup: LookupSpec,
  symbols: SymbolTable,
  inversions: Inversions,
  problems: Problems,
): CheckedLookup["tables"] {
  const { name } = symbol;
  const path = ["lookups", name, "points"];
  if (lookup.points === undefined || lookup.points === null) {
    problems.report("bad-lookup", path, `lookup ${name} has no points`, {
      hint: "Add points: [[x, y], ...].",
    });
    return [];
  }
  const [low, high] = lookup.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (!(low <= high))
    problems.report("bad-range", ["lookups", name, "range"], `the range from ${low} to ${high} is empty`);
  const dimensions = symbol.dimensions.map((id) => symbols.dimensions.cellDimension(id));
  const { parts, diagnostics } = splitCells(lookup.points, dimensions, isListValue, path);
  for (const diagnostic of diagnostics) problems.add(diagnostic);
  const inverse = inversions.get(symbol.id);
  for (const part of parts) {
    const at = [...path, ...part.path];
    const known = [...part.path].join(", ");
    const table = known === "" ? name : `${name}[${known}]`;
    const wrong = pointProblem(table, part.value) ?? claimProblem(table, part.value, lookup);
    if (wrong !== undefined) problems.report("bad-lookup", at, wrong);
    else if (inverse !== undefined) checkInverse(table, part.value, lookup, inverse, problems);
  }
  const longest = parts.reduce((most, { value }) => Math.max(most, value.length), 0);
  const most = symbols.limits.variableCells;
  if (symbol.size * longest > most) {
    const message = `${name} has ${symbol.size} tables of up to ${longest} points; the limit is ${most} points`;
    problems.report("too-many-cells", path, message);
    return [];
  }
  return fillCells(parts, dimensions).map((points = []) => ({
    x: points.map(([x]) => x),
    y: points.map(([, y]) => y),
  }));
}

/** What makes a list of points no table; points are counted from 1. */
export function pointProblem(table: string, points: LookupPoints): string | undefined {
  if (points.length === 0) return `lookup ${table} has no points`;
  for (const [i, point] of points.entries()) {
    if (!Array.isArray(point) || point.length !== 2)
      return `point ${i + 1} of ${table} is no pair of numbers: ${JSON.stringify(point)}`;
    const [x, y] = point;
    if (!Number.isFinite(x) || !Number.isFinite(y))
      return `point ${i + 1} of ${table} is (${x}, ${y}): not finite`;
    const before = points[i - 1]?.[0];
    if (before === x) return `points ${i} and ${i + 1} of ${table} have the same x, ${x}`;
    if (before !== undefined && x < before)
      return `x of ${table} does not ascend: point ${i + 1} is at ${x}, after point ${i} at ${before}`;
  }
  return undefined;
}

/** What contradicts the range or the direction that the lookup says that it has. */
export function claimProblem(
  table: string,
  points: LookupPoints,
  { range, monotonic }: Pick<LookupSpec, "range" | "monotonic">,
): string | undefined {
  for (const [i, [, y]] of points.entries()) {
    if (range !== undefined && range[0] <= range[1] && (y < range[0] || y > range[1]))
      return `point ${i + 1} of ${table} has y ${y}, outside its range, ${range[0]} to ${range[1]}`;
    const before = points[i - 1]?.[1];
    if (before === undefined) continue;
    if (monotonic === "rising" ? y < before : monotonic === "falling" && y > before)
      return `${table} is not ${monotonic}: y goes from ${before} at point ${i} to ${y} at point ${i + 1}`;
  }
  return undefined;
}

/** A table can be read backwards when each y has one x. */
function checkInverse(
  table: string,
  points: LookupPoints,
  { shape }: LookupSpec,
  path: readonly string[],
  problems: Problems,
): void {
  const problem = inverseProblem(points, shape);
  if (problem === undefined) return;
  const { why, hint } = problem;
  problems.report("not-invertible", path, `${table} has no inverse: ${why}`, { hint });
}

function inverseProblem(
  points: LookupPoints,
  shape: LookupSpec["shape"],
): { why: string; hint: string } | undefined {
  if (shape === "step")
    return { why: "it goes in steps, so most y have no x", hint: "Use a lookup with straight lines." };
  if (points.length < 2) return { why: "it has one point", hint: "Give it a second point." };
  const rises = (points[1]?.[1] ?? 0) > (points[0]?.[1] ?? 0);
  const turn = points.findIndex(([, y], i) => {
    const before = points[i - 1]?.[1];
    return before !== undefined && (y === before || y > before !== rises);
  });
  if (turn < 0) return undefined;
  const [before, here] = [points[turn - 1]?.[1], points[turn]?.[1]];
  const earlier = before === here ? "" : `, after it ${rises ? "rose" : "fell"}`;
  return {
    why: `y goes from ${before} at point ${turn} to ${here} at point ${turn + 1}${earlier}`,
    hint: "y must rise from each point to the next, or fall.",
  };
}
