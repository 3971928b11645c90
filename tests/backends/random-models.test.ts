import fc from "fast-check";
import { expect, test } from "vitest";
import { compileModel } from "../../packages/core/src/compile/compile-model.js";
import { type BackendName, backendNames } from "../../packages/core/src/compile/kernel.js";
import { checkModel } from "../../packages/core/src/equations/check.js";
import type { CheckedModel } from "../../packages/core/src/equations/checked-model.js";
import { Batch } from "../../packages/core/src/simulate/batch.js";
import { resolveClock } from "../../packages/core/src/simulate/clock.js";
import { parameterSlots } from "../../packages/core/src/simulate/parameter-values.js";
import { createRunner } from "../../packages/core/src/simulate/runner.js";
import { equation, modelOf } from "./random-model.js";

const start = fc.constantFrom("1", "p + 2", "q * tide");
const model = fc.tuple(equation, equation, equation, start).map((parts) => modelOf(...parts));
const methods = ["euler", "rk2", "rk4"] as const;

function cellsOf({ cellCount }: CheckedModel): number[] {
  return Array.from({ length: cellCount }, (_, cell) => cell);
}

test.each(methods)(
  "on any model all backends agree to the last bit, failures included, by %s",
  (method) => {
    fc.assert(
      fc.property(model, (spec) => {
        const checked = checkModel(spec);
        const parameters = parameterSlots(checked).map(({ value }) => value);
        const run = (backend: BackendName) => {
          const compiled = compileModel(checked, { backend });
          expect(compiled.kernel.backend).toBe(backend);
          const runner = createRunner(compiled, { method, outputs: cellsOf(checked) });
          const into = new Float64Array(checked.cellCount * runner.clock.times.length);
          const failure = runner.run(parameters, new Float64Array(0), into);
          return { failure, into };
        };
        const [reference, ...others] = backendNames.map(run);
        for (const other of others) expect(other).toEqual(reference);
      }),
      { seed: 20260701, numRuns: 350 },
    );
  },
  120_000,
);

test.each(methods)(
  "on any model a batch comes to the numbers of single runs, to the last bit, or says that it does not, by %s",
  (method) => {
    let smooth = 0;
    fc.assert(
      fc.property(model, fc.constantFrom(0.25, 0.75, 3), fc.constantFrom(1, 5, 23), (spec, save, apart) => {
        const checked = checkModel(spec);
        const clock = resolveClock(checked.time, { method, save });
        const outputs = cellsOf(checked).filter((cell) => cell % apart === 0);
        const batch = new Batch({
          model: checked,
          clock: { ...clock, method },
          outputs,
          scenarios: [[]],
          seed: 7,
        });
        const members = Array.from({ length: batch.members }, (_, draw) => ({
          parameters: parameterSlots(checked).map(({ value }) => value * (1 + draw / 7)),
          targets: [],
          draw,
        }));
        batch.run(0, members);
        const runner = createRunner(compileModel(checked), { method, save, outputs, seed: 7 });
        const into = new Float64Array(outputs.length * clock.times.length);
        members.forEach(({ parameters, draw }) => {
          const failure = runner.run(parameters, new Float64Array(0), into, 0, undefined, draw);
          // What is not saved and moves nothing is not computed in a batch: it may fail in a single run alone.
          if (failure !== undefined && apart === 1) expect(batch.isTroubled(draw)).toBe(true);
          if (failure !== undefined || batch.isTroubled(draw)) return;
          smooth += 1;
          const same = outputs.map((_, output) =>
            Array.from(clock.times, (_time, time) => batch.saved(draw, output, time)),
          );
          expect(same.flat()).toEqual([...into]);
        });
      }),
      { seed: 20260702, numRuns: 350 },
    );
    expect(smooth).toBeGreaterThan(150);
  },
  120_000,
);
