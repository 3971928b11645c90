/** An exact fraction in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: number;
  readonly denominator: number;
}

export function rational(numerator: number, denominator = 1): Rational {
  const divisor = gcd(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

export function addRational(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyRational(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The fraction with a denominator of at most 64 that equals a number (within 1e-12), if there is one. */
export function toRational(value: number): Rational | undefined {
  for (let denominator = 1; denominator <= 64; denominator++) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(value - numerator / denominator) <= 1e-12 && Math.abs(numerator) <= 1e6) {
      return rational(numerator, denominator);
    }
  }
  return undefined;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a || 1 : gcd(b, a % b);
}
