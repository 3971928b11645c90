import { checkModel, compileModel, drawParameters } from "@headwater/core";

/** @import { Suite } from "../measure.js" */
/** @import { Subject } from "../subjects.js" */

/** @param {Subject} subject @returns {Suite} */
export function preparation({ title, spec, checked }) {
  return {
    id: "preparation",
    title: `Making ${title} ready`,
    rounds: 5,
    cases: [
      { name: "check: parse, order, dimensions, units", runs: 1, run: () => checkModel(spec) },
      { name: "compile to JavaScript", runs: 1, run: () => compileModel(checked) },
      {
        name: "draw its parameters a thousand times",
        runs: 1,
        run: () => drawParameters(spec, { draws: 1000, checked }),
      },
    ],
  };
}
