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

/** As long as the ensemble, or longer: the best of short pieces would be luckier than the best of long ones. */
const mathjsRuns = 3;

/** @param {Subject} subject the reference workload @param {number} draws @returns {Suite} */
export function peers({ spec, checked, ensemble }, draws) {
  const steps = Math.round((checked.time.stop - checked.time.start) / checked.time.dt);
  const mathjs = interpretedByMathjs(checked, steps, outputNames);
  const headwater = timedOnOneCore(spec, { ...ensemble, draws });
  return {
    id: "peers",
    title: "A run of the reference workload, Euler, in other software",
    rounds: 12,
    cases: [
      { name: peerNames.headwater, runs: draws, run: headwater.run },
      { name: peerNames.mathjs, runs: mathjsRuns, run: several(mathjs, mathjsRuns) },
      { name: peerNames.simulation, runs: 1, rounds: 2, run: insightMaker(checked, "euler", outputNames) },
    ],
    close: headwater.close,
    notes: [
      "Each is given the model once and keeps what it made of it; a test holds their results against each other. `simulation`, which takes seconds, has two rounds.",
    ],
  };
}

/** @param {() => unknown} run @param {number} times */
function several(run, times) {
  return () => {
    for (let i = 0; i < times; i++) run();
  };
}
