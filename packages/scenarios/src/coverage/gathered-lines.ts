/**
 * How many lines were gathered from the documents under each letter, numbered from 1 without a gap: F, what there is; L, levers; M,
 * mechanisms.
 */
const gathered = { F: 922, L: 140, M: 203 } as const;

/** The id of every line that was gathered: F001 to F922, L001 to L140, M001 to M203. */
export const gatheredLines: readonly string[] = Object.entries(gathered).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(3, "0")}`),
);
