import { compileModel, createRunner, parameterValues, simulate } from "@headwater/core";
import { englandChecked, outputs } from "@headwater/scenarios";

export const title = "One run of England's model, 2009 to 2035";
export const rounds = 5;

const model = englandChecked();
const parameters = parameterValues(model);
const headline = outputs.filter((output) => output.headline).map(({ variable }) => variable);
const cells = model.variables.filter(({ name }) => headline.includes(name)).map(({ offset }) => offset);

/** @param {"javascript" | "interpreter"} backend @param {"euler" | "rk4"} method @param {number} runs */
function prepared(backend, method, runs) {
  const runner = createRunner(compileModel(model, { backend }), { method, outputs: cells });
  const into = new Float64Array(cells.length * runner.clock.times.length);
  const run = () => {
    for (let i = 0; i < runs; i++) {
      if (runner.run(parameters, new Float64Array(), into)) throw new Error("the run stopped");
    }
  };
  return { runs, run };
}

const compiled = compileModel(model);

export const cases = [
  { name: "generated JavaScript, Euler, headline outputs", ...prepared("javascript", "euler", 50) },
  { name: "generated JavaScript, RK4, headline outputs", ...prepared("javascript", "rk4", 20) },
  { name: "generated JavaScript, Euler, every variable kept", runs: 20, run: twentyRuns },
  { name: "interpreter (the reference backend), Euler", ...prepared("interpreter", "euler", 1) },
];

function twentyRuns() {
  for (let i = 0; i < 20; i++) simulate(compiled);
}
