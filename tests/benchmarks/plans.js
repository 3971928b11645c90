import { compileReference } from "./reference/compile-c.js";
import { englandSubject, referenceSubject } from "./subjects.js";
import { cells } from "./suites/cells.js";
import { ensembles } from "./suites/ensembles.js";
import { freshProcess } from "./suites/fresh-process.js";
import { memory } from "./suites/memory.js";
import { peers } from "./suites/peers.js";
import { preparation } from "./suites/preparation.js";
import { workers } from "./suites/workers.js";

/** @import { Suite } from "./measure.js" */

/** What `--only` takes, in the order in which they are measured. */
export const suiteIds = /** @type {const} */ ([
  "ensembles-euler",
  "ensembles-rk4",
  "workers",
  "peers",
  "cells",
  "fresh-process",
  "preparation",
  "memory",
]);

/**
 * A suite that is made when its turn comes, with the seconds that it may take.
 * @typedef {{ readonly id: typeof suiteIds[number], readonly seconds: number, readonly prepare: () => Suite }} Planned
 */

/** @typedef {{ readonly planned: readonly Planned[], readonly note?: string, readonly close: () => void }} Plan */

/** @typedef {(id: string) => boolean} Wanted which suites are to be measured */

/** The reference workload beside C and other software: five minutes at most. @param {Wanted} wanted @returns {Plan} */
export function planReference(wanted) {
  const subject = referenceSubject();
  const needsC = wanted("ensembles-euler") || wanted("ensembles-rk4");
  const inC = needsC ? compileReference() : undefined;
  return {
    planned: /** @type {Planned[]} */ ([
      { id: "ensembles-euler", seconds: 50, prepare: () => ensembles(subject, "euler", inC) },
      { id: "ensembles-rk4", seconds: 55, prepare: () => ensembles(subject, "rk4", inC) },
      { id: "workers", seconds: 35, prepare: () => workers(subject, 2000) },
      { id: "peers", seconds: 35, prepare: () => peers(subject, 1000) },
      { id: "cells", seconds: 25, prepare: () => cells(200) },
      { id: "fresh-process", seconds: 55, prepare: () => freshProcess(16) },
      { id: "preparation", seconds: 5, prepare: () => preparation(subject) },
      { id: "memory", seconds: 40, prepare: () => memory({ few: 10_000, many: 1_000_000 }) },
    ]).filter(({ id }) => wanted(id)),
    ...(needsC &&
      inC === undefined && {
        note: "No compiler of C on the PATH (cc, gcc, clang, or what CC names): nothing is held against C.",
      }),
    close: () => inC?.remove(),
  };
}

/** England's model: about two minutes. @param {Wanted} wanted @returns {Plan} */
export function planEngland(wanted) {
  const subject = englandSubject();
  return {
    planned: /** @type {Planned[]} */ ([
      { id: "ensembles-euler", seconds: 40, prepare: () => ensembles(subject, "euler", undefined, 0.5) },
      { id: "ensembles-rk4", seconds: 40, prepare: () => ensembles(subject, "rk4", undefined, 0.5) },
      { id: "workers", seconds: 40, prepare: () => workers(subject, 1000) },
      { id: "preparation", seconds: 5, prepare: () => preparation(subject) },
    ]).filter(({ id }) => wanted(id)),
    close: () => {},
  };
}
