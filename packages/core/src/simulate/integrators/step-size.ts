/** What the control of step sizes remembers from one step to the next. */
export interface StepControl {
  /** Size to try next; 0 when nothing is known. */
  readonly size: number;
  /** Error of the last accepted step, as a share of what is tolerated, at least 1e-4. */
  readonly error: number;
  /** Whether the last try was rejected. */
  readonly rejected: boolean;
}

export const fresh: StepControl = { size: 0, error: 1e-4, rejected: false };

const safety = 0.9;
const [mostShrinking, mostGrowing] = [0.2, 10];
/** How much the error before last counts: damps sizes that swing up and down. */
const memory = 0.04;

/**
 * The size to try after a step of `size` that had this error, as a share of what is tolerated: the proportional-integral control
 * of K. Gustafsson (1991) with the constants of Hairer, Norsett and Wanner (1996), Solving Ordinary Differential Equations II,
 * doi:10.1007/978-3-642-05221-7, section IV.2. A step whose error is no number is tried again at a tenth of its size.
 */
export function nextSize(before: StepControl, size: number, error: number): StepControl {
  if (!(error < Number.POSITIVE_INFINITY)) return { ...before, size: size / 10, rejected: true };
  const shrinking = error ** (0.2 - 0.75 * memory);
  if (error > 1) {
    return { ...before, size: size * Math.max(mostShrinking, safety / shrinking), rejected: true };
  }
  const growth = (safety * before.error ** memory) / shrinking;
  const grown = size * Math.min(mostGrowing, Math.max(mostShrinking, growth));
  return {
    size: before.rejected ? Math.min(grown, size) : grown,
    error: Math.max(error, 1e-4),
    rejected: false,
  };
}

/** A step as small as this no longer moves the time. */
export function smallestSize(time: number, dt: number): number {
  return 10 * Number.EPSILON * Math.max(Math.abs(time), dt);
}
