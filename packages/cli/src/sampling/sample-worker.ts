import { parentPort, workerData } from "node:worker_threads";
import { type SampleEnglandOptions, type SamplerSetup, sampleEngland } from "@headwater/scenarios";

/** What a thread is given to do. */
export interface SampleJob extends Pick<SampleEnglandOptions, "wanted" | "seed" | "proposals"> {
  readonly setup: SamplerSetup;
}

const { setup, ...job }: SampleJob = workerData;
await sampleEngland(setup, { ...job, onDraw: (draw) => parentPort?.postMessage(draw) });
