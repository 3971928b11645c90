import type { ProposedDraw } from "./propose-draws.js";
import { randomRows } from "./random-numbers.js";

/** Chains that took or left what was proposed to them. */
export interface ChainedProposals {
  /** [chain][draw][parameter], on the scales of the parameters: all of one length, to where each has every proposal. */
  readonly chains: readonly (readonly (readonly number[])[])[];
  readonly accepted: number;
  /** Points at which their proposals were evaluated. */
  readonly evaluations: number;
}

/**
 * Independence Metropolis: each chain moves to a proposal with a chance of its weight against that of where the chain stands.
 *
 * @param start where a chain stands before its first proposal is accepted.
 * @param proposals in any order; what lies behind a missing one is not used.
 */
export function chainProposals(
  start: readonly number[],
  seed: number,
  chains: number,
  proposals: readonly ProposedDraw[],
): ChainedProposals {
  const byChain = Array.from({ length: chains }, (): ProposedDraw[] => []);
  for (const proposal of proposals) {
    const own = byChain[proposal.chain];
    if (own !== undefined) own[proposal.draw] = proposal;
  }
  const length = Math.min(...byChain.map(unbroken));
  let [accepted, evaluations] = [0, 0];
  const rows = byChain.map((own, c) => {
    const acceptance = randomRows(seed, `posterior acceptance ${c}`, 1);
    let standing = { row: start, logWeight: Number.NEGATIVE_INFINITY };
    return own.slice(0, length).map(({ found, evaluations: points }, draw) => {
      evaluations += points;
      const share = acceptance.shares(draw)[0] ?? 1;
      if (found !== undefined && Math.log(share) < found.logWeight - standing.logWeight) {
        standing = found;
        accepted += 1;
      }
      return standing.row;
    });
  });
  return { chains: rows, accepted, evaluations };
}

/** How many there are before the first that is missing. */
function unbroken(proposals: readonly (ProposedDraw | undefined)[]): number {
  let count = 0;
  while (proposals[count] !== undefined) count += 1;
  return count;
}
