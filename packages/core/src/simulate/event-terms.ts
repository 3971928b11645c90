import { stridesOf } from "../compile/layout.js";
import type {
  Assignment,
  AssignmentLoop,
  CheckedEquation,
  CheckedModel,
} from "../equations/checked-model.js";
import type { Index, Term } from "../equations/term.js";
import { subterms } from "../equations/walk-term.js";

type EventTerm = Extract<Term, { kind: "event" }>;

/** What the events of a model's equations say of when values may jump or bend. */
export interface EventTerms {
  /** True when a jump cannot be foreseen: an event whose times change during a run, or an equation that reads `time` itself. */
  readonly unforeseeable: boolean;
  /** The model with auxiliaries that are evaluated instead of its own: `switches`, then `bends`. */
  readonly model: CheckedModel;
  /** Cells of events of height 1: the equations jump between two steps at which one of them differs. */
  readonly switches: readonly number[];
  /** Cells of times at which a ramp begins or ends. */
  readonly bends: readonly number[];
}

/** Finds the events in the equations that are evaluated at each step. */
export function findEventTerms(model: CheckedModel): EventTerms {
  const constant = constantVariables(model);
  const switches: Assignment[] = [];
  const bends: Assignment[] = [];
  let unforeseeable = false;

  for (const id of model.stepOrder) {
    const variable = model.variables[id];
    if (variable?.kind !== "flow" && variable?.kind !== "auxiliary") continue;
    for (const { loops, term } of variable.equations) visit(term, loops);
  }

  const added = [...switches, ...bends];
  const variables = [...model.variables];
  let cellCount = model.cellCount;
  const cells = added.map((assignment): number[] => {
    const variable = auxiliaryFor(model, assignment, variables.length, cellCount);
    variables.push(variable);
    cellCount += variable.size;
    return cellsOf(model, variable, assignment.loops);
  });
  return {
    unforeseeable,
    model: {
      ...model,
      variables,
      cellCount,
      constantOrder: [],
      initialOrder: [],
      stepOrder: added.map((_, i) => model.variables.length + i),
    },
    switches: cells.slice(0, switches.length).flat(),
    bends: cells.slice(switches.length).flat(),
  };

  function visit(term: Term, loops: readonly AssignmentLoop[]): void {
    if (term.kind === "time") unforeseeable = true;
    else if (term.kind === "event") visitEvent(term, loops);
    else if (term.kind === "reduce") {
      const { loop, dimension, elements } = term;
      visit(term.body, [...loops, { loop, dimension, elements }]);
    } else for (const inner of subterms(term)) visit(inner, loops);
  }

  function visitEvent(term: EventTerm, loops: readonly AssignmentLoop[]): void {
    const [height, ...when] = term.arguments;
    if (height !== undefined) visit(height, loops);
    const foreseeable = when.every((argument) => isConstant(argument, constant));
    if (term.event === "ramp") {
      // A ramp does not jump: where its times change on the way, the error control sees to its bends.
      if (foreseeable) for (const time of when) bends.push(watch(time, loops));
    } else if (foreseeable) {
      switches.push(watch({ ...term, arguments: [{ kind: "number", value: 1 }, ...when] }, loops));
    } else unforeseeable = true;
  }
}

/** Ids of variables that keep their value for a whole run. */
function constantVariables(model: CheckedModel): ReadonlySet<number> {
  const kept = model.variables.filter(({ kind }) => kind === "parameter" || kind === "frozen");
  return new Set([...kept.map(({ id }) => id), ...model.constantOrder]);
}

function isConstant(term: Term, constant: ReadonlySet<number>): boolean {
  if (term.kind === "time" || term.kind === "event") return false;
  if (term.kind === "cell") return constant.has(term.variable);
  return subterms(term).every((inner) => isConstant(inner, constant));
}

/** An equation over those of the loops that the term needs. */
function watch(term: Term, loops: readonly AssignmentLoop[]): Assignment {
  const used = loopsOf(term);
  return { loops: loops.filter(({ loop }) => used.has(loop)), term, text: "" };
}

function loopsOf(term: Term): ReadonlySet<number> {
  const used = new Set<number>();
  const look = (inner: Term): void => {
    if (inner.kind === "position") used.add(inner.loop);
    if (inner.kind === "cell" || inner.kind === "lookup") {
      for (const part of inner.index) if (hasLoop(part)) used.add(part.loop);
    }
    subterms(inner).forEach(look);
  };
  look(term);
  return used;
}

function hasLoop(part: Index): part is Exclude<Index, { kind: "element" }> {
  return part.kind !== "element";
}

function auxiliaryFor(
  model: CheckedModel,
  assignment: Assignment,
  id: number,
  offset: number,
): CheckedEquation {
  const dimensions = assignment.loops.map(({ dimension }) => dimension);
  const size = dimensions.reduce((sum, each) => sum * (model.dimensions[each]?.elements.length ?? 1), 1);
  const equations = [assignment];
  const name = `event ${id}`;
  return {
    kind: "auxiliary",
    id,
    name,
    doc: "",
    unit: "1",
    dimensions,
    offset,
    size,
    hidden: true,
    equations,
  };
}

/** The cells that an equation fills. */
function cellsOf(model: CheckedModel, variable: CheckedEquation, loops: readonly AssignmentLoop[]): number[] {
  const strides = stridesOf(model, variable);
  return loops.reduce(
    (cells, { elements }, i) =>
      cells.flatMap((cell) => elements.map((element) => cell + element * (strides[i] ?? 1))),
    [variable.offset],
  );
}
