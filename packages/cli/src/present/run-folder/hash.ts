import { createHash } from "node:crypto";

/** SHA-256 of plain data, in hexadecimal: the same for the same data in any order of keys. */
export function hashOf(data: unknown): string {
  return createHash("sha256").update(canonical(data)).digest("hex");
}

/** JSON with sorted keys; numbers that JSON lacks are written out, so that NaN and null differ. */
function canonical(data: unknown): string {
  if (typeof data === "number") return Object.is(data, -0) ? "0" : String(data);
  if (Array.isArray(data)) return `[${data.map(canonical).join(",")}]`;
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`);
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(data) ?? "null";
}
