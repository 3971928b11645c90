import type { CompiledModel } from "../compile/kernel.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { parseFraction } from "../model/time.js";
import { keptCells } from "./kept-cells.js";
import { certainTargets, movesBeyondEvidence } from "./lever-moves.js";
import { compileWith, overrideLayers } from "./overrides/layers.js";
import { parameterSlots, parameterValues } from "./parameter-values.js";
import type { Provenance } from "./provenance.js";
import { resolveSeed } from "./resolve-seed.js";
import { RunResult, savedSeries } from "./result.js";
import type { RunOptions } from "./run-options.js";
import { mismatch, packState, type RunState, type StateSource, unpackState } from "./run-state.js";
import { createRunner, type Runner } from "./runner.js";
import type { RunnerState } from "./runner-state.js";
import { type Overrides, requireScenario } from "./scenario.js";
import { defaultSeed } from "./seed.js";
import { shortDelays } from "./short-delays.js";
import type { SimulateOptions } from "./simulate-options.js";
import { resolveTolerances } from "./tolerances.js";
import { coreVersion } from "./version.js";

/** One run of a compiled model, from its start or from the state in the options. */
export function performRun(base: CompiledModel, options: SimulateOptions): RunResult {
  const { scenario, state } = options;
  if (scenario !== undefined) requireScenario(scenario, ["options", "scenario"]);
  const from = state === undefined ? undefined : unpackState(base.model, state);
  const layers = overrideLayers(options);
  const compiled = compileWith(base, layers);
  const { model } = compiled;
  const moves = scenario === undefined ? (state?.moves ?? []) : (scenario.moves ?? []);
  const targets = certainTargets(moves);
  const parameters = parameterValues(model, state?.parameters, scenario?.parameters, options.parameters);
  const runOptions = state === undefined ? options : optionsFrom(state, options);
  const kept = keptCells(model, options.outputs);
  const seed = resolveSeed(runOptions.seed);
  const runner = createRunner(compiled, {
    ...runOptions,
    seed,
    moves,
    outputs: kept.cells,
    begin: state?.step ?? 0,
  });
  const { clock } = runner;
  const source = {
    seed: runOptions.seed ?? defaultSeed,
    tolerances: resolveTolerances(runOptions),
    parameters: differing(compiled, parameters),
    moves,
    overrides: layers,
  };
  const values = new Float64Array(kept.cells.length * clock.times.length);
  const failure =
    state === undefined || from === undefined
      ? runner.run(parameters, targets, values)
      : goOn(runner, sameRun(state, source, clock.method) ? from : anew(from), parameters, targets, values);
  if (failure) throw new HeadwaterError("numerical", [failure.diagnostic]);
  const provenance: Provenance = {
    model: model.name,
    ...(scenario === undefined ? {} : { scenario: scenario.name }),
    from: clock.times[0] ?? clock.from,
    to: clock.to,
    dt: clock.dt,
    save: clock.dt * clock.stepsPerSave,
    timeUnit: clock.unit,
    method: clock.method,
    seed: source.seed,
    ...(clock.method === "rk45" ? { tolerances: source.tolerances } : {}),
    backend: compiled.kernel.backend,
    parameters: state === undefined ? { ...scenario?.parameters, ...options.parameters } : source.parameters,
    moves,
    ...(layers.length === 0 ? {} : { overrides: layers }),
    version: coreVersion,
  };
  const saved = { model, kept, times: clock.times, values };
  const warnings = [
    ...movesBeyondEvidence(model, moves),
    ...shortDelays(model, clock, (variable, position) => savedSeries(saved, variable, position)),
    ...runner.warnings(),
  ];
  return new RunResult(saved, provenance, warnings, () =>
    packState(base.model, clock, source, runner.state()),
  );
}

/** Goes on from a state, which may have been changed by hand. */
function goOn(runner: Runner, ...[from, ...rest]: Parameters<Runner["goOn"]>): ReturnType<Runner["goOn"]> {
  try {
    return runner.goOn(from, ...rest);
  } catch (error) {
    // More numbers than there is room for.
    if (!(error instanceof RangeError)) throw error;
    throw mismatch("the state has numbers that do not fit the model", "Give what state() of a result gave.");
  }
}

function optionsFrom(state: RunState, options: SimulateOptions): RunOptions {
  for (const key of ["from", "dt"] as const) {
    const given = options[key];
    if (given === undefined || parseFraction(given) === state[key]) continue;
    throw mismatch(
      `${key} is ${given}, but a run that goes on from a state keeps the state's: ${state[key]}`,
      `Leave ${key} out.`,
    );
  }
  const method = options.method ?? state.method;
  const { relative, absolute } = state.tolerances;
  const tolerances = method === "rk45" ? { relativeTolerance: relative, absoluteTolerance: absolute } : {};
  return { seed: state.seed, ...tolerances, ...options, from: state.from, dt: state.dt, method };
}

/** The parameters that differ from the model's values, by cell. */
function differing({ model }: CompiledModel, values: Float64Array): Overrides {
  const changed = parameterSlots(model).flatMap(({ label, value }, slot) =>
    Object.is(values[slot], value) ? [] : [[label, values[slot] as number] as const],
  );
  return Object.fromEntries(changed);
}

/** Whether nothing is changed where a run goes on. */
function sameRun(
  state: RunState,
  { tolerances, parameters, moves, overrides }: StateSource,
  method: RunState["method"],
): boolean {
  const before = [state.method, state.tolerances, state.parameters, state.moves, state.overrides];
  return JSON.stringify(before) === JSON.stringify([method, tolerances, parameters, moves, overrides]);
}

/** A state of which the method knows nothing: where something jumps, its own steps begin anew. */
function anew({ carried, devices, peaks }: RunnerState): RunnerState {
  return { carried, devices, peaks };
}
