import { didYouMean } from "../model/nearest.js";
import type { AssignmentLoop, CheckedDimension } from "./checked-model.js";
import { type Current, currentElement } from "./current-element.js";
import type { Subscript } from "./expression.js";
import { followLoop, type Named } from "./follow-loop.js";
import { print, printSubscript } from "./print.js";
import type { Problems } from "./problems.js";
import { type Fold, foldLoop, type Scope } from "./scope.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import type { Index } from "./term.js";

/** Finds what subscripts point at: loops and elements. */
export class SubscriptResolver {
  readonly symbols: SymbolTable;
  readonly problems: Problems;

  constructor(symbols: SymbolTable, problems: Problems) {
    this.symbols = symbols;
    this.problems = problems;
  }

  /** Where the subscripts of a variable or lookup point, or its name alone; undefined when that was reported as a mistake. */
  indices(
    symbol: ModelSymbol,
    subscripts: readonly Subscript[] | undefined,
    scope: Scope,
    fold: Fold | undefined,
  ): readonly Index[] | undefined {
    const { dimensions, name } = symbol;
    if (subscripts === undefined && fold === undefined) return this.#bare(symbol, scope);
    if (subscripts !== undefined && subscripts.length !== dimensions.length) {
      const message = `${name} has ${this.symbols.describe(dimensions)}, but ${subscripts.length} subscript(s) are given`;
      this.report(scope, "dimension-mismatch", message, {
        expected: `${dimensions.length} subscript(s)`,
        actual: print({ kind: "subscript", name, subscripts }),
      });
      return undefined;
    }
    const index = dimensions.map((dimension, i) =>
      this.#index(subscripts?.[i] ?? { kind: "all" }, dimension, symbol, scope, fold),
    );
    return index.every((part) => part !== undefined) ? index : undefined;
  }

  /** The name alone stands for the current element of each of its dimensions. */
  #bare(symbol: ModelSymbol, scope: Scope): readonly Index[] | undefined {
    const found = symbol.dimensions.map((dimension) => ({
      dimension,
      current: currentElement(dimension, scope, undefined, this.symbols.dimensions),
    }));
    const missing = found.flatMap(({ dimension, current }) => (current.kind === "none" ? [dimension] : []));
    if (missing.length > 0) {
      const [has, owner] = [this.symbols.describe(symbol.dimensions), scope.owner];
      const [example, slice] = [this.#written(symbol, missing), this.#written(symbol, missing, ":")];
      const beside = scope.loops.find(({ dimension }) =>
        missing.some((other) => this.symbols.dimensions.placing(dimension, other) !== undefined),
      );
      const hint =
        beside === undefined
          ? `Choose an element of ${this.symbols.describe(missing)}, as in ${symbol.name}[${example}], or fold it: sum(${symbol.name}[${slice}]).`
          : `For the element that ${owner.name} is at, write ${symbol.name}[${this.#written(symbol, missing, this.symbols.dimension(beside.dimension).name)}].`;
      this.report(
        scope,
        "dimension-mismatch",
        `${symbol.name} has ${has}, but ${owner.name} has ${this.symbols.describe(owner.dimensions)}`,
        {
          expected: this.symbols.describe(owner.dimensions),
          actual: has,
          hint,
        },
      );
      return undefined;
    }
    const index = found.map(({ dimension, current }) =>
      this.#follow(current, { dimension, shift: 0 }, dimension, symbol, scope),
    );
    return index.every((part) => part !== undefined) ? index : undefined;
  }

  #written(symbol: ModelSymbol, missing: readonly number[], instead?: string): string {
    const written = symbol.dimensions.map((id) => {
      const { name, elements } = this.symbols.dimension(id);
      return missing.includes(id) ? (instead ?? elements[0] ?? "") : name;
    });
    return written.join(", ");
  }

  #index(
    subscript: Subscript,
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
    fold: Fold | undefined,
  ): Index | undefined {
    switch (subscript.kind) {
      case "all":
      case "range": {
        const whole = subscript.kind === "range" ? wholeDimension(subscript, this.symbols) : undefined;
        const named = whole ?? dimension;
        const loop = foldLoop(fold, named);
        if (loop !== undefined)
          return this.#place(loop, { dimension: loop.dimension, shift: 0 }, dimension, symbol, scope);
        if (this.symbols.dimensions.placing(named, dimension) === undefined) {
          this.#reportOther(named, dimension, symbol, scope);
          return undefined;
        }
        this.report(
          scope,
          "slice-outside-reduction",
          `${symbol.name}[${printSubscript(subscript)}] gives many values where one is needed`,
          { hint: "Fold them with sum, mean, min, max or prod, or name one element or the dimension." },
        );
        return undefined;
      }
      case "shift":
      case "name": {
        const quoted = subscript.kind === "name" && subscript.quoted;
        const named = quoted ? undefined : this.symbols.findDimension(subscript.name);
        if (named !== undefined) {
          const shift = subscript.kind === "shift" ? subscript.shift : 0;
          return this.#current({ dimension: named, shift }, dimension, symbol, scope, fold);
        }
        if (subscript.kind === "shift") {
          this.#reportNoDimension(subscript, dimension, symbol, scope);
          return undefined;
        }
        const position = this.symbols.findElement(dimension, subscript.name);
        if (position !== undefined) return { kind: "element", position };
        this.unknownElement(subscript.name, this.symbols.dimension(dimension), scope);
        return undefined;
      }
    }
  }

  /** The current element of a named dimension, found in the dimension that the symbol has at this place. */
  #current(
    named: Named,
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
    fold: Fold | undefined,
  ): Index | undefined {
    const given = this.symbols.dimension(named.dimension).name;
    if (this.symbols.dimensions.placing(named.dimension, dimension) === undefined) {
      this.#reportOther(named.dimension, dimension, symbol, scope);
      return undefined;
    }
    const current = currentElement(named.dimension, scope, fold, this.symbols.dimensions);
    if (current.kind === "none") {
      const { name, dimensions } = scope.owner;
      this.report(
        scope,
        "dimension-mismatch",
        `${name} has ${this.symbols.describe(dimensions)}, so ${symbol.name}[${given}] has no current element`,
        {
          hint: `Fold it, as in sum(${symbol.name}[:]), name an element, or give ${name} the dimension ${given}.`,
        },
      );
      return undefined;
    }
    return this.#follow(current, named, dimension, symbol, scope);
  }

  #reportOther(named: number, dimension: number, symbol: ModelSymbol, scope: Scope): void {
    const [given, wanted] = [this.symbols.dimension(named).name, this.symbols.dimension(dimension).name];
    this.report(scope, "dimension-mismatch", `${symbol.name} runs over ${wanted} here, not over ${given}`, {
      expected: wanted,
      actual: given,
    });
  }

  #follow(
    current: Current,
    named: Named,
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
  ): Index | undefined {
    if (current.kind === "running") return this.#place(current.loop, named, dimension, symbol, scope);
    if (current.kind === "none") return undefined;
    const rivals = current.rivals.map((id) => this.symbols.dimension(id).name);
    const { name } = this.symbols.dimension(named.dimension);
    this.report(
      scope,
      "ambiguous-subscript",
      `the current element of ${name} is that of ${rivals.join(" or of ")}, so ${symbol.name} may mean either`,
      { hint: `Write ${rivals.map((rival) => `${symbol.name}[${rival}]`).join(" or ")}.` },
    );
    return undefined;
  }

  #place(
    loop: AssignmentLoop,
    named: Named,
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
  ): Index | undefined {
    const { index, beyond, nowhere } = followLoop(loop, named, dimension, this.symbols.dimensions);
    if (index === undefined) this.#reportNoPlace(loop, named, beyond, nowhere, symbol, scope);
    return index;
  }

  #reportNoPlace(
    loop: AssignmentLoop,
    { dimension, shift }: Named,
    beyond: readonly number[],
    nowhere: readonly number[],
    symbol: ModelSymbol,
    scope: Scope,
  ): void {
    const [from, { name }] = [this.symbols.dimension(loop.dimension), this.symbols.dimension(dimension)];
    const outside = beyond.length > 0 ? beyond : nowhere;
    const which = listed(outside.map((element) => from.elements[element] ?? ""));
    const moved = shift === 0 ? name : `${name} ${shift < 0 ? "-" : "+"} ${Math.abs(shift)}`;
    const hint = scope.loops.some((own) => own.loop === loop.loop)
      ? `Give ${which} an equation of its own: equation: { ${from.elements[outside[0] ?? 0]}: ..., "*": ... }.`
      : `Fold a range without ${which}.`;
    if (beyond.length > 0) {
      const message = `${symbol.name}[${moved}] is outside ${name} for ${which}`;
      this.report(scope, "shift-out-of-range", message, { hint });
    } else {
      const message = `${symbol.name}[${moved}] has no element for ${which}`;
      this.report(scope, "outside-subrange", message, { hint });
    }
  }

  #reportNoDimension(
    { name, shift }: Subscript & { kind: "shift" },
    dimension: number,
    symbol: ModelSymbol,
    scope: Scope,
  ): void {
    const known = this.symbols.dimension(dimension).name;
    this.report(scope, "unknown-dimension", `only a dimension can be shifted, and ${name} is none`, {
      hint:
        didYouMean(name, [known]) ??
        `Write ${symbol.name}[${known} ${shift < 0 ? "-" : "+"} ${Math.abs(shift)}].`,
    });
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

/** The dimension of which `minor:` is all elements; undefined for a range of elements. */
export function wholeDimension(
  range: Subscript & { readonly kind: "range" },
  symbols: SymbolTable,
): number | undefined {
  return range.to === undefined ? symbols.findDimension(range.from) : undefined;
}

function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(", ")}, ... (${names.length})` : names.join(", ");
}
