import type { Expression, Operator, Subscript } from "./expression.js";
import { maximumNesting } from "./scan.js";

/** Longer ones are left to the other parser, which limits how deep a tree may be: no tree is deeper than its text is long. */
export const longest = 500;

const tokenPattern =
  /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([=!<>]=|[-+*/^<>(),:[\]]))\s*/y;

/** Words that are no names. */
const words = new Set(["true", "false", "null", "undefined", "NaN", "Infinity", "to", "in", "mod", "xor"]);

/** How tightly operators bind from left to right; a sign binds more tightly than these, and `^` more tightly than a sign. */
const levels: ReadonlyMap<string, number> = new Map([
  ["or", 1],
  ["and", 2],
  ...["<", "<=", ">", ">=", "==", "!="].map((comparison) => [comparison, 3] as const),
  ["+", 4],
  ["-", 4],
  ["*", 5],
  ["/", 5],
]);
const comparisons = 3;

/**
 * Reads an equation of what nearly all equations are made of: names and numbers in ASCII, operators, calls, and subscripts without
 * quotes. Gives the very tree that the parser of mathjs gives, in a tenth of the time, which is a good part of the time of
 * a first run. Undefined for all other texts, right or wrong.
 */
export function readPlainEquation(text: string): Expression | undefined {
  if (text.length > longest) return undefined;
  return new PlainReader(text).whole();
}

class PlainReader {
  readonly #text: string;
  #at = 0;
  #nesting = 0;
  /** What stands at the place: its text, which is empty at the end and where nothing was understood, and what it may be. */
  #token = "";
  #kind: "name" | "number" | "sign" | "end" | "unknown" = "unknown";

  constructor(text: string) {
    this.#text = text;
    this.#next();
  }

  whole(): Expression | undefined {
    const expression = this.#binary(1);
    return this.#kind === "end" ? expression : undefined;
  }

  #next(): void {
    if (this.#at === this.#text.length) {
      this.#token = "";
      this.#kind = "end";
      return;
    }
    tokenPattern.lastIndex = this.#at;
    const match = tokenPattern.exec(this.#text);
    const [whole = "", name, number, sign] = match ?? [];
    this.#at += whole.length;
    this.#token = name ?? number ?? sign ?? "";
    if (name !== undefined) this.#kind = "name";
    else if (number !== undefined) this.#kind = "number";
    else this.#kind = sign === undefined ? "unknown" : "sign";
  }

  #take(token: string): boolean {
    if (this.#token !== token) return false;
    this.#next();
    return true;
  }

  #binary(least: number): Expression | undefined {
    let left = this.#signed();
    let last = 0;
    while (left !== undefined) {
      const operator = this.#token;
      const level = levels.get(operator) ?? 0;
      if (level < least) return left;
      // Comparisons do not chain.
      if (level === comparisons && last === comparisons) return undefined;
      last = level;
      this.#next();
      const right = this.#binary(level + 1);
      left = right && { kind: "binary", operator: operator as Operator, left, right };
    }
    return undefined;
  }

  #signed(): Expression | undefined {
    if (this.#take("+")) return this.#signed();
    const kind = this.#token === "-" ? "negate" : this.#token === "not" ? "not" : undefined;
    if (kind === undefined) return this.#power();
    this.#next();
    const argument = this.#signed();
    return argument && { kind, argument };
  }

  #power(): Expression | undefined {
    const left = this.#single();
    if (left === undefined || !this.#take("^")) return left;
    const right = this.#signed();
    return right && { kind: "binary", operator: "^", left, right };
  }

  #single(): Expression | undefined {
    const token = this.#token;
    if (this.#kind === "number") {
      this.#next();
      const value = Number(token);
      return Number.isFinite(value) ? { kind: "number", value } : undefined;
    }
    if (this.#kind === "name") return this.#named();
    if (token !== "(" || !this.#open()) return undefined;
    const inner = this.#binary(1);
    return this.#close(")") ? inner : undefined;
  }

  #named(): Expression | undefined {
    const name = this.#name();
    if (name === undefined) return undefined;
    let subscripts: readonly Subscript[] | undefined;
    if (this.#token === "[") {
      subscripts = this.#list("]", () => this.#subscript());
      if (subscripts === undefined || subscripts.length === 0) return undefined;
    }
    if (this.#token !== "(")
      return subscripts ? { kind: "subscript", name, subscripts } : { kind: "name", name };
    const given = this.#list(")", () => this.#binary(1));
    return given && { kind: "call", function: name, ...(subscripts && { subscripts }), arguments: given };
  }

  #name(): string | undefined {
    const name = this.#token;
    if (this.#kind !== "name" || words.has(name) || levels.has(name) || name === "not") return undefined;
    this.#next();
    return name;
  }

  #subscript(): Subscript | undefined {
    if (this.#take(":")) return { kind: "all" };
    const name = this.#name();
    const sign = this.#token;
    if (name === undefined) return undefined;
    if (this.#take(":")) return this.#range(name);
    if (sign !== "+" && sign !== "-") return { kind: "name", name, quoted: false };
    this.#next();
    const places = this.#kind === "number" ? Number(this.#token) : 0;
    this.#next();
    if (!Number.isInteger(places) || places === 0) return undefined;
    return { kind: "shift", name, shift: sign === "-" ? -places : places };
  }

  #range(from: string): Subscript | undefined {
    if (this.#token === "," || this.#token === "]") return { kind: "range", from };
    const to = this.#name();
    // mathjs takes `end` for a range that is left open.
    return to === undefined || to === "end" ? undefined : { kind: "range", from, to };
  }

  /** What stands between brackets, with commas between. */
  #list<Part>(end: ")" | "]", read: () => Part | undefined): Part[] | undefined {
    if (!this.#open()) return undefined;
    const parts: Part[] = [];
    if (this.#close(end)) return parts;
    do {
      const part = read();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#take(","));
    return this.#close(end) ? parts : undefined;
  }

  #open(): boolean {
    this.#next();
    return ++this.#nesting <= maximumNesting;
  }

  #close(bracket: ")" | "]"): boolean {
    if (!this.#take(bracket)) return false;
    this.#nesting--;
    return true;
  }
}
