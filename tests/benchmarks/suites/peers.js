import { insightMaker } from "../peers/insight-maker.js";
import { interpretedByMathjs } from "../peers/mathjs.js";
import { outputNames } from "../reference/model.js";
import { timedOnOneCore } from "../timed-ensembles.js";

/** @import { Suite } from "../measure.js" */
/** @import { Subject } from "../subjects.js" */

/** Names of the cases. */
export const peerNames = {
  headwater: "Headwater, an ensemble on one core",
  simulation: "npm `simulation` (Insight Maker's engine)",
  mathjs: "mathjs, `compile().evaluate()` for each equation",
};

/** @param {Subject} subject the reference workload @param {number} draws @returns {Suite} */
export function peers({ spec, checked, ensemble }, draws) {
  const steps = Math.round((checked.time.stop - checked.time.start) / checked.time.dt);
  const headwater = timedOnOneCore(spec, { ...ensemble, draws });
  return {
    id: "peers",
    title: "A run of the reference workload, Euler, in other software",
    rounds: 5,
    cases: [
      { name: peerNames.headwater, runs: draws, run: headwater.run },
      { name: peerNames.mathjs, runs: 1, run: interpretedByMathjs(checked, steps, outputNames) },
      { name: peerNames.simulation, runs: 1, run: insightMaker(checked, "euler", outputNames) },
    ],
    close: headwater.close,
    notes: [
      "Each is given the model once and keeps what it made of it; a test holds their results against each other.",
    ],
  };
}
