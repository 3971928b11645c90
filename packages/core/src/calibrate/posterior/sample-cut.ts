import { HeadwaterError } from "../../model/diagnostics.js";
import { resolveSeed } from "../../simulate/resolve-seed.js";
import type { Seed } from "../../simulate/seed.js";
import type { Fit, FitProblem } from "../least-squares.js";
import type { DrawNumber } from "./draw-number.js";
import { type RandomRows, randomRows } from "./random-numbers.js";
import { type Proposal, randomisedOptimum } from "./randomised-optimum.js";
import { searchTogether } from "./search-together.js";
import { type WhitenedProblem, whiten } from "./whitened-problem.js";

/** How a cut posterior is sampled. */
export interface CutOptions {
  /** What was fitted. Parameters of `cut` have priors there that hold them, many times sharper than what they are drawn from. */
  readonly problem: FitProblem;
  /** Where the search for proposals starts: an optimum of the problem, or a point near it. */
  readonly fit: Fit;
  /** Parameters that the data do not move: each draw takes them from these normal distributions, on their scales. */
  readonly cut: ReadonlyMap<string, { readonly center: number; readonly sd: number }>;
  /** Which draws are made: each is numbered by its chain and its place in it, from 0. */
  readonly wanted: readonly DrawNumber[];
  /** Proposals for each draw: steps of a chain of its own, of which the last state is kept; 3 when absent. */
  readonly proposals?: number;
  readonly seed?: Seed;
  /** Told of each draw as soon as it is made. */
  readonly onDraw?: (draw: CutDraw) => void;
  /** When it is aborted, no further draws are begun. */
  readonly signal?: AbortSignal;
}

/** One draw of a cut posterior: plain data. */
export interface CutDraw extends DrawNumber {
  /** A number for each parameter, on its scale; absent where no proposal was found. */
  readonly row?: readonly number[];
  /** Log weights of the proposals that were found, in their order. */
  readonly logWeights: readonly number[];
  /** How many of them, after the first, were accepted. */
  readonly accepted: number;
  /** Sets of values at which the model was run. */
  readonly evaluations: number;
}

/** Draws that are searched side by side: what is run together is run faster. */
const together = 4;
/** Of the way to a proposal that is not found at once. */
const stages = 4;

/**
 * Samples a posterior with the feedback on some parameters cut: those come from their own distributions whatever the data say, the
 * others from their posterior given them (Plummer 2015, Statistics and Computing 25(1), doi:10.1007/s11222-014-9503-z).
 *
 * Weights of proposals compare only where the cut parameters are the same; across draws they would let the data speak on them
 * after all. So each draw has a chain of its own: with the cut parameters drawn, `proposals` steps of independence Metropolis by
 * randomise-then-optimise, of which the last state is kept. Draws are independent of one another, and each depends on problem, fit,
 * seed and its number alone: whoever makes them, in whatever order, makes the same.
 *
 * @throws HeadwaterError `data` when the fit left a parameter undetermined; `usage` for a parameter of `cut` without a prior that
 * holds it.
 */
export async function sampleCut(options: CutOptions): Promise<readonly CutDraw[]> {
  const { problem, fit, cut, wanted, proposals = 3, signal } = options;
  const seed = resolveSeed(options.seed);
  const whitened = whiten(problem, fit, 1);
  const centred = cutCentres(problem, cut);
  const made: CutDraw[] = [];
  for (let from = 0; from < wanted.length && !signal?.aborted; from += together) {
    const batch = wanted
      .slice(from, from + together)
      .map((number) => new OneDraw(number, whitened, seed, centred));
    for (let step = 0; step < proposals; step++) {
      const direct = searchTogether(
        whitened,
        batch.map((each) => each.search(step)),
        batch.map(({ shift }) => shift),
      );
      batch.forEach((each, i) => {
        each.evaluations += direct.evaluations[i] ?? 0;
        each.take(step, direct.proposals[i] ?? each.searchInStages(step));
      });
    }
    for (const each of batch) {
      made.push(each.result());
      options.onDraw?.(each.result());
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return made;
}

type Centres = (normals: ArrayLike<number>) => ReadonlyMap<string, number>;

/** The chain of one draw. */
class OneDraw {
  readonly shift: Float64Array;
  evaluations = 0;
  readonly #number: DrawNumber;
  readonly #problem: WhitenedProblem;
  readonly #normals: RandomRows;
  readonly #acceptance: RandomRows;
  readonly #logWeights: number[] = [];
  #accepted = 0;
  #state: Proposal | undefined;

  constructor(number: DrawNumber, problem: WhitenedProblem, seed: number, centres: Centres) {
    this.#number = number;
    this.#problem = problem;
    const name = `${number.chain} ${number.draw}`;
    this.#normals = randomRows(seed, `cut proposals ${name}`, problem.size);
    this.#acceptance = randomRows(seed, `cut acceptance ${name}`, 1);
    this.shift = problem.shiftTo(centres(randomRows(seed, `cut ${name}`, problem.size).normals(0)));
  }

  /** From where the chain stands, which has the same values of the cut parameters: the way is shorter than from the optimum. */
  search(step: number) {
    return randomisedOptimum(this.#problem, this.#normals.normals(step), this.#state);
  }

  /** Where the direct way fails: from the optimum by so many stages of both shift and normals, each from the one before. */
  searchInStages(step: number): Proposal | undefined {
    let from: Proposal | undefined;
    for (let stage = 1; stage <= stages; stage++) {
      const share = stage / stages;
      const normals = this.#normals.normals(step).map((value) => value * share);
      const { proposals, evaluations } = searchTogether(
        this.#problem,
        [randomisedOptimum(this.#problem, normals, from)],
        [this.shift.map((value) => value * share)],
      );
      this.evaluations += evaluations[0] ?? 0;
      from = proposals[0];
      if (from === undefined) return undefined;
    }
    return from;
  }

  take(step: number, proposal: Proposal | undefined): void {
    if (proposal === undefined || !this.#problem.isWithin(proposal.z)) return;
    this.#logWeights.push(proposal.logWeight);
    const share = this.#acceptance.shares(step)[0] ?? 1;
    if (this.#state !== undefined) {
      if (Math.log(share) >= proposal.logWeight - this.#state.logWeight) return;
      this.#accepted += 1;
    }
    this.#state = proposal;
  }

  result(): CutDraw {
    return {
      ...this.#number,
      ...(this.#state !== undefined && { row: this.#problem.scaledAt(this.#state.z) }),
      logWeights: this.#logWeights,
      accepted: this.#accepted,
      evaluations: this.evaluations,
    };
  }
}

/** Centres that, with the spread that the holding priors leave, have the standard deviations asked for. */
function cutCentres({ parameters }: FitProblem, cut: CutOptions["cut"]): Centres {
  const held = [...cut].map(([name, { center, sd }]) => {
    const left = parameters.find((parameter) => parameter.name === name)?.prior?.sd ?? Number.NaN;
    if (!(left < sd)) throw notHeld(name, left, sd);
    return { name, center, sd: Math.sqrt(sd ** 2 - left ** 2) };
  });
  return (normals) =>
    new Map(held.map(({ name, center, sd }, k) => [name, center + sd * (normals[k] as number)]));
}

function notHeld(name: string, left: number, sd: number): HeadwaterError {
  const message = `${name} is drawn with a standard deviation of ${sd}, and the prior of the problem leaves it ${left}`;
  const hint = "Give it a prior in the problem that is many times sharper.";
  return new HeadwaterError("usage", [
    { code: "not-held", severity: "error", path: ["cut", name], message, hint },
  ]);
}
