export { drawFiles } from "./draw-files.js";
export { type WorkerThreads, type WorkerThreadsOptions, workerThreads } from "./worker-threads.js";
