import { referenceSubject } from "../subjects.js";
import { timedOnOneCore } from "../timed-ensembles.js";

/** @import { Suite } from "../measure.js" */
/** @import { Subject } from "../subjects.js" */

/** Names of the cases. */
export const cellCounts = { usual: "50 cells (405 stocks)", tenfold: "500 cells (4,005 stocks)" };

/** @param {number} draws @returns {Suite} */
export function cells(draws) {
  const few = Math.ceil(draws / 10);
  const timed = (/** @type {Subject} */ { spec, ensemble }, /** @type {number} */ count) =>
    timedOnOneCore(spec, { ...ensemble, draws: count });
  const usual = timed(referenceSubject(), draws);
  const tenfold = timed(referenceSubject({ deciles: 100 }), few);
  return {
    id: "cells",
    title: "A run of the reference workload with more cells, Euler",
    rounds: 5,
    cases: [
      { name: cellCounts.usual, runs: draws, run: usual.run },
      { name: cellCounts.tenfold, runs: few, run: tenfold.run },
    ],
    close: () => Promise.all([usual.close(), tenfold.close()]),
  };
}
