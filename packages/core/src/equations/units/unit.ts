import { addRational, multiplyRational, type Rational, rational } from "./rational.js";

/**
 * A product of powers of named base units; a pure number has none. Any name is a base unit: nothing is converted, and
 * `month` and `year` have no more in common than `child` and `GBP`.
 */
export type Unit = ReadonlyMap<string, Rational>;

export const pureNumber: Unit = new Map();

export function baseUnit(name: string): Unit {
  return new Map([[name, rational(1)]]);
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  const product = new Map(a);
  for (const [name, exponent] of b) {
    const sum = addRational(product.get(name) ?? rational(0), exponent);
    if (sum.numerator === 0) product.delete(name);
    else product.set(name, sum);
  }
  return product;
}

export function raiseUnit(unit: Unit, exponent: Rational): Unit {
  if (exponent.numerator === 0) return pureNumber;
  return new Map([...unit].map(([name, power]) => [name, multiplyRational(power, exponent)]));
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return multiplyUnits(a, raiseUnit(b, rational(-1)));
}

export function equalUnits(a: Unit, b: Unit): boolean {
  if (a.size !== b.size) return false;
  for (const [name, { numerator, denominator }] of a) {
    const other = b.get(name);
    if (other?.numerator !== numerator || other.denominator !== denominator) return false;
  }
  return true;
}

/** The unit as text: names in alphabetical order, what divides last, `1` for a pure number. */
export function formatUnit(unit: Unit): string {
  const sorted = [...unit].sort(([a], [b]) => (a < b ? -1 : 1));
  const above = sorted.filter(([, power]) => power.numerator > 0).map(([name, power]) => factor(name, power));
  const below = sorted
    .filter(([, power]) => power.numerator < 0)
    .map(([name, power]) => factor(name, multiplyRational(power, rational(-1))));
  return [above.length === 0 ? "1" : above.join("*"), ...below].join("/");
}

function factor(name: string, power: Rational): string {
  if (power.denominator !== 1) return `${name}^(${power.numerator}/${power.denominator})`;
  return power.numerator === 1 ? name : `${name}^${power.numerator}`;
}
