/**
 * Everything from a model that enters generated code passes here and leaves as digits: names, texts and units of a
 * model never do.
 */

/** A number as an expression; keeps the sign of zero. */
export function numberText(value: number): string {
  if (typeof value !== "number") throw new TypeError("a number of the model is no number");
  if (Number.isNaN(value)) return "NaN";
  if (value === Number.POSITIVE_INFINITY) return "Infinity";
  if (value === Number.NEGATIVE_INFINITY) return "(-Infinity)";
  if (value < 0 || Object.is(value, -0)) return `(-${String(-value)})`;
  return String(value);
}

/** A whole number (an id, a position) as digits. */
export function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError("an id or position of the model is no whole number");
  return String(value);
}
