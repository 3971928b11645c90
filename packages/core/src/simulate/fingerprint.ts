import type { CheckedModel } from "../equations/checked-model.js";

/** Sixteen digits that differ, but for a rare chance, when anything in two models does: {@link textFingerprint} of it as JSON. */
export function fingerprint(model: CheckedModel): string {
  return textFingerprint(JSON.stringify(model));
}

/**
 * Sixteen digits that differ, but for a rare chance, when two texts do: FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo) with 32 bits,
 * forwards and backwards. It finds mistakes; it keeps nobody from forging one.
 */
export function textFingerprint(text: string): string {
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0, j = text.length - 1; j >= 0; i++, j--) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(j), 0x01000193);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
