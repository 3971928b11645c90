/** A sample less its mean, as a vector of length 1: the inner product of two of them is their correlation. */
export function standardised(sample: ArrayLike<number>): { readonly unit: number[]; readonly sd: number } {
  const values = Array.from(sample);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const norm = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
  // What is left of equal values is rounding.
  const still = norm <= 1e-12 * Math.abs(mean) * Math.sqrt(values.length);
  return {
    unit: still ? centred.map(() => 0) : centred.map((value) => value / norm),
    sd: still ? 0 : norm / Math.sqrt(values.length - 1),
  };
}

/** The rank of each value, from 1; equal values share the mean of theirs. */
export function ranks(sample: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(sample);
  const order = Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const found = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    const value = values[order[first] as number];
    let last = first;
    while (last + 1 < order.length && values[order[last + 1] as number] === value) last += 1;
    for (let i = first; i <= last; i++) found[order[i] as number] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return found;
}

/** The correlation of two samples that are {@link standardised}. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Standard error of the correlation `r` of two such samples, whatever their distributions: from the influence of each pair,
 * x y - r (x^2 + y^2) / 2. (1 - r^2) / sqrt(n) for normals, and more for heavy tails.
 */
export function correlationError(a: readonly number[], b: readonly number[], r: number): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    sum += (x * y - (r * (x * x + y * y)) / 2) ** 2;
  }
  return Math.sqrt(sum);
}
