import type { Comparison } from "../comparison.js";
import type { SourceRecord } from "../run-folder/manifest.js";

/** Everything that a report shows, as plain data: the same data give the same bytes. */
export interface ReportData {
  readonly title: string;
  /** What was found, for each policy. */
  readonly paragraphs: readonly string[];
  readonly comparison: Comparison;
  readonly validation: readonly ValidationEntry[];
  readonly sources: readonly SourceRecord[];
  /** Name and value of what made the run: version, seed, hashes. */
  readonly details: readonly (readonly [name: string, value: string])[];
  readonly warnings: readonly string[];
}

/** A published figure beside the model's, already in words. */
export interface ValidationEntry {
  readonly label: string;
  readonly year: string;
  readonly published: string;
  readonly model: string;
  readonly error: string;
  readonly within: boolean;
}
