// What `toLocaleString("en-GB", ...)` gives, too; but to load its tables takes longer than many a command takes.

/** With so many decimals, and thousands apart: `12,345.60`. */
export function fixedDigits(value: number, decimals = 0): string {
  return apart(value.toFixed(decimals));
}

/** With so many significant digits but no zeros at the end, and thousands apart: `12,345.6`. */
export function significantDigits(value: number, digits: number): string {
  return apart(plainSignificant(value, digits));
}

/** {@link significantDigits} without commas. */
export function plainSignificant(value: number, digits: number): string {
  if (!Number.isFinite(value)) return String(value).replace("Infinity", "∞");
  const rounded = Number(value.toPrecision(digits));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  if (Math.abs(rounded) > 1) return String(BigInt(rounded));
  const decimals = Math.min(100, digits - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  return rounded.toFixed(decimals).replace(/\.?0+$/, "");
}

function apart(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
