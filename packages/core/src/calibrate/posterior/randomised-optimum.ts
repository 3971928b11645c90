import { factorise, type Lu } from "./lu.js";
import type { WhitenedProblem } from "./whitened-problem.js";

/** A point of the posterior's neighbourhood, and how much likelier the posterior is there than what proposed it. */
export interface Proposal {
  readonly z: readonly number[];
  /** Up to a constant that is the same for all. */
  readonly logWeight: number;
  /** Q'F' there. */
  readonly slopes: Lu;
}

/** Asks for residuals at points, is given them, and ends with a proposal; undefined where none was found. */
export type ProposalSearch = Generator<
  readonly ArrayLike<number>[],
  Proposal | undefined,
  readonly (Float64Array | undefined)[]
>;

/** Where the length of what is left of the equations is below it, they are solved. */
const solved = 1e-3;
/** A step that leaves more than this share is too bad to go on with the same slopes. */
const slow = 0.8;
const mostJacobians = 8;
const mostSteps = 80;
const halvings = 5;
/** Of the whitened coordinates, for slopes by differences. */
const differenceStep = 1e-4;

/**
 * Randomise-then-optimise (Bardsley, Solonen, Haario & Laine 2014, SIAM Journal on Scientific Computing 36(4),
 * doi:10.1137/140964023): finds the z at which the residuals F, seen along their slopes Q at the optimum, are the given standard
 * normals: Q'F(z) = `normals`. For a linear model those z are the posterior. For any other their density is
 * |det Q'F'(z)| exp(-|Q'F(z)|²/2), from which the weight against the posterior follows, exp(-|F(z)|²/2).
 *
 * Damped Newton steps; slopes are measured again where a step helps too little. One solution is found, where there may be more.
 *
 * @param from where the search starts, with the slopes there; the optimum when absent.
 */
export function* randomisedOptimum(
  problem: WhitenedProblem,
  normals: Float64Array,
  from?: Pick<Proposal, "z" | "slopes">,
): ProposalSearch {
  const { columns, size } = problem;
  let z: readonly number[] = from?.z ?? new Array<number>(size).fill(0);
  let [residuals] = yield [z];
  if (residuals === undefined) return undefined;
  let left = difference(alongColumns(columns, residuals), normals);
  let slopes: Lu | undefined = from?.slopes;
  let measured = 0;

  for (let step = 0; length(left) > solved; step++) {
    if (step >= mostSteps) return undefined;
    const move: Float64Array = slopes === undefined ? left : slopes.solve(left);
    let share = 1;
    let isSlow = true;
    for (let halving = 0; halving < halvings; halving++, share /= 2) {
      const trial: number[] = z.map((value, k) => value - share * (move[k] as number));
      const [there]: readonly (Float64Array | undefined)[] = yield [trial];
      if (there === undefined) continue;
      const rest: Float64Array = difference(alongColumns(columns, there), normals);
      if (!(length(rest) < length(left) * (1 - 0.1 * share))) continue;
      isSlow = length(rest) > slow * length(left);
      z = trial;
      residuals = there;
      left = rest;
      break;
    }
    if (isSlow && length(left) > solved) {
      if (measured >= mostJacobians) return undefined;
      measured += 1;
      slopes = yield* measureSlopes(problem, z, residuals);
      if (slopes === undefined) return undefined;
    }
  }

  const there: Lu | undefined = yield* measureSlopes(problem, z, residuals);
  if (there === undefined || !Number.isFinite(there.logDeterminant)) return undefined;
  const along = alongColumns(columns, residuals);
  const across = squares(residuals) - squares(along);
  return { z, logWeight: -across / 2 - there.logDeterminant, slopes: there };
}

/** Q'F'(z), by one-sided differences. */
function* measureSlopes(
  { columns, size }: WhitenedProblem,
  z: readonly number[],
  here: Float64Array,
): Generator<readonly ArrayLike<number>[], Lu | undefined, readonly (Float64Array | undefined)[]> {
  const moved = yield Array.from({ length: size }, (_, k) =>
    z.map((value, j) => (j === k ? value + differenceStep : value)),
  );
  const rows = columns.map(() => new Float64Array(size));
  for (let k = 0; k < size; k++) {
    const there = moved[k];
    if (there === undefined) return undefined;
    const slope = difference(there, here);
    columns.forEach((column, j) => {
      (rows[j] as Float64Array)[k] = product(column, slope) / differenceStep;
    });
  }
  return factorise(rows);
}

function alongColumns(columns: readonly Float64Array[], residuals: Float64Array): Float64Array {
  return Float64Array.from(columns, (column) => product(column, residuals));
}

function product(a: Float64Array, b: Float64Array): number {
  let [even, odd] = [0, 0];
  const { length: size } = b;
  for (let i = 1; i < size; i += 2) {
    even += (a[i - 1] as number) * (b[i - 1] as number);
    odd += (a[i] as number) * (b[i] as number);
  }
  return size % 2 === 1 ? even + odd + (a[size - 1] as number) * (b[size - 1] as number) : even + odd;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) - (b[i] as number);
  return result;
}

function squares(values: Float64Array): number {
  return product(values, values);
}

function length(values: Float64Array): number {
  return Math.sqrt(squares(values));
}
