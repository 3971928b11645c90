import { stridesOf } from "../compile/layout.js";
import type { Assignment, CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import type { Index, Term } from "../equations/term.js";
import { subterms } from "../equations/walk-term.js";
import type { Diagnostic } from "../model/diagnostics.js";
import { cellLabel, elementsAt, variableAt } from "./cell-reference.js";

/** A name in an equation and its value when a run stopped. */
export interface FailureTerm {
  readonly name: string;
  readonly value: number;
}

/**
 * What stopped a run: a value that is no finite number, a part of a conveyor that is not what it may be (`rule-broken`), a stock below
 * zero that may not be negative, or a method that had to make
 * its own steps so small, or so many, that it could not go on; or a conveyor or queue that would have to remember too much.
 */
export type FailureCode =
  | "not-finite"
  | "rule-broken"
  | "negative-stock"
  | "step-collapse"
  | "too-many-steps"
  | "too-many-batches";

/** Why a run stopped, as data. */
export interface RunFailure {
  readonly code: FailureCode;
  /** The one that stopped it; a name with `#` is a part of the variable before it. */
  readonly variable: string;
  /** One per dimension; none for a scalar. */
  readonly elements: readonly string[];
  /** In the model's unit of time. */
  readonly time: number;
  /** What it had come to. */
  readonly value: number;
  /** The equation, as text; for a stock its flows. */
  readonly equation: string;
  /** What the equation reads, those that are no finite numbers first. */
  readonly terms: readonly FailureTerm[];
  /** The same in words. */
  readonly diagnostic: Diagnostic;
}

/** More names than this are not listed: those that are no finite numbers come first. */
const listedTerms = 20;

const sections: Readonly<Record<CheckedVariable["kind"], string>> = {
  stock: "stocks",
  flow: "flows",
  auxiliary: "auxiliaries",
  frozen: "auxiliaries",
  held: "auxiliaries",
  noise: "auxiliaries",
  parameter: "parameters",
  lever: "levers",
  series: "series",
};

const messages: Readonly<Record<FailureCode, (label: string, value: number, when: string) => string>> = {
  "not-finite": (label, value, when) => `${label} is ${value}, not a finite number, ${when}`,
  "negative-stock": (label, value, when) =>
    `${label} fell below zero, to ${value}, ${when}, and may not be negative`,
  "rule-broken": (label, _value, when) => `the ${label}, ${when}`,
  "too-many-batches": (label, _value, when) =>
    `there is more in ${label} ${when} than can be remembered, batch by batch`,
  "step-collapse": (label, value, when) =>
    `no step is small enough for the tolerances ${when}: ${label}, then ${value}, changes too abruptly`,
  "too-many-steps": (label, value, when) =>
    `the run took too many steps and got no further than ${when.replace(/^at /, "")}; ${label}, then ${value}, asks for the smallest ones`,
};

const hints: Readonly<Record<FailureCode, string>> = {
  "not-finite": "Look for a division by 0, log or sqrt of a negative number, or growth without limit.",
  "negative-stock": "Let its outflows depend on what is in it, or make dt shorter.",
  "step-collapse":
    "Look for growth without limit, a division by 0, or an equation that jumps back and forth with its own stock; or use a fixed step.",
  "rule-broken": "Change the equation, or the parameters that it reads.",
  "too-many-batches": "Make dt longer or the transit time shorter, or raise limits.values.",
  "too-many-steps": "Make the tolerances larger, or use a fixed step.",
};

/**
 * Describes a cell at which a run stopped, from the model's values at that moment.
 *
 * @param remark put before the hint.
 */
export function describeFailure(
  model: CheckedModel,
  cells: Float64Array,
  cell: number,
  found: FailureCode,
  time: number,
  atStart: boolean,
  remark = "",
): RunFailure {
  const variable = variableAt(model, cell);
  const position = cell - variable.offset;
  const label = cellLabel(model, variable, position);
  const value = cells[cell] ?? Number.NaN;
  const { equation, read } = equationOf(model, variable, position, atStart);
  const terms = [...new Set(read)]
    .map((source) => {
      const owner = variableAt(model, source);
      return { name: cellLabel(model, owner, source - owner.offset), value: cells[source] ?? Number.NaN };
    })
    .sort((a, b) => Number(Number.isFinite(a.value)) - Number(Number.isFinite(b.value)));
  const shown = terms.slice(0, listedTerms).map((term) => `${term.name} = ${term.value}`);
  const when = `at time ${time} (${model.time.unit})`;
  const rule = ruleOf(variable, label);
  const code = rule === undefined ? found : "rule-broken";
  const diagnostic: Diagnostic = {
    code,
    severity: "error",
    path: rule?.path ?? [sections[variable.kind], label],
    message: messages[code](rule?.message ?? label, value, when),
    ...(equation === "" ? {} : { expected: `${label} = ${equation}` }),
    ...(shown.length === 0 ? {} : { actual: shown.join(", ") }),
    hint: [
      ...(remark === "" ? [] : [remark]),
      negativeInflow(model, variable, position, cells, code) ?? hints[code],
    ].join(" "),
  };
  const elements = elementsAt(model, variable, position);
  return { code, variable: variable.name, elements, time, value, equation, terms, diagnostic };
}

/** What to do about a stock that falls below zero since something flows in that is negative. */
function negativeInflow(
  model: CheckedModel,
  variable: CheckedVariable,
  position: number,
  cells: Float64Array,
  code: FailureCode,
): string | undefined {
  if (code !== "negative-stock" || variable.kind !== "stock") return undefined;
  const flow = variable.inflows
    .map((id) => model.variables[id])
    .find((inflow) => inflow !== undefined && (cells[inflow.offset + position] as number) < 0);
  if (flow === undefined) return undefined;
  return `${flow.name}, which flows in, is negative: make it an outflow, or give it nonNegative: true.`;
}

/** What a part of a conveyor that is no number says of itself. */
function ruleOf(
  variable: CheckedVariable,
  label: string,
): { readonly message: string; readonly path: readonly string[] } | undefined {
  if (variable.kind !== "auxiliary" || variable.must === undefined) return undefined;
  const [stock = ""] = variable.name.split("#");
  const { label: part, rule } = variable.must;
  return {
    message: `${part}${label.slice(variable.name.length)} is not ${rule}`,
    path: ["stocks", stock, "conveyor"],
  };
}

/** The text that a cell's value comes from, and the cells that it reads. */
function equationOf(
  model: CheckedModel,
  variable: CheckedVariable,
  position: number,
  atStart: boolean,
): { equation: string; read: readonly number[] } {
  switch (variable.kind) {
    case "stock":
      return atStart
        ? assigned(model, variable, variable.initial, position)
        : flowsOf(model, variable, position);
    case "held":
      return assigned(model, variable, variable.initial, position);
    case "flow":
    case "auxiliary":
    case "frozen":
      return assigned(model, variable, variable.equations, position);
    case "parameter":
    case "lever":
    case "series":
    case "noise":
      return { equation: "", read: [] };
  }
}

function flowsOf(
  model: CheckedModel,
  stock: Extract<CheckedVariable, { kind: "stock" }>,
  position: number,
): { equation: string; read: readonly number[] } {
  const flow = (id: number) => model.variables[id];
  const name = (sign: string) => (id: number) => `${sign} ${flow(id)?.name}`;
  const text = [...stock.inflows.map(name("+")), ...stock.outflows.map(name("-"))].join(" ");
  const read = [...stock.inflows, ...stock.outflows].map((id) => (flow(id)?.offset ?? 0) + position);
  return { equation: `${stock.name} + dt * (${text.replace(/^\+ /, "")})`, read };
}

function assigned(
  model: CheckedModel,
  variable: CheckedVariable,
  assignments: readonly Assignment[],
  position: number,
): { equation: string; read: readonly number[] } {
  const strides = stridesOf(model, variable);
  for (const { loops, term, text } of assignments) {
    let rest = position;
    const at = new Map<number, number>();
    const covers = loops.every(({ loop, elements }, dimension) => {
      const stride = strides[dimension] ?? 1;
      const element = Math.floor(rest / stride);
      rest -= element * stride;
      at.set(loop, element);
      return elements.includes(element);
    });
    if (covers) return { equation: text, read: cellsRead(model, term, at) };
  }
  return { equation: "", read: [] };
}

function cellsRead(model: CheckedModel, term: Term, at: ReadonlyMap<number, number>): number[] {
  if (term.kind === "reduce") {
    return term.elements.flatMap((element) =>
      cellsRead(model, term.body, new Map([...at, [term.loop, element]])),
    );
  }
  const inner = subterms(term).flatMap((part) => cellsRead(model, part, at));
  if (term.kind !== "cell") return inner;
  const variable = model.variables[term.variable];
  if (variable === undefined) return inner;
  const strides = stridesOf(model, variable);
  const cell = term.index.reduce((sum, part, dimension) => {
    return sum + placeOf(part, at) * (strides[dimension] ?? 0);
  }, variable.offset);
  return [cell, ...inner];
}

function placeOf(part: Index, at: ReadonlyMap<number, number>): number {
  if (part.kind === "element") return part.position;
  const current = at.get(part.loop) ?? 0;
  return part.kind === "loop" ? current + part.shift : (part.positions[current] ?? 0);
}
