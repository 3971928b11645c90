import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { foldName } from "../model/names.js";
import { didYouMean } from "../model/nearest.js";

/** What has a name and a cell for each combination of its dimensions' elements. */
export type Arrayed = Pick<CheckedVariable, "name" | "dimensions" | "size">;

/** A variable and the positions within it (row-major, from 0) that a text such as `x` or `x[young, home]` names. */
export interface CellReference<V extends Arrayed> {
  readonly variable: V;
  readonly positions: readonly number[];
}

/** Name of one cell: `x` for a scalar, else `x[young, home]`. */
export function cellLabel(model: CheckedModel, variable: Arrayed, position: number): string {
  const elements = elementsAt(model, variable, position);
  return elements.length === 0 ? variable.name : `${variable.name}[${elements.join(", ")}]`;
}

/** Elements that a position (row-major) stands for, outermost dimension first. */
export function elementsAt(model: CheckedModel, variable: Arrayed, position: number): string[] {
  const elements: string[] = [];
  let rest = position;
  for (const id of [...variable.dimensions].reverse()) {
    const names = model.dimensions[id]?.elements ?? [];
    elements.unshift(names[rest % names.length] ?? "");
    rest = Math.floor(rest / names.length);
  }
  return elements;
}

/** The variable that a cell belongs to; a cell of none is a fault of whoever asks. */
export function variableAt(model: CheckedModel, cell: number): CheckedVariable {
  const found = model.variables.find(({ offset, size }) => cell >= offset && cell < offset + size);
  if (found === undefined) throw new RangeError(`no variable has cell ${cell}`);
  return found;
}

/** What bears a name. Case does not matter, but most names are written as they were declared, and folding those of a whole model takes longer. */
function named<V extends Arrayed>(among: readonly V[], name: string): V | undefined {
  const wanted = foldName(name);
  return (
    among.find((candidate) => candidate.name === name) ??
    among.find((candidate) => foldName(candidate.name) === wanted)
  );
}

/** The variable of that name; case does not matter. @throws HeadwaterError `usage` (`unknown-name`). */
export function findVariable(model: CheckedModel, name: string): CheckedVariable {
  const found = named(model.variables, name);
  if (found !== undefined) return found;
  const known = model.variables.filter(({ hidden }) => !hidden).map((variable) => variable.name);
  const listed = `There are: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", ..." : "."}`;
  const message = `the model has no variable ${JSON.stringify(name)}`;
  throw new HeadwaterError("usage", [
    problem("unknown-name", [], message, didYouMean(name, known) ?? listed),
  ]);
}

/**
 * The cells that a text names: `x` means all cells of x, `x[young, home]` one of them. Case does not matter.
 *
 * @throws HeadwaterError `usage`: `unknown-name`, `unknown-element`, `dimension-mismatch`.
 */
export function cellsNamed(model: CheckedModel, text: string): CellReference<CheckedVariable> {
  const variable = findVariable(model, text.replace(/\s*\[[^[\]]*\]\s*$/, ""));
  const found = findCells(model, text, [variable], "variable", [variable.name]);
  if (isDiagnostic(found)) throw new HeadwaterError("usage", [found]);
  return found;
}

/**
 * Finds what a text names among the variables of one kind: `x` means all cells of x, `x[young, home]` one of them.
 * Case does not matter. A diagnostic (`unknown-name`, `unknown-element`, `dimension-mismatch`) says why not.
 */
export function findCells<V extends Arrayed>(
  model: CheckedModel,
  text: string,
  among: readonly V[],
  what: string,
  path: readonly string[],
): CellReference<V> | Diagnostic {
  const match = /^\s*([^[\]]*?)\s*(?:\[([^[\]]*)\])?\s*$/.exec(text);
  const name = match?.[1] ?? text;
  const variable = named(among, name);
  if (match === null || variable === undefined) {
    const other = named(model.variables, name);
    const nearest = didYouMean(
      name,
      among.map((candidate) => candidate.name),
    );
    if (other === undefined || other.hidden) {
      return problem("unknown-name", path, `there is no ${what} ${JSON.stringify(name)}`, nearest);
    }
    const message = `${other.name} is ${other.kind === "auxiliary" ? "an" : "a"} ${other.kind}, not a ${what}`;
    return problem("unknown-name", path, message, nearest ?? wayTo(other.kind));
  }
  if (match[2] === undefined) {
    return { variable, positions: Array.from({ length: variable.size }, (_, position) => position) };
  }
  return findElement(model, variable, match[2].split(","), path);
}

/** How a run is given other data for a variable of a kind. */
function wayTo(kind: CheckedVariable["kind"]): string | undefined {
  switch (kind) {
    case "stock":
      return "Its value at the start is given in overrides: { initials: { ... } }.";
    case "series":
      return "Its data is given in overrides: { series: { ... } }.";
    case "lever":
      return "A scenario moves it: moves: [{ lever, to, start, ramp }].";
    case "parameter":
      return "Its value is given in parameters: { ... }.";
    case "auxiliary":
    case "flow":
      return "What it reads can be given another value: let its equation read a parameter.";
    default:
      return undefined;
  }
}

function findElement<V extends Arrayed>(
  model: CheckedModel,
  variable: V,
  elements: readonly string[],
  path: readonly string[],
): CellReference<V> | Diagnostic {
  const position = positionOf(model, variable, elements, path);
  return typeof position === "number" ? { variable, positions: [position] } : position;
}

/** The position (row-major) of named elements, one per dimension of the variable. */
export function positionOf(
  model: CheckedModel,
  variable: Arrayed,
  elements: readonly string[],
  path: readonly string[],
): number | Diagnostic {
  const dimensions = variable.dimensions.map((id) => model.dimensions[id]);
  if (elements.length !== dimensions.length) {
    const over = dimensions.map((dimension) => dimension?.name).join(", ");
    return problem(
      "dimension-mismatch",
      path,
      `${variable.name} takes ${dimensions.length} element(s), but ${elements.length} are given`,
      over === "" ? "It is a scalar: write its name alone." : `Its dimensions: ${over}.`,
    );
  }
  let position = 0;
  for (const [i, dimension] of dimensions.entries()) {
    const element = (elements[i] ?? "").trim();
    const names = dimension?.elements ?? [];
    const found = names.findIndex((candidate) => foldName(candidate) === foldName(element));
    if (found < 0) {
      const hint = didYouMean(element, names) ?? `Elements: ${names.join(", ")}.`;
      const message = `dimension ${dimension?.name} has no element ${JSON.stringify(element)}`;
      return problem("unknown-element", path, message, hint);
    }
    position = position * names.length + found;
  }
  return position;
}

/** Tells a diagnostic from what was found. */
export function isDiagnostic(found: object | number): found is Diagnostic {
  return typeof found === "object" && "severity" in found;
}

function problem(code: string, path: readonly string[], message: string, hint?: string): Diagnostic {
  return { code, severity: "error", path, message, ...(hint === undefined ? {} : { hint }) };
}
