import type { Summary } from "@headwater/core";

/**
 * A comparison as plain data: what the sentences, the tables, the JSON, the run folder and the report are made from. Every
 * list over time is aligned with `years`, every list over policies with `policies`.
 */
export interface Comparison {
  /** Kebab-case; names the run folder. */
  readonly name: string;
  /** England, or the area whose model was run. */
  readonly area: string;
  readonly years: readonly number[];
  readonly draws: DrawCount;
  /** Interrupted before all draws were run: everything rests on those that were complete. */
  readonly partial: boolean;
  readonly policies: readonly ComparedPolicy[];
  readonly outputs: readonly ComparedOutput[];
  /** What each policy does under the readings on which the documents disagree; absent where nobody asked. */
  readonly readings?: readonly ReadResult[];
}

/** What a policy does to one output in the last year, under one side of a reading, against the baseline under the same side. */
export interface ReadResult {
  readonly policy: string;
  readonly output: string;
  readonly reading: string;
  readonly side: string;
  readonly says: string;
  readonly difference: Summary;
  readonly probabilityBetter?: Share;
  /** Whether the answer is another one than in the baseline's reading; see {@link flips}. */
  readonly flips: boolean;
}

/**
 * Whether two findings on the same question answer it differently: where the odds of being better are known, whether they lie on
 * different sides of one half; otherwise whether the mean has the other sign. What changes nothing flips nothing.
 */
export function flips(
  one: { readonly difference: Summary; readonly better?: Share },
  other: { readonly difference: Summary; readonly better?: Share },
): boolean {
  if (isZero(one.difference) || isZero(other.difference)) return false;
  if (one.better === undefined || other.better === undefined) {
    return one.difference.mean * other.difference.mean < 0;
  }
  return (one.better.share - 0.5) * (other.better.share - 0.5) < 0;
}

export interface DrawCount {
  readonly requested: number;
  /** What the results rest on: fewer than requested after an interrupt, or where runs failed. */
  readonly complete: number;
  /** Left out, because a run of theirs stopped with a numerical failure. */
  readonly failed: number;
}

export interface ComparedPolicy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly cost: string;
  readonly caveats: readonly string[];
  readonly changes: readonly Change[];
}

/** One lever that a policy moves. */
export interface Change {
  readonly lever: string;
  readonly doc: string;
  readonly unit: string;
  readonly neutral: number;
  /** A number, or what a distribution says in words. */
  readonly to: number | string;
  readonly start: number;
  readonly ramp: number;
  readonly until?: number;
  readonly because: string;
}

export interface ComparedOutput {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Which way is an improvement; absent where neither is. */
  readonly better?: "lower" | "higher";
  readonly headline: boolean;
  readonly published?: Published;
  readonly baseline: Fan;
  readonly effects: readonly Effect[];
}

/** A published series in the unit of the output it measures. */
export interface Published {
  readonly source: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** What a policy does to one output: its level under the policy, and level minus baseline on the same draws. */
export interface Effect {
  readonly level: Fan;
  readonly difference: Fan;
  /** Share of draws that are better than the baseline; absent where neither way is an improvement. */
  readonly probabilityBetter?: readonly Share[];
}

/** The distribution over draws at each year, with the Monte Carlo standard error of each number. */
export type Fan = readonly Summary[];

export interface Share {
  readonly share: number;
  /** Monte Carlo standard error. */
  readonly error: number;
}

/** The last year of a comparison, at which headlines are read. */
export function horizon(comparison: Pick<Comparison, "years">): number {
  return comparison.years.at(-1) ?? Number.NaN;
}

/** The largest Monte Carlo standard error of the numbers that are printed together; 0 where there is none to tell. */
export function printedError({ error }: Summary): number {
  return Math.max(error.mean ?? 0, error.p10 ?? 0, error.p90 ?? 0);
}

/** The largest of the numbers that are printed together, which decides how many digits they have. */
export function printedSize({ mean, p10, p90 }: Summary): number {
  return Math.max(Math.abs(mean), Math.abs(p10), Math.abs(p90));
}

/** True when every draw gave exactly nothing. */
export function isZero(difference: Summary): boolean {
  return printedSize(difference) === 0;
}
