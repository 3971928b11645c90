import { isPlain } from "../../model/names.js";
import { unicodePattern } from "../../model/unicode-pattern.js";
import { addRational, type Rational, rational, toRational } from "./rational.js";
import { baseUnit, divideUnits, multiplyUnits, pureNumber, raiseUnit, type Unit } from "./unit.js";

export type UnitResult =
  | { readonly unit: Unit; readonly problem?: undefined }
  | { readonly problem: string; readonly unit?: undefined };

/** No unit is written with more characters. */
const maximumLength = 500;

/** Signs that names of units may have; not within the raw text below, since one that is not ASCII doubles what V8 has to read of the file. */
const signs = "%°£€$¥";

/** A name, a number or a sign. */
const tokenPattern = unicodePattern(
  String.raw`\s*(?:[\p{L}_${signs}][\p{L}\p{M}\p{N}_%\u00b0]*|\d+(?:\.\d+)?|[-*/^()\u00b7])\s*`,
  "uy",
);
const wordStart = unicodePattern(String.raw`^[\p{L}_]`);
const plainTokenPattern = /\s*(?:[A-Za-z_%$][A-Za-z0-9_%]*|\d+(?:\.\d+)?|[-*/^()])\s*/y;

/**
 * Reads a unit such as `GBP/child/year`, `person*year`, `m^2`, `1/year`, `m^(1/2)`; `1` and `dimensionless` are a pure
 * number. `*` and `/` go from left to right: `a/b*c` is `(a/b)*c`. Never throws.
 *
 * @param aliases what a name stands for, already read.
 */
export function parseUnit(text: string, aliases: ReadonlyMap<string, Unit> = new Map()): UnitResult {
  if (typeof text !== "string" || text.trim() === "") {
    return { problem: 'there is no unit; write "1" for a pure number' };
  }
  if (text.length > maximumLength) return { problem: `the unit is longer than ${maximumLength} characters` };
  const tokens: string[] = [];
  const normal = text.normalize("NFC");
  const pattern = isPlain(normal) ? plainTokenPattern : tokenPattern();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < normal.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(normal);
    if (match === null)
      return { problem: `"${text}" is no unit: "${normal.slice(start).trim()}" was not understood` };
    tokens.push(match[0].trim().replace("·", "*"));
  }
  try {
    const reader = new UnitReader(tokens, aliases, text);
    return { unit: reader.whole() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

class UnitReader {
  #next = 0;
  readonly #tokens: readonly string[];
  readonly #aliases: ReadonlyMap<string, Unit>;
  readonly #text: string;

  constructor(tokens: readonly string[], aliases: ReadonlyMap<string, Unit>, text: string) {
    this.#tokens = tokens;
    this.#aliases = aliases;
    this.#text = text;
  }

  whole(): Unit {
    const unit = this.#product();
    const rest = this.#peek();
    if (rest !== undefined) {
      this.#fail(`"${rest}" was not expected`, wordStart().test(rest) ? "; write * or / between units" : "");
    }
    return unit;
  }

  #product(): Unit {
    let unit = this.#power();
    for (;;) {
      if (this.#take("*")) unit = multiplyUnits(unit, this.#power());
      else if (this.#take("/")) unit = divideUnits(unit, this.#power());
      else return unit;
    }
  }

  #power(): Unit {
    const base = this.#base();
    return this.#take("^") ? raiseUnit(base, this.#exponent()) : base;
  }

  #base(): Unit {
    const token = this.#peek();
    if (this.#take("(")) {
      const unit = this.#product();
      if (!this.#take(")")) this.#fail(") is missing");
      return unit;
    }
    this.#next++;
    if (token === undefined) return this.#fail("a unit is missing at the end");
    if (token === "1" || token === "dimensionless") return pureNumber;
    if (/^\d/.test(token))
      return this.#fail(`the number ${token} is no unit`, "; only 1 may stand in a unit");
    if (/^[-*/^()]$/.test(token)) return this.#fail(`a unit is missing before "${token}"`);
    return this.#aliases.get(token) ?? baseUnit(token);
  }

  #exponent(): Rational {
    if (!this.#take("(")) return this.#number();
    let exponent = this.#number();
    if (this.#take("/")) {
      const below = this.#number();
      if (below.numerator === 0) this.#fail("an exponent divides by 0");
      exponent = rational(exponent.numerator * below.denominator, exponent.denominator * below.numerator);
    }
    if (!this.#take(")")) this.#fail(") is missing");
    return exponent;
  }

  #number(): Rational {
    const negative = this.#take("-");
    const token = this.#tokens[this.#next++];
    const value = token !== undefined && /^\d/.test(token) ? toRational(Number(token)) : undefined;
    if (value === undefined || value.numerator > 1000)
      return this.#fail("an exponent is a number such as 2 or (1/2)");
    return negative ? rational(-value.numerator, value.denominator) : addRational(value, rational(0));
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next++;
    return true;
  }

  #fail(reason: string, advice = ""): never {
    throw new Error(`"${this.#text}" is no unit: ${reason}${advice}`);
  }
}
