import { parentPort, workerData } from "node:worker_threads";
import type { DrawNumber, ModelSpec, Observation, ProposalSetup } from "@headwater/core";
import type { SampleEnglandOptions, SamplerSetup } from "@headwater/scenarios";

/** What a thread is given to do: plain data. */
export type SampleJob = EnglandJob | ModelJob;

/** Draws of England's posterior. */
interface EnglandJob extends Pick<SampleEnglandOptions, "wanted" | "seed" | "proposals"> {
  readonly of: "england";
  readonly setup: SamplerSetup;
}

/** Proposals for the posterior of a model of one's own. */
interface ModelJob {
  readonly of: "model";
  readonly spec: ModelSpec;
  readonly observations: readonly Observation[];
  readonly setup: ProposalSetup;
  readonly wanted: readonly DrawNumber[];
}

const job: SampleJob = workerData;
const onDraw = (draw: DrawNumber) => parentPort?.postMessage(draw);
if (job.of === "england") {
  const { sampleEngland } = await import("@headwater/scenarios");
  const { setup, wanted, seed, proposals } = job;
  await sampleEngland(setup, { wanted, seed, proposals, onDraw });
} else {
  const { checkModel, observedProblem, proposeDraws } = await import("@headwater/core");
  const { spec, observations, setup, wanted } = job;
  const { problem } = observedProblem(spec, checkModel(spec), observations);
  await proposeDraws({ problem, ...setup, wanted, onDraw });
}
