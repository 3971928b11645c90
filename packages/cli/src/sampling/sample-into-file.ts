import { availableParallelism } from "node:os";
import { type DrawNumber, drawKey } from "@headwater/core";
import { type Arguments, numberFlag } from "../arguments/read-flag.js";
import { startProgress } from "../present/progress.js";
import type { Shell } from "../process/shell.js";
import type { DrawsFile } from "./draws-file.js";
import { sampleInThreads } from "./sample-in-threads.js";
import type { SampleJob } from "./sample-worker.js";

/** `--workers` of a sample; as many as the machine runs at once when it is not given. */
export function readWorkers(given: Arguments): number {
  return numberFlag(given, "workers", { whole: true, least: 1, most: 256 }) ?? availableParallelism();
}

/**
 * Makes the wanted draws of a job that its file does not have, in threads, and adds each to the file as it comes in. Ctrl-C ends it;
 * what there is by then is in the file, and a warning says how to go on.
 *
 * @returns those that there are of the wanted ones, in their order.
 */
export async function sampleIntoFile<Draw extends DrawNumber>(
  job: SampleJob,
  file: DrawsFile<Draw>,
  workers: number,
  shell: Shell,
): Promise<readonly Draw[]> {
  const { wanted } = job;
  const made = new Map(file.known.map((draw) => [drawKey(draw), draw]));
  const missing = wanted.filter((number) => !made.has(drawKey(number)));
  let done = wanted.length - missing.length;
  const bar = startProgress(shell.progress);
  await shell.interrupt
    .finish((signal) =>
      sampleInThreads<Draw>(
        { ...job, wanted: missing },
        workers,
        (draw) => {
          file.add(draw);
          made.set(drawKey(draw), draw);
          done += 1;
          bar.update(done, wanted.length);
        },
        signal,
      ),
    )
    .finally(() => bar.stop());
  if (done < wanted.length && file.path !== undefined) {
    shell.warn(`${done} of ${wanted.length} draws are in ${file.path}. --resume goes on from there.`);
  }
  return wanted.flatMap((number) => made.get(drawKey(number)) ?? []);
}
