// What is measured: a model with the ensemble that is run of it.
import { checkModel } from "@headwater/core";
import { england, englandChecked, outputs } from "@headwater/scenarios";
import { outputNames, referenceModel } from "./reference/model.js";

/** @import { CheckedModel, EnsembleOptions, ModelSpec } from "@headwater/core" */

/**
 * @typedef {object} Subject
 * @property {"reference" | "england"} name
 * @property {string} title
 * @property {ModelSpec} spec
 * @property {CheckedModel} checked
 * @property {Omit<EnsembleOptions, "draws">} ensemble the baseline, with its outputs at all saved times
 */

/** @param {{ readonly deciles?: number }} [size] @returns {Subject} */
export function referenceSubject(size) {
  const spec = referenceModel(size);
  const checked = checkModel(spec);
  return {
    name: "reference",
    title: "the reference workload",
    spec,
    checked,
    ensemble: { checked, scenarios: [{ name: "baseline" }], outputs: outputNames },
  };
}

/** @returns {Subject} */
export function englandSubject() {
  const checked = englandChecked();
  return {
    name: "england",
    title: "England's model",
    spec: england(),
    checked,
    ensemble: {
      checked,
      scenarios: [{ name: "baseline" }],
      outputs: outputs.filter(({ headline }) => headline).map(({ variable }) => variable),
    },
  };
}
