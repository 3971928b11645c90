import { compileModel } from "../../compile/compile-model.js";
import type { Kernel } from "../../compile/kernel.js";
import type { CheckedModel, CheckedVariable } from "../../equations/checked-model.js";
import type { Influence, Step } from "../../equations/influences.js";
import type { ModelState } from "./states.js";

/**
 * What happens to the effect when the cause is a little larger and all else as it is: `positive`: it is larger;
 * `negative`: smaller; `mixed`: larger in one place or at one time and smaller in another; `none`: nothing, wherever looked.
 */
export type Polarity = "positive" | "negative" | "mixed" | "none";

/** A cause is moved by this share of its value; by this much itself where it is 0. */
const nudge = 1e-3;
/** Of an array, at most this many cells are moved. */
const nudgedCells = 64;

/** Finds the polarity of links by nudging the cause in given states of the model. */
export class PolarityFinder {
  /** The model with stocks as if they were parameters, so that nothing is added up for them. */
  readonly #model: CheckedModel;
  readonly #states: readonly ModelState[];
  readonly #kernels = new Map<number, Kernel>();
  readonly #steps = new Map<string, Polarity>();

  constructor(model: CheckedModel, states: readonly ModelState[]) {
    const variables = model.variables.map(
      (variable): CheckedVariable =>
        variable.kind === "stock" ? { ...variable, kind: "parameter", values: [] } : variable,
    );
    this.#model = { ...model, variables };
    this.#states = states;
  }

  /** Along each route the product of the signs of its steps; what all routes agree on. */
  of({ routes, complete }: Influence): Polarity {
    const found = combined(routes.map((route) => route.map((step) => this.#ofStep(step)).reduce(product)));
    return complete || found === "none" ? found : "mixed";
  }

  #ofStep(step: Step): Polarity {
    if (step.way === "start") return "none";
    if (step.sign !== undefined) return step.sign;
    const key = `${step.from} ${step.to}`;
    const known = this.#steps.get(key) ?? this.#ofEquation(step);
    this.#steps.set(key, known);
    return known;
  }

  #ofEquation({ from, to }: Step): Polarity {
    const [cause, effect] = [this.#model.variables[from], this.#model.variables[to]];
    if (cause === undefined || effect === undefined) return "none";
    const kernel = this.#kernelOf(to);
    return combined(this.#states.map((state) => polarityIn(state, cause, effect, kernel)));
  }

  /** A kernel that evaluates one variable and nothing else. */
  #kernelOf(id: number): Kernel {
    const known = this.#kernels.get(id);
    if (known !== undefined) return known;
    const alone = { ...this.#model, constantOrder: [], initialOrder: [], stepOrder: [id] };
    const { kernel } = compileModel(alone, { backend: "interpreter" });
    this.#kernels.set(id, kernel);
    return kernel;
  }
}

function polarityIn(
  { cells: before, grid, time, step }: ModelState,
  cause: CheckedVariable,
  effect: CheckedVariable,
  kernel: Kernel,
): Polarity {
  const cells = new Float64Array(kernel.cellCount);
  cells.set(before);
  const derivatives = new Float64Array(0);
  const evaluate = () => {
    kernel.evaluate(cells, grid, time, step, derivatives);
    return cells.slice(effect.offset, effect.offset + effect.size);
  };
  const usual = evaluate();
  const found: Polarity[] = [];
  for (const position of spread(cause.size)) {
    const cell = cause.offset + position;
    const value = before[cell] ?? 0;
    const by = nudge * (Math.abs(value) || 1);
    for (const direction of [1, -1]) {
      cells.set(before);
      cells[cell] = value + direction * by;
      const moved = evaluate();
      found.push(...Array.from(moved, (now, i) => signOf(now, usual[i] ?? 0, direction)));
    }
  }
  return combined(found);
}

/** Positions all over an array: multiples of the golden ratio, so that no dimension's length falls into step with them. */
function spread(size: number): Iterable<number> {
  if (size <= nudgedCells) return Array.from({ length: size }, (_, position) => position);
  return new Set(Array.from({ length: nudgedCells }, (_, i) => Math.floor(((i * goldenRatio) % 1) * size)));
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** Rounding alone is no effect: a change within a few units in the last place counts as none. */
function signOf(now: number, before: number, direction: number): Polarity {
  const change = (now - before) * direction;
  const dust = 16 * Number.EPSILON * Math.max(Math.abs(now), Math.abs(before));
  if (Math.abs(change) > dust) return change > 0 ? "positive" : "negative";
  return "none";
}

/** What signs of several places, times or routes come to. */
function combined(signs: readonly Polarity[]): Polarity {
  let all: Polarity = "none";
  for (const sign of signs) {
    if (sign === "none" || sign === all) continue;
    if (sign === "mixed" || all !== "none") return "mixed";
    all = sign;
  }
  return all;
}

/** The sign of one effect after another. */
export function product(a: Polarity, b: Polarity): Polarity {
  if (a === "none" || b === "none") return "none";
  if (a === "mixed" || b === "mixed") return "mixed";
  return a === b ? "positive" : "negative";
}
