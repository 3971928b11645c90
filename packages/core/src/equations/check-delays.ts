import type { CheckedDelay, CheckedDimension, CheckedVariable } from "./checked-model.js";
import type { Problems } from "./problems.js";
import { shortDelayWarnings } from "./short-delay.js";
import type { Index, Term } from "./term.js";

interface Values {
  readonly variables: readonly CheckedVariable[];
  readonly dimensions: readonly CheckedDimension[];
  readonly dt: number;
}

/** Warns of delays, smooths and conveyors that are shorter than a step by the model's own numbers. */
export function checkDelays(
  delays: readonly CheckedDelay[],
  values: Values & { readonly unit: string },
  problems: Problems,
): void {
  const times = delays.flatMap((delay) => {
    const time = shortestTime(delay, values);
    return time === undefined ? [] : [{ delay, time }];
  });
  for (const warning of shortDelayWarnings(times, values.dt, values.unit)) problems.add(warning);
}

/** The shortest time over the cells of a delay, where numbers, parameters and arithmetic alone make it. */
function shortestTime({ time, loops }: CheckedDelay, values: Values): number | undefined {
  const variable = values.variables[time];
  if (variable?.kind !== "auxiliary" && variable?.kind !== "frozen") return undefined;
  const equation = variable.equations.find((each) => each.loops === loops);
  if (equation === undefined) return undefined;
  let shortest: number | undefined;
  const at: number[] = [];
  const visit = (depth: number): boolean => {
    const loop = loops[depth];
    if (loop !== undefined) {
      return loop.elements.every((element) => {
        at[loop.loop] = element;
        return visit(depth + 1);
      });
    }
    const value = valueAt(equation.term, at, values);
    if (value === undefined) return false;
    shortest = Math.min(shortest ?? value, value);
    return true;
  };
  return visit(0) ? shortest : undefined;
}

function valueAt(term: Term, at: readonly number[], values: Values): number | undefined {
  switch (term.kind) {
    case "number":
      return term.value;
    case "dt":
      return values.dt;
    case "cell": {
      const variable = values.variables[term.variable];
      if (variable?.kind !== "parameter") return undefined;
      const position = term.index.reduce((place, part, i) => {
        const size = values.dimensions[variable.dimensions[i] ?? -1]?.elements.length ?? 1;
        return place * size + placeOf(part, at);
      }, 0);
      return variable.values[position];
    }
    case "negate": {
      const value = valueAt(term.argument, at, values);
      return value === undefined ? undefined : -value;
    }
    case "binary": {
      const left = valueAt(term.left, at, values);
      const right = valueAt(term.right, at, values);
      return left === undefined || right === undefined ? undefined : combine(term.operator, left, right);
    }
    case "if": {
      const condition = valueAt(term.condition, at, values);
      return condition === undefined ? undefined : valueAt(condition === 0 ? term.no : term.yes, at, values);
    }
    default:
      return undefined;
  }
}

function combine(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case ">=":
      return left >= right ? 1 : 0;
    default:
      return undefined;
  }
}

function placeOf(part: Index, at: readonly number[]): number {
  if (part.kind === "element") return part.position;
  const current = at[part.loop] ?? 0;
  return part.kind === "loop" ? current + part.shift : (part.positions[current] ?? Number.NaN);
}
