import { didYouMean } from "../model/nearest.js";
import type { CheckedDimension } from "./checked-model.js";
import type { Subscript } from "./expression.js";
import type { Problems } from "./problems.js";
import type { Scope } from "./scope.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import type { Index } from "./term.js";

/** The dimensions that one fold runs over; the elements are all of them, or a range. */
export type Reduction = ReadonlyMap<number, { readonly loop: number; readonly elements: readonly number[] }>;

/** Finds what subscripts point at: loops and elements. */
export class SubscriptResolver {
  readonly symbols: SymbolTable;
  readonly problems: Problems;

  constructor(symbols: SymbolTable, problems: Problems) {
    this.symbols = symbols;
    this.problems = problems;
  }

  /** Where a subscript points; undefined when that was reported as a mistake. */
  index(
    subscript: Subscript,
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
    reduction: Reduction | undefined,
  ): Index | undefined {
    const known = this.symbols.dimension(dimension);
    switch (subscript.kind) {
      case "all":
      case "range": {
        const bound = reduction?.get(dimension);
        if (bound !== undefined) return { kind: "loop", loop: bound.loop, shift: 0 };
        const shape = subscript.kind === "all" ? ":" : `${subscript.from}:${subscript.to}`;
        this.report(
          scope,
          "slice-outside-reduction",
          `${symbol.name}[${shape}] gives many values where one is needed`,
          {
            hint: "Fold them with sum, mean, min, max or prod, or name one element or the dimension.",
          },
        );
        return undefined;
      }
      case "shift":
        return this.#shifted(subscript, dimension, symbol, scope);
      case "name": {
        const named = subscript.quoted ? undefined : this.symbols.findDimension(subscript.name);
        if (named !== undefined) return this.#loopFor(named, dimension, symbol, scope);
        const position = this.symbols.findElement(dimension, subscript.name);
        if (position !== undefined) return { kind: "element", position };
        this.unknownElement(subscript.name, known, scope);
        return undefined;
      }
    }
  }

  #shifted(
    subscript: Subscript & { kind: "shift" },
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
  ): Index | undefined {
    const { name, shift } = subscript;
    const known = this.symbols.dimension(dimension);
    const named = this.symbols.findDimension(name);
    if (named === undefined) {
      this.report(scope, "unknown-dimension", `only a dimension can be shifted, and ${name} is none`, {
        hint:
          didYouMean(name, [known.name]) ??
          `Write ${symbol.name}[${known.name} ${shift < 0 ? "-" : "+"} ${Math.abs(shift)}].`,
      });
      return undefined;
    }
    const index = this.#loopFor(named, dimension, symbol, scope);
    if (index?.kind !== "loop") return index;
    const loop = scope.loops.find((candidate) => candidate.loop === index.loop);
    const outside = (loop?.elements ?? []).filter((i) => i + shift < 0 || i + shift >= known.elements.length);
    if (outside.length > 0) {
      const which = outside.map((i) => known.elements[i]).join(", ");
      this.report(
        scope,
        "shift-out-of-range",
        `${symbol.name}[${known.name} ${shift < 0 ? "-" : "+"} ${Math.abs(shift)}] is outside ${known.name} for ${which}`,
        {
          hint: `Give ${which} an equation of its own: equation: { ${known.elements[outside[0] ?? 0]}: ..., "*": ... }.`,
        },
      );
      return undefined;
    }
    return { ...index, shift };
  }

  #loopFor(named: number, dimension: number, symbol: ModelSymbol, scope: Scope): Index | undefined {
    const [given, wanted] = [this.symbols.dimension(named).name, this.symbols.dimension(dimension).name];
    if (named !== dimension) {
      this.report(scope, "dimension-mismatch", `${symbol.name} runs over ${wanted} here, not over ${given}`, {
        expected: wanted,
        actual: given,
      });
      return undefined;
    }
    const index = this.outer(dimension, scope);
    if (index !== undefined) return index;
    const owner = scope.owner;
    this.report(
      scope,
      "dimension-mismatch",
      `${owner.name} has ${this.symbols.describe(owner.dimensions)}, so ${symbol.name}[${wanted}] has no current element`,
      {
        hint: `Fold it, as in sum(${symbol.name}[:]), name an element, or give ${owner.name} the dimension ${wanted}.`,
      },
    );
    return undefined;
  }

  /** The current element of one of the equation's own dimensions. */
  outer(dimension: number, scope: Scope): Index | undefined {
    const loop = scope.loops.find((candidate) => candidate.dimension === dimension);
    return loop === undefined ? undefined : { kind: "loop", loop: loop.loop, shift: 0 };
  }

  unknownElement(name: string, dimension: CheckedDimension, scope: Scope): void {
    const elsewhere = this.symbols.dimensionsWith(name);
    const hint =
      elsewhere.length > 0
        ? `${name} is an element of ${elsewhere.join(", ")}.`
        : (didYouMean(name, [...dimension.elements, dimension.name]) ??
          `Elements: ${dimension.elements.slice(0, 12).join(", ")}.`);
    this.report(scope, "unknown-element", `dimension ${dimension.name} has no element ${name}`, { hint });
  }

  report(
    scope: Scope,
    code: string,
    message: string,
    details: { expected?: string; actual?: string; hint?: string | undefined } = {},
  ): void {
    this.problems.report(code, scope.path, message, details);
  }
}
