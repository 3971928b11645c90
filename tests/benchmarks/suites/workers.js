import { timedInThreads } from "../timed-ensembles.js";

/** @import { Suite } from "../measure.js" */
/** @import { Subject } from "../subjects.js" */

/** Names of the cases. */
export const threads = { one: "1 worker thread", two: "2 worker threads" };

/** @param {Subject} subject @param {number} draws @returns {Suite} */
export function workers({ title, spec, ensemble }, draws) {
  const [one, two] = [
    timedInThreads(spec, { ...ensemble, draws }, 1),
    timedInThreads(spec, { ...ensemble, draws }, 2),
  ];
  return {
    id: "workers",
    title: `${draws.toLocaleString("en-GB")} draws of ${title} in worker threads`,
    rounds: 12,
    cases: [
      { name: threads.one, runs: draws, run: one.run },
      { name: threads.two, runs: draws, run: two.run },
    ],
    notes: [
      "Threads are started and the model is compiled before the clock runs; drawing, and sending the values back, count.",
    ],
    close: () => Promise.all([one.close(), two.close()]),
  };
}
