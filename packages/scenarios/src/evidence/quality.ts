import type { Quality } from "@headwater/core";

/**
 * How far a figure can be trusted.
 * - `official`: published by government, a regulator or the statistics office, or a document that quotes them.
 * - `research`: a study, an audit, a survey, or a body's own estimate.
 * - `derived`: calculated from official figures; the note says how.
 * - `definition`: set by law or guidance.
 * - `recalled`: known from memory and not seen in its source. Never a calibration target.
 * - `assumption`: nobody measured it.
 */
export type EvidenceQuality = "official" | "research" | "derived" | "definition" | "recalled" | "assumption";

/** The grade that a parameter of the model gets when it rests on evidence of this quality. */
export function modelQuality(quality: EvidenceQuality): Quality {
  if (quality === "derived") return "official";
  if (quality === "recalled") return "assumption";
  return quality;
}
