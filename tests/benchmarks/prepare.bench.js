import { checkModel, compileModel, drawParameters } from "@headwater/core";
import { england } from "@headwater/scenarios";

export const title = "Making England's model ready";
export const rounds = 5;

const spec = england();
const checked = checkModel(spec);

export const cases = [
  { name: "check: parse, order, dimensions, units", runs: 1, run: () => checkModel(spec) },
  { name: "build the specification", runs: 1, run: () => england() },
  { name: "compile to JavaScript", runs: 1, run: () => compileModel(checked) },
  {
    name: "draw its parameters a thousand times",
    runs: 1,
    run: () => drawParameters(spec, { draws: 1000, checked }),
  },
];
