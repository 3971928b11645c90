import { foldName } from "../model/names.js";
import { children, type Expression, type Subscript } from "./expression.js";
import { isReduction } from "./functions.js";
import type { Scope } from "./scope.js";
import type { Reduction, SubscriptResolver } from "./subscripts.js";

type Bound = Map<number, { loop: number; elements: readonly number[]; shape?: string }>;

/**
 * The dimensions that a fold of `argument` runs over, in the order in which they appear; empty when there is no array and
 * no slice in it, undefined when a mistake was reported.
 */
export function bindFold(
  argument: Expression,
  scope: Scope,
  subscripts: SubscriptResolver,
): Reduction | undefined {
  const bound: Bound = new Map();
  return new Binder(scope, subscripts, bound).bind(argument) ? bound : undefined;
}

class Binder {
  readonly #scope: Scope;
  readonly #subscripts: SubscriptResolver;
  readonly #bound: Bound;

  constructor(scope: Scope, subscripts: SubscriptResolver, bound: Bound) {
    this.#scope = scope;
    this.#subscripts = subscripts;
    this.#bound = bound;
  }

  bind(expression: Expression): boolean {
    if (expression.kind === "call" && isReduction(foldName(expression.function), expression.arguments.length))
      return true;
    if (expression.kind === "name" || expression.kind === "subscript") {
      const symbol = this.#subscripts.symbols.find(expression.name);
      if (symbol === undefined || symbol.kind === "lookup") return true;
      return symbol.dimensions.every((dimension, i) => {
        const subscript: Subscript | undefined =
          expression.kind === "name" ? { kind: "all" } : expression.subscripts[i];
        return subscript === undefined || this.#bindSubscript(subscript, dimension);
      });
    }
    return children(expression).every((child) => this.bind(child));
  }

  #bindSubscript(subscript: Subscript, dimension: number): boolean {
    if (subscript.kind !== "all" && subscript.kind !== "range") return true;
    const known = this.#subscripts.symbols.dimension(dimension);
    const before = this.#bound.get(dimension);
    const loop = before?.loop ?? this.#scope.nextLoop++;
    if (subscript.kind === "all") {
      if (before === undefined)
        this.#bound.set(dimension, { loop, elements: known.elements.map((_, i) => i) });
      return true;
    }
    const shape = `${subscript.from}:${subscript.to}`;
    const from = this.#subscripts.symbols.findElement(dimension, subscript.from);
    const to = this.#subscripts.symbols.findElement(dimension, subscript.to);
    if (from === undefined) this.#subscripts.unknownElement(subscript.from, known, this.#scope);
    if (to === undefined) this.#subscripts.unknownElement(subscript.to, known, this.#scope);
    if (from === undefined || to === undefined) return false;
    if (from > to) {
      this.#subscripts.report(
        this.#scope,
        "empty-range",
        `${shape} is empty: ${subscript.from} comes after ${subscript.to} in ${known.name}`,
      );
      return false;
    }
    if (before?.shape !== undefined && foldName(before.shape) !== foldName(shape)) {
      this.#subscripts.report(
        this.#scope,
        "two-ranges",
        `two ranges of ${known.name} in one reduction: ${before.shape} and ${shape}`,
        {
          hint: "Each dimension has one running element in a reduction. Use two reductions.",
        },
      );
      return false;
    }
    this.#bound.set(dimension, {
      loop,
      elements: Array.from({ length: to - from + 1 }, (_, i) => from + i),
      shape,
    });
    return true;
  }
}
