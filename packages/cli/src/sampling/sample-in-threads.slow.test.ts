import { type CutDraw, fit } from "@headwater/core";
import { england, englandProblem, type SamplerSetup, sampleEngland } from "@headwater/scenarios";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleInThreads } from "./sample-in-threads.js";

const job = {
  wanted: [0, 1, 2, 3, 4, 5].map((i) => ({ chain: i % 2, draw: Math.floor(i / 2) })),
  seed: 7,
  proposals: 2,
};
let setup: SamplerSetup;
let alone: readonly CutDraw[];

/** The kept fit with errors as they are stated: as good a start as any, without half a minute of fitting. */
beforeAll(async () => {
  const { parameters, residuals, residualsOfMany } = englandProblem();
  const centres = new Map(
    england().joint?.fit?.members.map(({ parameter, scale, center }) => [
      parameter,
      scale === "log" ? Math.exp(center) : center,
    ]),
  );
  const start = parameters.map((each) => ({ ...each, start: centres.get(each.name) ?? each.start }));
  const at = fit({ parameters: start, residuals, residualsOfMany, maxIterations: 0 });
  setup = {
    ...{ fingerprint: "", sumOfSquares: at.sumOfSquares, fit: at },
    errors: { factors: {}, persistence: 0 },
  };
  alone = await sampleEngland(setup, job);
}, 120_000);

describe("England's posterior", () => {
  it.each([1, 2])(
    "has the same draws from %d threads as without any",
    async (workers) => {
      const draws: CutDraw[] = [];
      await sampleInThreads<CutDraw>(
        { of: "england", setup, ...job },
        workers,
        (draw) => draws.push(draw),
        new AbortController().signal,
      );
      expect(draws.sort((a, b) => a.draw - b.draw || a.chain - b.chain)).toEqual(alone);
      expect(draws.some(({ accepted }) => accepted > 0)).toBe(true);
    },
    120_000,
  );

  it("keeps what threads had told when they are stopped, and goes on from there to the same draws", async () => {
    const stop = new AbortController();
    const told: CutDraw[] = [];
    const first = (draw: CutDraw) => {
      told.push(draw);
      stop.abort();
    };
    await sampleInThreads<CutDraw>({ of: "england", setup, ...job }, 1, first, stop.signal);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(job.wanted.length);
    const wanted = job.wanted.filter(
      ({ chain, draw }) => !told.some((each) => each.chain === chain && each.draw === draw),
    );
    await sampleInThreads<CutDraw>(
      { of: "england", setup, ...job, wanted },
      2,
      (draw) => told.push(draw),
      new AbortController().signal,
    );
    expect(told.sort((a, b) => a.draw - b.draw || a.chain - b.chain)).toEqual(alone);
  }, 120_000);
});
