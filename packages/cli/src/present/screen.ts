import picocolors from "picocolors";
import type { Screen } from "./table-data.js";

/** How to write for a terminal of that width, with or without colour. */
export function screenOf(width: number, colour: boolean): Screen {
  const { bold, dim } = picocolors.createColors(colour);
  return { width, bold, dim };
}
