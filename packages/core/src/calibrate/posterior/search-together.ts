import type { Proposal, ProposalSearch } from "./randomised-optimum.js";
import type { WhitenedProblem } from "./whitened-problem.js";

/**
 * Runs searches side by side, so that what they ask for is evaluated together.
 *
 * @returns for each search what it found, and at how many points it was evaluated.
 * @param shifts for each search what its residuals are less than the problem's; nothing when absent.
 */
export function searchTogether(
  problem: WhitenedProblem,
  searches: readonly ProposalSearch[],
  shifts: readonly Float64Array[] = [],
): { readonly proposals: readonly (Proposal | undefined)[]; readonly evaluations: readonly number[] } {
  const proposals: (Proposal | undefined)[] = searches.map(() => undefined);
  const evaluations = searches.map(() => 0);
  let asked = searches.map((search, at) => ({ search, at, step: search.next() }));
  for (;;) {
    asked = asked.filter(({ at, step }) => {
      if (step.done) proposals[at] = step.value;
      return !step.done;
    });
    if (asked.length === 0) return { proposals, evaluations };
    const points = asked.map(({ step }) => (step.done ? [] : step.value));
    const residuals = problem.residualsAt(points.flat());
    let from = 0;
    asked = asked.map(({ search, at }, i) => {
      const to = from + (points[i]?.length ?? 0);
      const shift = shifts[at];
      const own = residuals
        .slice(from, to)
        .map((row) => (shift === undefined ? row : row?.map((value, k) => value - (shift[k] as number))));
      from = to;
      evaluations[at] = (evaluations[at] as number) + own.length;
      return { search, at, step: search.next(own) };
    });
  }
}
