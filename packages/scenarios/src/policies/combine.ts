import { HeadwaterError, type LeverMove } from "@headwater/core";
import type { Policy } from "./policy.js";

/**
 * Any number of policies as one list of moves. The written rule:
 *
 * 1. Each policy keeps its own moves and timeline; nothing is averaged and nothing is left out.
 * 2. Where several move one lever, their values at each moment are put together by the rule that the lever itself states
 *    (`CombineRule`): money and places add, multipliers multiply, and for how far practice is reformed the furthest
 *    counts, because what one policy has reformed another cannot reform again.
 * 3. What is uncertain is drawn from the stream `policy id/lever`, which is the policy's own: alone or combined, it meets the same
 *    luck in the same run.
 * 4. The order in which policies are named does not matter: the moves are sorted by lever and stream.
 * 5. Naming a policy twice is an error, since its money would count twice.
 *
 * Interaction beyond that comes out of the model (less demand lowers prices, for example), not out of the rule.
 *
 * @param own moves that belong to no policy; their stream is the lever's name unless they name one.
 * @throws HeadwaterError `usage`: `duplicate-policy`.
 */
export function combinePolicies(
  policies: readonly Policy[],
  own: readonly LeverMove[] = [],
): readonly LeverMove[] {
  const ids = policies.map((policy) => policy.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length > 0) throw new HeadwaterError("usage", [...new Set(twice)].map(duplicatePolicy));
  return [...policies.flatMap(movesOf), ...own].sort(byLeverAndStream);
}

function movesOf(policy: Policy): LeverMove[] {
  const { start, ramp, until } = policy.delivery;
  return policy.moves.map(({ lever, to }) => ({
    lever,
    to,
    start,
    ramp,
    ...(until !== undefined && { until }),
    stream: `${policy.id}/${lever}`,
  }));
}

function byLeverAndStream(a: LeverMove, b: LeverMove): number {
  return compare(a.lever, b.lever) || compare(a.stream ?? "", b.stream ?? "") || compare(rest(a), rest(b));
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rest({ start, ramp, until, to }: LeverMove): string {
  return JSON.stringify([start, ramp, until ?? null, to]);
}

function duplicatePolicy(id: string) {
  return {
    code: "duplicate-policy",
    severity: "error" as const,
    path: [id],
    message: `the policy ${id} is named twice`,
    hint: "Leave one of them out.",
  };
}
