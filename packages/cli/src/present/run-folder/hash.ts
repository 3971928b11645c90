import { createHash } from "node:crypto";
import { canonicalText } from "@headwater/scenarios";

/** SHA-256 of plain data, in hexadecimal: the same for the same data in any order of keys. */
export function hashOf(data: unknown): string {
  return createHash("sha256").update(canonicalText(data)).digest("hex");
}
