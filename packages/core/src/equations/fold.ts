import { foldName } from "../model/names.js";
import type { AssignmentLoop } from "./checked-model.js";
import { declaredElement } from "./current-element.js";
import { children, type Expression, type Subscript } from "./expression.js";
import { takesArray } from "./functions.js";
import { print, printSubscript } from "./print.js";
import { type Fold, foldLoop, type Scope } from "./scope.js";
import { type SubscriptResolver, wholeDimension } from "./subscripts.js";
import type { ModelSymbol } from "./symbols.js";

/** What places in a fold say of one dimension that it runs over. */
interface Claim {
  /** The reference that spoke first, for messages. */
  readonly text: string;
  /** True when it was named for a variable over another dimension: `x[young]` where x is over age. */
  named: boolean;
  /** Part of the elements, and how that was written; all of them when absent. */
  part?: { readonly elements: readonly number[]; readonly shape: string };
}

/**
 * What a fold of `argument` runs over; no loops when there is no array and no slice in it, undefined when a mistake was
 * reported.
 */
export function bindFold(
  argument: Expression,
  scope: Scope,
  outer: Fold | undefined,
  subscripts: SubscriptResolver,
): Fold | undefined {
  const binder = new Binder(scope, outer, subscripts);
  return binder.bind(argument) ? binder.fold() : undefined;
}

class Binder {
  readonly #scope: Scope;
  readonly #outer: Fold | undefined;
  readonly #subscripts: SubscriptResolver;
  readonly #claims = new Map<number, Claim>();
  /** Of each reference the dimensions whose running elements it takes: those in one reference belong side by side. */
  readonly #together: ReadonlySet<number>[] = [];

  constructor(scope: Scope, outer: Fold | undefined, subscripts: SubscriptResolver) {
    this.#scope = scope;
    this.#outer = outer;
    this.#subscripts = subscripts;
  }

  /** Collects what is folded; false when a mistake was reported. Folds inside keep to themselves. */
  bind(expression: Expression): boolean {
    if (expression.kind === "name") return this.#refer(expression.name, undefined, print(expression));
    if (expression.kind === "subscript")
      return this.#refer(expression.name, expression.subscripts, print(expression));
    if (expression.kind !== "call") return children(expression).every((child) => this.bind(child));
    const name = foldName(expression.function);
    const array = takesArray(name, expression.arguments.length);
    const outside = array ? expression.arguments.slice(1) : expression.arguments;
    const lookup = this.#subscripts.symbols.find(name)?.kind === "lookup";
    if (lookup && !this.#refer(name, expression.subscripts, `${expression.function}(...)`)) return false;
    return outside.every((argument) => this.bind(argument));
  }

  /** The loops of all that was collected. */
  fold(): Fold | undefined {
    const aligned = this.#align();
    const rivals = this.#unaligned(aligned);
    if (rivals !== undefined) {
      this.#reportUnaligned(...rivals);
      return undefined;
    }
    const loops = [...this.#claims].flatMap(([dimension, { part }]): AssignmentLoop[] => {
      if (aligned.has(dimension)) return [];
      const { elements } = this.#subscripts.symbols.dimension(dimension);
      return [{ loop: this.#scope.nextLoop++, dimension, elements: part?.elements ?? [...elements.keys()] }];
    });
    return { loops, aligned, outer: this.#outer };
  }

  #refer(name: string, subscripts: readonly Subscript[] | undefined, text: string): boolean {
    const symbol = this.#subscripts.symbols.find(name);
    if (symbol === undefined) return true;
    const together = new Set<number>();
    this.#together.push(together);
    return symbol.dimensions.every((dimension, i) => {
      const subscript = subscripts === undefined ? ({ kind: "all" } as const) : subscripts[i];
      return subscript === undefined || this.#claim(subscript, dimension, symbol, text, together);
    });
  }

  #claim(
    subscript: Subscript,
    dimension: number,
    symbol: ModelSymbol,
    text: string,
    together: Set<number>,
  ): boolean {
    const { symbols } = this.#subscripts;
    const take = (key: number): Claim => {
      const claim = this.#claims.get(key) ?? { text, named: false };
      this.#claims.set(key, claim);
      together.add(key);
      return claim;
    };
    if (subscript.kind === "all") {
      take(dimension);
      return true;
    }
    if (subscript.kind === "range") {
      const whole = wholeDimension(subscript, symbols);
      if (whole !== undefined) {
        // What has nothing to do with the place is reported where the term is made.
        if (symbols.dimensions.placing(whole, dimension) !== undefined)
          take(whole).named ||= whole !== dimension;
        return true;
      }
      const elements = this.#range(subscript, dimension);
      return elements !== undefined && this.#narrow(take(dimension), elements, printSubscript(subscript));
    }
    const named =
      subscript.kind === "name" && subscript.quoted ? undefined : symbols.findDimension(subscript.name);
    // What is no slice, or wrong, is dealt with where the term is made.
    if (named === undefined || symbols.dimensions.placing(named, dimension) === undefined) return true;
    if (declaredElement(named, this.#scope, symbols.dimensions).kind !== "none") return true;
    for (let around = this.#outer; around !== undefined; around = around.outer) {
      if (foldLoop(around, named) !== undefined) return true;
      const belongs = around.loops.find(
        (loop) => symbols.dimensions.placing(named, loop.dimension)?.by === "map",
      );
      if (belongs !== undefined) return this.#reportMembers(named, belongs.dimension, symbol);
    }
    const claim = take(named);
    if (named !== dimension) claim.named = true;
    const members = this.#members(named);
    return members === undefined || this.#narrow(claim, members, symbols.dimension(named).name);
  }

  /** Of a dimension that is mapped to dimensions of the equation the elements that belong to the current ones. */
  #members(named: number): readonly number[] | undefined {
    const { symbols } = this.#subscripts;
    const [first, ...others] = this.#scope.loops
      .filter(({ dimension }) => symbols.dimensions.placing(named, dimension)?.by === "map")
      .map(({ dimension, elements }) =>
        elements.flatMap((element) => symbols.dimensions.members(named, dimension).get(element) ?? []),
      );
    const rest = others.map((members) => new Set(members));
    return first?.filter((element) => rest.every((members) => members.has(element)));
  }

  #range(range: Subscript & { kind: "range" }, dimension: number): readonly number[] | undefined {
    const { symbols } = this.#subscripts;
    const known = symbols.dimension(dimension);
    const last = range.to ?? known.elements.at(-1) ?? "";
    const from = symbols.findElement(dimension, range.from);
    const to = symbols.findElement(dimension, last);
    if (from === undefined) this.#subscripts.unknownElement(range.from, known, this.#scope);
    if (to === undefined) this.#subscripts.unknownElement(last, known, this.#scope);
    if (from === undefined || to === undefined) return undefined;
    if (from <= to) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    this.#subscripts.report(
      this.#scope,
      "empty-range",
      `${printSubscript(range)} is empty: ${range.from} comes after ${last} in ${known.name}`,
    );
    return undefined;
  }

  #narrow(claim: Claim, elements: readonly number[], shape: string): boolean {
    if (claim.part !== undefined && foldName(claim.part.shape) !== foldName(shape)) {
      this.#subscripts.report(
        this.#scope,
        "two-ranges",
        `two ranges of one dimension in one reduction: ${claim.part.shape} and ${shape}`,
        { hint: "Each dimension has one running element in a reduction. Use two reductions." },
      );
      return false;
    }
    claim.part = { elements, shape };
    return true;
  }

  /** Lets whole slices of a dimension run with the one subrange of it that is named beside them. */
  #align(): Map<number, number> {
    const { dimensions } = this.#subscripts.symbols;
    const aligned = new Map<number, number>();
    const named = [...this.#claims].flatMap(([dimension, claim]) => (claim.named ? [dimension] : []));
    for (const [dimension, claim] of this.#claims) {
      if (claim.named || claim.part !== undefined) continue;
      const within = named.filter((other) => {
        const placing = dimensions.placing(other, dimension);
        return placing?.by === "name" && placing.way === "up";
      });
      const [subrange, ...others] = within;
      if (subrange === undefined || others.length > 0 || this.#meet(dimension, subrange)) continue;
      aligned.set(dimension, subrange);
    }
    return aligned;
  }

  /** Two dimensions with elements in common that the fold would run through in all pairs, though no reference takes both. */
  #unaligned(aligned: ReadonlyMap<number, number>): [number, number] | undefined {
    const { dimensions } = this.#subscripts.symbols;
    const keys = [...this.#claims.keys()].filter((key) => !aligned.has(key));
    for (const [i, a] of keys.entries()) {
      for (const b of keys.slice(i + 1)) {
        const related = dimensions.placing(a, b) !== undefined || dimensions.placing(b, a) !== undefined;
        if (related && !this.#meet(a, b)) return [a, b];
      }
    }
    return undefined;
  }

  #meet(a: number, b: number): boolean {
    return this.#together.some((keys) => keys.has(a) && keys.has(b));
  }

  #reportUnaligned(a: number, b: number): void {
    const { symbols } = this.#subscripts;
    const [one, other] = [a, b].map((key) => ({
      name: symbols.dimension(key).name,
      text: this.#claims.get(key)?.text,
    }));
    const finer = symbols.dimensions.placing(a, b)?.way === "up" ? one?.name : other?.name;
    this.#subscripts.report(
      this.#scope,
      "unaligned-slices",
      `${one?.text} runs over ${one?.name} and ${other?.text} over ${other?.name}, which belong together`,
      {
        hint: `To run side by side, name the running element in both, as in x[${finer}]. To run through all pairs, fold one of them by itself.`,
      },
    );
  }

  #reportMembers(named: number, around: number, symbol: ModelSymbol): false {
    const { symbols } = this.#subscripts;
    const [members, groups] = [symbols.dimension(named).name, symbols.dimension(around).name];
    this.#subscripts.report(
      this.#scope,
      "members-inside-fold",
      `${symbol.name}[${members}] stands in a fold that runs over ${groups}, which ${members} is mapped to`,
      {
        hint: `Give the inner fold a variable over ${groups}, or write ${symbol.name}[:] for all of ${members}.`,
      },
    );
    return false;
  }
}
