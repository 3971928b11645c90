import { type CutDraw, convergence, quantile } from "@headwater/core";
import { scenariosVersion } from "../../../version.js";
import type { KeptSample } from "./sample.js";
import { encodeRows } from "./sample-rows.js";
import type { SamplerSetup } from "./sampler.js";

/** What draws were made with, beside their setup. */
export interface SampleOrigin {
  readonly seed: number;
  readonly proposals: number;
  /** What `dataHash` of `@headwater/scenarios/areas` gave. */
  readonly dataHash: string;
}

/**
 * Draws as a sample to keep, with what tells how far they can be trusted. Its version is that of this package.
 *
 * @throws RangeError when there are fewer than four rows in a chain, too few to tell.
 */
export function summariseSample(
  setup: SamplerSetup,
  draws: readonly CutDraw[],
  { seed, proposals, dataHash }: SampleOrigin,
): KeptSample {
  const ordered = [...draws].sort((a, b) => a.chain - b.chain || a.draw - b.draw);
  const chains = [...new Set(ordered.map(({ chain }) => chain))].map((chain) =>
    ordered.flatMap((draw) => (draw.chain === chain && draw.row !== undefined ? [draw.row] : [])),
  );
  const shortest = Math.min(...chains.map(({ length }) => length));
  if (!(shortest >= 4)) throw new RangeError(`a chain has ${shortest} draws; it needs 4`);
  const rows = chains.flat();
  const { bounds, data } = encodeRows(rows);
  return {
    fingerprint: setup.fingerprint,
    sumOfSquares: setup.sumOfSquares,
    ...{ dataHash, version: scenariosVersion },
    ...{ seed, proposals, data },
    chains: chains.length,
    draws: rows.length,
    lost: draws.length - rows.length,
    acceptance:
      draws.reduce((sum, { accepted }) => sum + accepted, 0) /
      draws.reduce((sum, { logWeights }) => sum + Math.max(0, logWeights.length - 1), 0),
    logWeightSd: logWeightSd(draws),
    persistence: setup.errors.persistence,
    factors: setup.errors.factors,
    parameters: setup.fit.names.map((name, k) => ({
      name,
      ...(bounds[k] ?? { low: Number.NaN, high: Number.NaN }),
      ...convergence(chains.map((chain) => chain.slice(0, shortest).map((row) => row[k] ?? Number.NaN))),
    })),
  };
}

/** Of proposals of one draw, over all draws: from the median distance of neighbours, which a few that went astray do not move. */
function logWeightSd(draws: readonly CutDraw[]): number {
  const distances = draws.flatMap(({ logWeights }) =>
    logWeights.slice(1).map((value, i) => Math.abs(value - (logWeights[i] ?? Number.NaN))),
  );
  // Of a difference of two normals the median distance is 0.6745 x sqrt(2) standard deviations.
  return quantile(distances, 0.5) / (0.6745 * Math.SQRT2);
}
