/**
 * Plain data as text that is the same for the same data in any order of keys: JSON with sorted keys, without keys that are undefined; numbers that
 * JSON lacks are written out, so that NaN and null differ. What is hashed is this text.
 */
export function canonicalText(data: unknown): string {
  if (typeof data === "number") return Object.is(data, -0) ? "0" : String(data);
  if (Array.isArray(data)) return `[${data.map(canonicalText).join(",")}]`;
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`);
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(data) ?? "null";
}
