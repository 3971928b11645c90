import type { Assignment, CheckedVariable } from "./checked-model.js";
import { findCycles, sortByNeed } from "./graph.js";
import type { Problems } from "./problems.js";
import type { ModelSymbol } from "./symbols.js";
import { collectReads, type Reads } from "./walk-term.js";

export interface Orders {
  readonly constantOrder: readonly number[];
  readonly initialOrder: readonly number[];
  readonly stepOrder: readonly number[];
}

/**
 * Puts equations in an order in which each comes after what it reads. At a step, stocks, held and frozen values are
 * known, so they break loops; at the start they are what is to be found.
 */
export function orderEquations(
  variables: readonly CheckedVariable[],
  symbols: readonly ModelSymbol[],
  problems: Problems,
): Orders {
  const reads = variables.map((variable) => readsOf(equationsOf(variable)));
  const isEquation = (id: number) => variables[id]?.kind === "flow" || variables[id]?.kind === "auxiliary";

  const stepNeeds = reads.map(({ variables: read }, id) =>
    isEquation(id) ? ascending(read).filter(isEquation) : [],
  );
  const loops = findCycles(stepNeeds);
  for (const loop of loops) reportLoop("algebraic-loop", loop, variables, symbols, problems);

  const constant = new Set<number>();
  const inOrder = sortByNeed([...variables.keys()].filter(isEquation), stepNeeds);
  for (const id of inOrder) {
    const read = reads[id];
    const stays = (other: number) => variables[other]?.kind === "parameter" || constant.has(other);
    if (read !== undefined && !read.time && [...read.variables].every(stays)) constant.add(id);
  }

  const isFound = (id: number) => {
    const kind = variables[id]?.kind;
    const isGiven = kind === "parameter" || kind === "lever" || kind === "series" || kind === "noise";
    return !isGiven && !constant.has(id);
  };
  const startNeeds = reads.map(({ variables: read }) => ascending(read).filter(isFound));
  const known = new Set(loops.flat());
  for (const cycle of findCycles(startNeeds)) {
    const isNew = cycle.some((id) => !isEquation(id)) && !cycle.some((id) => known.has(id));
    if (isNew) reportLoop("initial-value-cycle", cycle, variables, symbols, problems);
  }
  const starts = variables.filter(({ kind }) => kind === "stock" || kind === "frozen" || kind === "held");
  return {
    constantOrder: inOrder.filter((id) => constant.has(id)),
    initialOrder: sortByNeed(
      starts.map(({ id }) => id),
      startNeeds,
    ),
    stepOrder: inOrder.filter((id) => !constant.has(id)),
  };
}

/** Every equation that a variable is evaluated by, at the start or later. */
function equationsOf(variable: CheckedVariable): readonly Assignment[] {
  switch (variable.kind) {
    case "flow":
    case "auxiliary":
    case "frozen":
      return variable.equations;
    case "stock":
    case "held":
      return variable.initial;
    case "parameter":
    case "lever":
    case "series":
    case "noise":
      return [];
  }
}

function readsOf(equations: readonly Assignment[]): Reads {
  const reads: Reads = { variables: new Set(), time: false };
  for (const equation of equations) collectReads(equation.term, reads);
  return reads;
}

function ascending(ids: ReadonlySet<number>): number[] {
  return [...ids].sort((a, b) => a - b);
}

function reportLoop(
  code: "algebraic-loop" | "initial-value-cycle",
  cycle: readonly number[],
  variables: readonly CheckedVariable[],
  symbols: readonly ModelSymbol[],
  problems: Problems,
): void {
  const owners = cycle.map((id) => (variables[id]?.name ?? "?").replace(/#.*$/s, ""));
  const names = owners.filter((name, i) => i === 0 || name !== owners[i - 1]);
  while (names.length > 1 && names.at(-1) === names[0]) names.pop();
  const path = [...names, names[0]].join(" -> ");
  const first = symbols.find((symbol) => symbol.name === names[0]);
  const where = first === undefined ? [] : [first.section, first.name];
  const field = first?.kind === "stock" ? "initial" : "equation";
  if (code === "algebraic-loop") {
    problems.report(code, [...where, field], `each needs the other at the same moment: ${path}`, {
      hint: "Break the loop with a stock, a delay, a smooth or previous().",
    });
  } else {
    problems.report(code, [...where, field], `initial values need each other: ${path}`, {
      hint: "Give one of them an initial value that does not depend on the others.",
    });
  }
}
