import { children, type Expression } from "../../equations/expression.js";
import { print } from "../../equations/print.js";
import { type BareNumber, literalValue } from "../../equations/units/infer.js";
import { formatUnit } from "../../equations/units/unit.js";
import { conversionOf } from "./conversions.js";

/** A number that stands in an equation where a parameter would say what it is. */
export interface LiteralUse {
  /** Whose equation it is in. */
  readonly variable: string;
  /** What it stands in, as text. */
  readonly expression: string;
  /** The number as it is written. */
  readonly number: string;
  /** The unit that it is taken for, where it is added to or compared with what has one. */
  readonly unit?: string;
  /** What it may convert, for example `months in a year`. */
  readonly likely?: string;
}

/** A bare number, as it is reported. */
export function bareUse(variable: string, { number, place, unit }: BareNumber): LiteralUse {
  return { variable, expression: print(place), number: print(number), unit: formatUnit(unit) };
}

/** Numbers that say nothing of a unit: they start, end, count, turn round or halve. */
const plainNumbers: ReadonlySet<number> = new Set([0, 1, 2]);

/** Numbers in an expression that are worth a look, but for those that were told already. */
export function literalUses(
  variable: string,
  whole: Expression,
  told: ReadonlySet<Expression>,
): LiteralUse[] {
  const uses: LiteralUse[] = [];
  const visit = (part: Expression, place: Expression) => {
    if (told.has(part)) return;
    const value = literalValue(part);
    if (value === undefined) {
      for (const inner of worthReading(part)) visit(inner, part);
    } else if (part !== whole && !isPlain(part)) {
      const likely = isFactor(part, place) ? conversionOf(value) : undefined;
      uses.push({
        ...{ variable, expression: print(place), number: print(part) },
        ...(likely === undefined ? {} : { likely }),
      });
    }
  };
  visit(whole, whole);
  return uses;
}

/** Without exponents and orders of delays, which have to be plain numbers. */
function worthReading(expression: Expression): readonly Expression[] {
  const all = children(expression);
  if (expression.kind === "binary" && expression.operator === "^") return all.slice(0, 1);
  if (expression.kind !== "call") return all;
  if (/^pow$/i.test(expression.function)) return all.slice(0, 1);
  return /^(delay|smooth)n$/i.test(expression.function) ? all.filter((_, i) => i !== 2) : all;
}

function isPlain(literal: Expression): boolean {
  if (literal.kind === "number") return plainNumbers.has(literal.value);
  return children(literal).every(isPlain);
}

function isFactor(part: Expression, place: Expression): boolean {
  return (
    place.kind === "binary" &&
    (place.operator === "*" || place.operator === "/") &&
    children(place).includes(part)
  );
}
