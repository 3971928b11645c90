/** A number as JSON can hold it: what JSON knows no number for is a text. */
export type StoredNumber = number | "NaN" | "Infinity" | "-Infinity" | "-0";

/** Numbers such that {@link readNumbers} gives them back to the last bit, also through JSON. */
export function storeNumbers(values: ArrayLike<number>): StoredNumber[] {
  return Array.from(values, (value) => {
    if (Object.is(value, -0)) return "-0";
    return Number.isFinite(value) ? value : (String(value) as StoredNumber);
  });
}

/** The numbers that were stored; undefined when they are none. */
export function readNumbers(stored: unknown): Float64Array | undefined {
  if (!Array.isArray(stored) || !stored.every(isStoredNumber)) return undefined;
  return Float64Array.from(stored, Number);
}

const texts: ReadonlySet<unknown> = new Set(["NaN", "Infinity", "-Infinity", "-0"]);

function isStoredNumber(value: unknown): value is StoredNumber {
  return typeof value === "number" || texts.has(value);
}
