/** One comparison: what parts add to, and what they should add to. */
export interface Comparison {
  /** Year, or authority and year. */
  readonly at: string;
  readonly parts: number;
  readonly whole: number;
}

/** A comparison that is off by more than rounding explains. */
export interface Gap {
  readonly at: string;
  /** Parts less whole. */
  readonly by: number;
  /** The whole. */
  readonly of: number;
}

/** One rule by which figures should agree with each other, and where they do not. */
export interface DataCheck {
  readonly id: string;
  /** The rule in words. */
  readonly rule: string;
  /** How many comparisons were made. */
  readonly compared: number;
  /** How far apart two sides may be: rounding. */
  readonly tolerance: string;
  /** Comparisons that are further apart. */
  readonly gaps: readonly Gap[];
  /** Why; there is one exactly where there are gaps. */
  readonly reason?: string;
}

/** A check as it is declared. */
export interface CheckEntry {
  readonly id: string;
  readonly rule: string;
  readonly tolerance: string;
  /** The tolerance as a number, in the unit of the whole. */
  readonly within: number | ((comparison: Comparison) => number);
  readonly comparisons: readonly Comparison[];
  readonly reason?: string;
}

export function dataCheck({ id, rule, tolerance, within, comparisons, reason }: CheckEntry): DataCheck {
  const gaps = comparisons
    .map((one) => ({ at: one.at, by: one.parts - one.whole, of: one.whole, one }))
    .filter(({ by, one }) => !(Math.abs(by) <= (typeof within === "number" ? within : within(one)) + 1e-9))
    .map(({ at, by, of }) => ({ at, by, of }));
  const compared = comparisons.length;
  return { id, rule, compared, tolerance, gaps, ...(reason !== undefined && { reason }) };
}

/** The gap that is largest, in the unit of its whole. */
export function largestGap(gaps: readonly Gap[]): Gap | undefined {
  return gaps.reduce<Gap | undefined>(
    (most, gap) => (most === undefined || Math.abs(gap.by) > Math.abs(most.by) ? gap : most),
    undefined,
  );
}
