import type { Assignment, AssignmentLoop, CheckedEquation, CheckedVariable } from "../checked-model.js";
import { findCycles, strongComponents } from "../graph.js";
import type { Problems } from "../problems.js";
import { atLeast, atMost, binary, number } from "../stateful/arithmetic.js";
import { cellHere } from "../stateful/here.js";
import type { Term } from "../term.js";
import { collectReads } from "../walk-term.js";
import type { FlowRules, Limit } from "./flow-rules.js";

/**
 * Writes the rules around the equations of flows. An inflow adds to what is available only where it does not need an outflow that
 * is limited by that: otherwise what it brings can leave in the next step. That keeps every limit, and makes no loop that is not
 * in the equations themselves.
 *
 * @param variables all variables by id, flows with the equations as they are written.
 * @param loopsOf all cells of a variable.
 */
export function applyFlowRules(
  variables: readonly CheckedVariable[],
  rules: FlowRules,
  loopsOf: (variable: CheckedVariable) => AssignmentLoop[],
  problems: Problems,
): CheckedVariable[] {
  if (rules.isEmpty) return [...variables];
  const written = variables.map((variable) => (rules.sources.has(variable.id) ? [] : needsOf(variable)));
  const limited = written.map((needs, id) => [
    ...needs,
    ...(rules.limits.get(id) ?? []).flatMap(({ available, before }) => [available, ...before]),
  ]);
  const looping = reportPriorityLoops(variables, written, limited, rules, problems);
  const groups = groupOf(limited.map((needs, id) => [...needs, ...(rules.contents.get(id)?.adding ?? [])]));
  const counts = (available: number, inflow: number) => groups[available] !== groups[inflow];
  reportUncounted(variables, rules, counts, problems);

  const availableIn = new Map([...rules.contents].map(([available, { stock }]) => [stock, available]));
  return variables.map((variable) => {
    if (variable.kind === "stock") {
      const available = availableIn.get(variable.id);
      return available === undefined ? variable : { ...variable, available };
    }
    if (variable.kind === "auxiliary") {
      const inflows = rules.contents.get(variable.id)?.adding.filter((inflow) => counts(variable.id, inflow));
      return inflows === undefined
        ? variable
        : { ...variable, equations: withInflows(variable.equations, inflows) };
    }
    if (variable.kind !== "flow") return variable;
    const limits = looping.has(variable.id) ? [] : (rules.limits.get(variable.id) ?? []);
    const isNonNegative = rules.nonNegative.has(variable.id);
    const equations = unlimited(variable, rules, loopsOf(variable));
    return {
      ...variable,
      equations: equations.flatMap((equation) => finish(equation, isNonNegative, limits)),
    };
  });
}

/** What is there and what comes in. */
function withInflows(equations: readonly Assignment[], inflows: readonly number[]): Assignment[] {
  return equations.map((equation) => {
    const sum = inflows.reduce((left, id) => binary(left, "+", cellHere(id, equation)), equation.term);
    return { ...equation, term: atLeast(number(0), sum) };
  });
}

/** A flow's own equations, or what stands in for them. */
function unlimited(flow: CheckedEquation, rules: FlowRules, loops: AssignmentLoop[]): readonly Unfinished[] {
  const source = rules.sources.get(flow.id);
  if (source !== undefined)
    return [{ loops, term: source.term((id) => cellHere(id, { loops })), text: source.text }];
  const queue = rules.limits.get(flow.id)?.find(({ side }) => side === "outflows");
  if (flow.equations.length > 0 || queue === undefined) return flow.equations;
  return [{ loops, term: undefined, text: `queue ${queue.stock}` }];
}

/** An equation that may be nothing but its limits. */
type Unfinished = Omit<Assignment, "term"> & { readonly term: Term | undefined };

function finish(
  { loops, term, text }: Unfinished,
  isNonNegative: boolean,
  limits: readonly Limit[],
): Assignment[] {
  const here = (id: number) => cellHere(id, { loops });
  const start = term !== undefined && isNonNegative ? atLeast(number(0), term) : term;
  const limited = limits.reduce<Term | undefined>((flow, { available, before }) => {
    const left = before.reduce((sum, id) => binary(sum, "-", here(id)), here(available));
    const most = before.length === 0 ? left : atLeast(number(0), left);
    return flow === undefined ? most : atMost(most, flow);
  }, start);
  return limited === undefined ? [] : [{ loops, term: limited, text }];
}

/** Ids of what a variable needs at the same moment. */
function needsOf(variable: CheckedVariable): number[] {
  if (variable.kind !== "flow" && variable.kind !== "auxiliary") return [];
  const reads = { variables: new Set<number>(), time: false };
  for (const { term } of variable.equations) collectReads(term, reads);
  return [...reads.variables];
}

/** For each node the number of its group of nodes that need each other. */
function groupOf(needs: readonly (readonly number[])[]): number[] {
  const groups = new Array<number>(needs.length).fill(-1);
  for (const [number, group] of strongComponents(needs).entries())
    for (const node of group) groups[node] = number;
  return groups;
}

/** Reports loops that arise from the order of flows, and gives the flows on them. */
function reportPriorityLoops(
  variables: readonly CheckedVariable[],
  written: readonly (readonly number[])[],
  limited: readonly (readonly number[])[],
  rules: FlowRules,
  problems: Problems,
): ReadonlySet<number> {
  const looping = new Set<number>();
  for (const cycle of findCycles(limited)) {
    const isWritten = cycle.every((id, i) => written[id]?.includes(cycle[(i + 1) % cycle.length] ?? -1));
    if (isWritten) continue;
    for (const id of cycle) looping.add(id);
    const names = [...cycle, cycle[0] ?? 0].map((id) => nameOf(variables, id)).join(" -> ");
    const reasons = cycle.flatMap((id, i) => {
      const needed = cycle[(i + 1) % cycle.length] ?? -1;
      const limit = rules.limits.get(id)?.find(({ before }) => before.includes(needed));
      const order = `${nameOf(variables, needed)} comes before ${nameOf(variables, id)}`;
      return limit === undefined ? [] : [`${order} among the ${limit.side} of ${limit.stock}`];
    });
    const first = variables[cycle.find((id) => variables[id]?.kind === "flow") ?? -1];
    problems.report(
      "flow-order",
      ["flows", first?.name ?? "?"],
      `limited flows need each other at the same moment: ${names}${reasons.length === 0 ? "" : `; ${reasons.join(", and ")}`}`,
      {
        hint: "Change the order of the flows of one stock, or break the loop with a stock, a delay or previous().",
      },
    );
  }
  return looping;
}

/** Says which inflows are at the disposal of no outflow in the step in which they come in. */
function reportUncounted(
  variables: readonly CheckedVariable[],
  rules: FlowRules,
  counts: (available: number, inflow: number) => boolean,
  problems: Problems,
): void {
  for (const [available, { stock: id, adding }] of rules.contents) {
    const uncounted = adding
      .filter((inflow) => !counts(available, inflow))
      .map((id) => nameOf(variables, id));
    if (uncounted.length === 0) continue;
    const stock = nameOf(variables, id);
    problems.report(
      "inflow-not-counted",
      ["stocks", stock, "nonNegative"],
      `what ${uncounted.join(", ")} brings into ${stock} cannot leave it in the same step, but in the next: it depends on what leaves at that moment`,
      {
        severity: "warning",
        hint: "That only matters where the stock is empty; a smaller dt makes it matter less.",
      },
    );
  }
}

function nameOf(variables: readonly CheckedVariable[], id: number): string {
  return variables[id]?.name.replace(/#.*$/s, "") ?? "?";
}
