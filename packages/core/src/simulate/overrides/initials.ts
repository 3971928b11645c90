import { stridesOf } from "../../compile/layout.js";
import type { Assignment, CheckedModel, CheckedVariable } from "../../equations/checked-model.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import { type Overridden, resolveKeys } from "./keyed.js";

type Kept = Extract<CheckedVariable, { kind: "stock" | "held" }>;

/** Puts numbers in place of the initial equations of stocks, cell by cell. What delays keep has names of its own. */
export function overrideInitials(
  model: CheckedModel,
  entries: { readonly [stock: string]: number },
): Overridden {
  const diagnostics: Diagnostic[] = [];
  const among = model.variables.filter((variable) => variable.kind === "stock" || variable.kind === "held");
  const values = new Map<Kept, Map<number, number>>();
  for (const { found, value, path } of resolveKeys(model, "initials", entries, among, "stock", diagnostics)) {
    if (!Number.isFinite(value)) {
      const message = `${path.at(-1)} cannot begin with ${value}`;
      diagnostics.push({ code: "not-finite", severity: "error", path, message, expected: "a finite number" });
    }
    const cells = values.get(found.variable) ?? new Map<number, number>();
    values.set(found.variable, cells);
    for (const position of found.positions) cells.set(position, value);
  }
  const variables = model.variables.map((variable) => {
    const cells = variable.kind === "stock" || variable.kind === "held" ? values.get(variable) : undefined;
    return cells === undefined ? variable : withInitials(model, variable as Kept, cells);
  });
  return { model: { ...model, variables }, diagnostics };
}

function withInitials(model: CheckedModel, variable: Kept, cells: ReadonlyMap<number, number>): Kept {
  const [first] = cells.values();
  const alike =
    first !== undefined &&
    cells.size === variable.size &&
    [...cells.values()].every((value) => value === first);
  if (alike) return { ...variable, initial: [assignmentOf(variable, first, allElements(model, variable))] };
  let initial = variable.initial;
  for (const [position, value] of cells) {
    const place = placeOf(model, variable, position);
    initial = initial.flatMap((assignment) => without(assignment, place));
    initial = [
      ...initial,
      assignmentOf(
        variable,
        value,
        place.map((element) => [element]),
      ),
    ];
  }
  return { ...variable, initial };
}

/** A number for the cells that have one of these elements in each dimension. */
function assignmentOf(variable: Kept, value: number, elements: readonly (readonly number[])[]): Assignment {
  const loops = variable.dimensions.map((dimension, i) => ({
    loop: i,
    dimension,
    elements: elements[i] ?? [],
  }));
  return { loops, term: { kind: "number", value }, text: String(value) };
}

function allElements(model: CheckedModel, variable: Kept): number[][] {
  return variable.dimensions.map((id) =>
    (model.dimensions[id]?.elements ?? []).map((_, position) => position),
  );
}

/** The element of each dimension at a position. */
function placeOf(model: CheckedModel, variable: Kept, position: number): number[] {
  let rest = position;
  return stridesOf(model, variable).map((stride) => {
    const element = Math.floor(rest / stride);
    rest -= element * stride;
    return element;
  });
}

/** An equation for all its cells but one: as many parts as it needs, none when that was all. */
function without(assignment: Assignment, place: readonly number[]): Assignment[] {
  const { loops } = assignment;
  if (!loops.every(({ elements }, i) => elements.includes(place[i] ?? -1))) return [assignment];
  return loops.flatMap((loop, i): Assignment[] => {
    const others = loop.elements.filter((element) => element !== place[i]);
    if (others.length === 0) return [];
    const part = loops.map((other, j) => {
      if (j === i) return { ...other, elements: others };
      return j < i ? { ...other, elements: [place[j] ?? 0] } : other;
    });
    return [{ ...assignment, loops: part }];
  });
}
