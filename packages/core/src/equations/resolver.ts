import { foldName } from "../model/names.js";
import { didYouMean } from "../model/nearest.js";
import type { ModelSpec } from "../model/spec.js";
import { resolveArrayFunction } from "./array-functions.js";
import type { Assignment } from "./checked-model.js";
import type { Expression, Subscript } from "./expression.js";
import { foreignWord } from "./foreign-words.js";
import { isRandom, isStateful, signatures, takesArray } from "./functions.js";
import { type Inversions, resolveInverse, resolveLookup } from "./lookup-calls.js";
import { maximumGroups, splitByMembers } from "./members.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import { isQueueAge, QueueAges } from "./queue-ages.js";
import type { Fold, Scope } from "./scope.js";
import { expandState } from "./state.js";
import { expandRandom } from "./stateful/random.js";
import { SubscriptResolver } from "./subscripts.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import type { PureFunction, Term } from "./term.js";

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
  readonly subscripts: SubscriptResolver;
  /** Lookups that equations read backwards. */
  readonly inversions: Inversions = new Map();
  readonly queueAges: QueueAges;

  constructor(spec: ModelSpec, symbols: SymbolTable, problems: Problems) {
    this.queueAges = new QueueAges(spec);
    this.symbols = symbols;
    this.problems = problems;
    this.subscripts = new SubscriptResolver(symbols, problems);
  }

  /** The equation for the cells of `scope`, in several parts where folds run over what belongs to each element. */
  assignments(expression: Expression, scope: Scope, text: string): Assignment[] {
    const assignments: Assignment[] = [];
    const before = this.problems.errorCount;
    const parts = splitByMembers(expression, scope, this.symbols);
    if (parts === undefined) {
      const message = `${print(expression)} is for more than ${maximumGroups} elements that others are mapped to`;
      this.#report(scope, "too-many-groups", message, {
        hint: "Give the fold a variable over fewer elements.",
      });
    }
    for (const part of parts ?? []) {
      assignments.push({ loops: part.loops, term: this.term(expression, part), text });
      // The other parts would only say the same again.
      if (this.problems.errorCount > before) break;
    }
    return assignments;
  }

  term(expression: Expression, scope: Scope, fold?: Fold): Term {
    const inner = (part: Expression) => this.term(part, scope, fold);
    switch (expression.kind) {
      case "number":
        return { kind: "number", value: expression.value };
      case "name":
        return this.#name(expression.name, scope, fold);
      case "subscript":
        return this.#cell(expression.name, expression.subscripts, scope, fold);
      case "negate":
      case "not":
        return { kind: expression.kind, argument: inner(expression.argument) };
      case "binary": {
        const [left, right] = [inner(expression.left), inner(expression.right)];
        if (expression.operator === "^") return { kind: "call", function: "pow", arguments: [left, right] };
        return { kind: "binary", operator: expression.operator, left, right };
      }
      case "call":
        return this.#call(expression, scope, fold);
    }
  }

  #name(name: string, scope: Scope, fold: Fold | undefined): Term {
    const folded = foldName(name);
    if (folded === "time" || folded === "dt") return { kind: folded };
    const dimension = this.symbols.find(name) === undefined ? this.symbols.findDimension(name) : undefined;
    return dimension === undefined
      ? this.#cell(name, undefined, scope, fold)
      : this.#position(dimension, scope, fold);
  }

  /** The name of a dimension alone is the place of its running element: that of the innermost fold over it, or the equation's. */
  #position(dimension: number, scope: Scope, fold: Fold | undefined): Term {
    for (let around = fold; around !== undefined; around = around.outer) {
      const running = around.loops.find((loop) => loop.dimension === dimension);
      if (running !== undefined) return { kind: "position", loop: running.loop };
    }
    const own = scope.loops.find((loop) => loop.dimension === dimension);
    if (own !== undefined) return { kind: "position", loop: own.loop };
    const { name } = this.symbols.dimension(dimension);
    this.#report(
      scope,
      "no-current-element",
      `${name} alone is the place of the current element, and ${scope.owner.name} has ${this.symbols.describe(scope.owner.dimensions)}`,
      { hint: `Give ${scope.owner.name} the dimension ${name}, or fold something over ${name}.` },
    );
    return unresolved;
  }

  #cell(
    name: string,
    subscripts: readonly Subscript[] | undefined,
    scope: Scope,
    fold: Fold | undefined,
  ): Term {
    const symbol = this.#variable(name, scope);
    const index = symbol && this.subscripts.indices(symbol, subscripts, scope, fold);
    return index === undefined ? unresolved : { kind: "cell", variable: symbol?.id ?? 0, index };
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
    const dimensions = this.symbols.dimensions.list.map((dimension) => dimension.name);
    let hint = didYouMean(name, [...this.symbols.names(), ...dimensions, "time", "dt"]) ?? foreignWord(name);
    if (signatures.has(foldName(name)))
      hint = `${name} is a function: ${signatures.get(foldName(name))?.usage}.`;
    else if (hint === undefined && this.symbols.dimensionsWith(name).length > 0) {
      hint = `${name} is an element of ${this.symbols.dimensionsWith(name).join(", ")}; it may stand only in subscripts.`;
    }
    this.#report(scope, "unknown-name", `there is no variable ${name}`, { hint });
    return undefined;
  }

  #call(expression: Expression & { kind: "call" }, scope: Scope, fold: Fold | undefined): Term {
    const name = foldName(expression.function);
    const count = expression.arguments.length;
    const inner = () => expression.arguments.map((part) => this.term(part, scope, fold));
    const symbol = this.symbols.find(name);
    if (symbol?.kind === "lookup") return resolveLookup(symbol, expression, scope, fold, this) ?? unresolved;
    const signature = signatures.get(name);
    if (signature === undefined) {
      inner();
      const known = [...signatures.keys(), ...this.symbols.lookups.map((lookup) => lookup.name)];
      const hint =
        symbol === undefined
          ? (foreignWord(name) ?? didYouMean(name, known))
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
    if (expression.subscripts !== undefined) {
      this.#report(scope, "bad-subscript", `${name} takes no subscripts`, {
        hint: `Write ${signature.usage}.`,
      });
      return unresolved;
    }
    if (takesArray(name, count)) return resolveArrayFunction(expression, scope, fold, this) ?? unresolved;
    if (isStateful(name) || isRandom(name)) return this.#state(expression, name, scope, fold);
    if (isQueueAge(name)) return this.queueAges.resolve(expression, name, scope, fold, this) ?? unresolved;
    if (name === "inverse") return resolveInverse(expression, scope, fold, this) ?? unresolved;
    const parts = inner();
    if (name === "if") {
      const [condition = unresolved, yes = unresolved, no = unresolved] = parts;
      return { kind: "if", condition, yes, no };
    }
    if (name === "step" || name === "pulse" || name === "pulse_train" || name === "ramp")
      return { kind: "event", event: name, arguments: parts };
    if (pureFunctions.has(name)) return { kind: "call", function: name as PureFunction, arguments: parts };
    return unresolved;
  }

  #state(
    expression: Expression & { kind: "call" },
    name: string,
    scope: Scope,
    fold: Fold | undefined,
  ): Term {
    if (fold !== undefined || (isStateful(name) && !scope.mayRemember)) {
      const message =
        fold === undefined
          ? `${name} may not stand in an initial value`
          : `${name} may not stand inside a reduction`;
      const hint =
        fold === undefined
          ? "Nothing has a past at the start."
          : `Give ${print(expression)} a variable of its own, and fold that.`;
      this.#report(scope, "state-out-of-place", message, { hint });
      return unresolved;
    }
    const expand = isRandom(name) ? expandRandom : expandState;
    return expand(expression, name, scope, this) ?? unresolved;
  }

  #report(
    scope: Scope,
    code: string,
    message: string,
    details: { expected?: string; actual?: string; hint?: string | undefined } = {},
  ): void {
    this.problems.report(code, scope.path, message, details);
  }
}
