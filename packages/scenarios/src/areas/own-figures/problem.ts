import type { Diagnostic, Location } from "@headwater/core";

/** An error in a file of own figures. */
export function problem(
  code: string,
  path: readonly string[],
  message: string,
  location: Location,
  hint?: string,
): Diagnostic {
  return { code, severity: "error", path, message, location, ...(hint !== undefined && { hint }) };
}

/** Text of a file inside a message: in quotes, and not too long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
