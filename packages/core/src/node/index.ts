export { type WorkerThreadsOptions, workerThreads } from "./worker-threads.js";
