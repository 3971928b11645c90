import type { KeptSample } from "./sample.js";

/** The sample of the posterior of England's fit; undefined: none is kept. Made by `headwater calibrate --sample`; do not edit. */
export const keptSample: KeptSample | undefined = undefined;
