import { foldName } from "../model/names.js";
import { didYouMean } from "../model/nearest.js";
import type { Assignment, CheckedDimension } from "./checked-model.js";
import { children, type Expression, type Subscript } from "./expression.js";
import { bindFold } from "./fold.js";
import { isReduction, isStateful, signatures } from "./functions.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import type { Scope } from "./scope.js";
import { expandState } from "./state.js";
import { type Reduction, SubscriptResolver } from "./subscripts.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import type { Index, PureFunction, Term } from "./term.js";

const pureFunctions: ReadonlySet<string> = new Set([
  "abs",
  "exp",
  "log",
  "sqrt",
  "floor",
  "min",
  "max",
  "pow",
]);

/** Stands for what could not be resolved, so that the rest of the equation is still looked at. */
const unresolved: Term = { kind: "number", value: 0 };

/** Turns syntax trees into terms: names into ids, subscripts into loops and elements, delays into hidden variables. */
export class Resolver {
  readonly symbols: SymbolTable;
  readonly problems: Problems;
  readonly #subscripts: SubscriptResolver;

  constructor(symbols: SymbolTable, problems: Problems) {
    this.symbols = symbols;
    this.problems = problems;
    this.#subscripts = new SubscriptResolver(symbols, problems);
  }

  assignment(expression: Expression, scope: Scope, text: string): Assignment {
    return { loops: scope.loops, term: this.term(expression, scope), text };
  }

  term(expression: Expression, scope: Scope, reduction?: Reduction): Term {
    const inner = (part: Expression) => this.term(part, scope, reduction);
    switch (expression.kind) {
      case "number":
        return { kind: "number", value: expression.value };
      case "name":
        return this.#name(expression.name, scope, reduction);
      case "subscript":
        return this.#subscripted(expression.name, expression.subscripts, scope, reduction);
      case "negate":
      case "not":
        return { kind: expression.kind, argument: inner(expression.argument) };
      case "binary": {
        const [left, right] = [inner(expression.left), inner(expression.right)];
        if (expression.operator === "^") return { kind: "call", function: "pow", arguments: [left, right] };
        return { kind: "binary", operator: expression.operator, left, right };
      }
      case "call":
        return this.#call(expression, scope, reduction);
    }
  }

  #name(name: string, scope: Scope, reduction: Reduction | undefined): Term {
    const folded = foldName(name);
    if (folded === "time" || folded === "dt") return { kind: folded };
    const symbol = this.#variable(name, scope);
    if (symbol === undefined) return unresolved;
    const index = symbol.dimensions.map((dimension): Index | undefined => {
      const bound = reduction?.get(dimension);
      return bound === undefined
        ? this.#subscripts.outer(dimension, scope)
        : { kind: "loop", loop: bound.loop, shift: 0 };
    });
    if (!index.every((part) => part !== undefined)) {
      const missing = symbol.dimensions.filter((_, i) => index[i] === undefined);
      this.#report(
        scope,
        "dimension-mismatch",
        `${symbol.name} has ${this.symbols.describe(symbol.dimensions)}, but ${scope.owner.name} has ${this.symbols.describe(scope.owner.dimensions)}`,
        {
          expected: this.symbols.describe(scope.owner.dimensions),
          actual: this.symbols.describe(symbol.dimensions),
          hint: `Choose an element of ${this.symbols.describe(missing)}, as in ${symbol.name}[${this.#example(symbol, missing)}], or fold it: sum(${symbol.name}[${this.#folded(symbol, missing)}]).`,
        },
      );
      return unresolved;
    }
    return { kind: "cell", variable: symbol.id, index };
  }

  #variable(name: string, scope: Scope): ModelSymbol | undefined {
    const symbol = this.symbols.find(name);
    if (symbol?.kind === "lookup") {
      this.#report(scope, "lookup-without-argument", `${symbol.name} is a lookup and needs an argument`, {
        hint: `Write ${symbol.name}(x).`,
      });
      return undefined;
    }
    if (symbol !== undefined) return symbol;
    const dimension = this.symbols.findDimension(name);
    let hint = didYouMean(name, [...this.symbols.names(), "time", "dt"]);
    if (dimension !== undefined)
      hint = `${name} is a dimension; it may stand only in subscripts, as in x[${name}].`;
    else if (signatures.has(foldName(name)))
      hint = `${name} is a function: ${signatures.get(foldName(name))?.usage}.`;
    else if (hint === undefined && this.symbols.dimensionsWith(name).length > 0) {
      hint = `${name} is an element of ${this.symbols.dimensionsWith(name).join(", ")}; it may stand only in subscripts.`;
    }
    this.#report(scope, "unknown-name", `there is no variable ${name}`, { hint });
    return undefined;
  }

  #subscripted(
    name: string,
    subscripts: readonly Subscript[],
    scope: Scope,
    reduction: Reduction | undefined,
  ): Term {
    const symbol = this.#variable(name, scope);
    if (symbol === undefined) return unresolved;
    if (subscripts.length !== symbol.dimensions.length) {
      const message = `${symbol.name} has ${this.symbols.describe(symbol.dimensions)}, but ${subscripts.length} subscript(s) are given`;
      this.#report(scope, "dimension-mismatch", message, {
        expected: `${symbol.dimensions.length} subscript(s)`,
        actual: print({ kind: "subscript", name, subscripts }),
      });
      return unresolved;
    }
    const index = symbol.dimensions.map((dimension, i) => {
      const subscript = subscripts[i];
      return subscript && this.#subscripts.index(subscript, dimension, symbol, scope, reduction);
    });
    if (!index.every((part) => part !== undefined)) return unresolved;
    return { kind: "cell", variable: symbol.id, index };
  }

  #call(expression: Expression & { kind: "call" }, scope: Scope, reduction: Reduction | undefined): Term {
    const name = foldName(expression.function);
    const count = expression.arguments.length;
    const inner = () => expression.arguments.map((part) => this.term(part, scope, reduction));
    const symbol = this.symbols.find(name);
    if (symbol?.kind === "lookup") {
      const [argument, ...more] = inner();
      if (argument !== undefined && more.length === 0)
        return { kind: "lookup", lookup: symbol.id, index: [], inverse: false, argument };
      this.#report(scope, "argument-count", `lookup ${symbol.name} takes 1 argument, not ${count}`);
      return unresolved;
    }
    const signature = signatures.get(name);
    if (signature === undefined) {
      inner();
      const known = [...signatures.keys(), ...this.symbols.lookups.map((lookup) => lookup.name)];
      const hint =
        symbol === undefined
          ? didYouMean(name, known)
          : `${symbol.name} is a ${symbol.kind}. To multiply, write ${symbol.name} * (...).`;
      const message = `there is no function ${expression.function}`;
      this.#report(scope, "unknown-function", message, {
        hint: hint ?? `Functions: ${known.slice(0, 40).join(", ")}.`,
      });
      return unresolved;
    }
    if (count < signature.least || count > signature.most) {
      const span =
        signature.least === signature.most ? `${signature.least}` : `${signature.least} to ${signature.most}`;
      const message = `${name} takes ${signature.most === Number.POSITIVE_INFINITY ? `${signature.least} or more` : span} argument(s), not ${count}`;
      this.#report(scope, "argument-count", message, { hint: `Write ${signature.usage}.` });
      return unresolved;
    }
    if (isReduction(name, count)) return this.#reduce(expression, name, scope, reduction);
    if (isStateful(name)) return this.#state(expression, name, scope, reduction);
    const parts = inner();
    if (name === "if") {
      const [condition = unresolved, yes = unresolved, no = unresolved] = parts;
      return { kind: "if", condition, yes, no };
    }
    if (name === "step" || name === "pulse" || name === "ramp")
      return { kind: "event", event: name, arguments: parts };
    if (pureFunctions.has(name)) return { kind: "call", function: name as PureFunction, arguments: parts };
    return unresolved;
  }

  #state(
    expression: Expression & { kind: "call" },
    name: string,
    scope: Scope,
    reduction: Reduction | undefined,
  ): Term {
    if (reduction !== undefined || !scope.mayRemember) {
      const message =
        reduction === undefined
          ? `${name} may not stand in an initial value`
          : `${name} may not stand inside a reduction`;
      const hint =
        reduction === undefined
          ? "Nothing has a past at the start."
          : `Give ${print(expression)} a variable of its own, and fold that.`;
      this.#report(scope, "state-out-of-place", message, { hint });
      return unresolved;
    }
    return expandState(expression, name, scope, this) ?? unresolved;
  }

  #reduce(
    expression: Expression & { kind: "call" },
    name: string,
    scope: Scope,
    outer: Reduction | undefined,
  ): Term {
    const [argument] = expression.arguments;
    if (argument === undefined) return unresolved;
    const bound = bindFold(argument, scope, this.#subscripts);
    if (bound === undefined) return unresolved;
    if (bound.size === 0) {
      if (!this.#allKnown(argument)) {
        this.term(argument, scope, outer);
        return unresolved;
      }
      this.#report(
        scope,
        "nothing-to-reduce",
        `${print(expression)} has nothing to fold: no array and no slice`,
        {
          hint: `Write ${name}(x[:]) over a dimension of x.`,
        },
      );
      return unresolved;
    }
    let term = this.term(argument, scope, bound);
    for (const [dimension, { loop, elements }] of [...bound].reverse()) {
      const operation = name as "sum" | "mean" | "min" | "max" | "prod";
      term = { kind: "reduce", operation, loop, dimension, elements, body: term };
    }
    return term;
  }

  #allKnown(expression: Expression): boolean {
    if (expression.kind === "name" && !/^(time|dt)$/i.test(expression.name))
      return this.symbols.find(expression.name) !== undefined;
    return children(expression).every((child) => this.#allKnown(child));
  }

  #report(
    scope: Scope,
    code: string,
    message: string,
    details: { expected?: string; actual?: string; hint?: string | undefined } = {},
  ): void {
    this.problems.report(code, scope.path, message, details);
  }

  #example(symbol: ModelSymbol, missing: readonly number[]): string {
    return this.#written(symbol, missing, (dimension) => dimension.elements[0] ?? "");
  }

  #folded(symbol: ModelSymbol, missing: readonly number[]): string {
    return this.#written(symbol, missing, () => ":");
  }

  #written(
    symbol: ModelSymbol,
    missing: readonly number[],
    write: (dimension: CheckedDimension) => string,
  ): string {
    return symbol.dimensions
      .map((id) =>
        missing.includes(id) ? write(this.symbols.dimension(id)) : this.symbols.dimension(id).name,
      )
      .join(", ");
  }
}
