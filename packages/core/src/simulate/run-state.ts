import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { anything, recordOf } from "../model/known-options.js";
import { fitShape, type Shape } from "../model/shape.js";
import { type Clock, timeAt } from "./clock.js";
import { fingerprint } from "./fingerprint.js";
import type { Rk45State } from "./integrators/rk45.js";
import type { ModelOverrides } from "./overrides/model-overrides.js";
import type { Method } from "./run-options.js";
import { carriedVariables, type RunnerState } from "./runner-state.js";
import { type LeverMove, moveShape, type Overrides } from "./scenario.js";
import type { Seed } from "./seed.js";
import { readNumbers, type StoredNumber, storeNumbers } from "./stored-number.js";
import type { Tolerances } from "./tolerances.js";

/**
 * A run at the end of one step: plain data that can be kept as JSON, and from which `simulate` goes on with the very numbers of a
 * run that was not interrupted. It holds no equations: the model must be at hand.
 */
export interface RunState {
  /** Of this form of data. */
  readonly version: 1;
  readonly model: { readonly name: string; readonly fingerprint: string };
  /** In the model's unit of time. */
  readonly time: number;
  /** Number of the step, from the start of the first run. */
  readonly step: number;
  /** Start of the first run. */
  readonly from: number;
  readonly dt: number;
  readonly method: Method;
  readonly seed: Seed;
  readonly tolerances: Tolerances;
  /** Parameters that differ from the model. */
  readonly parameters: Overrides;
  readonly moves: readonly LeverMove[];
  /** Other data than the model's own, in the order in which it was put over it. */
  readonly overrides: readonly ModelOverrides[];
  /** Cells, row-major, of stocks, and of what delays and `initial` keep. */
  readonly values: { readonly [variable: string]: readonly StoredNumber[] };
  /** What works between steps, each in a form of its own. */
  readonly devices: readonly (readonly (readonly StoredNumber[])[])[];
  /** Largest values so far of stocks that may not be negative. */
  readonly peaks: readonly StoredNumber[];
  /** The step of its own that `rk45` is within, and its size. */
  readonly within?: StoredStep;
}

interface StoredStep {
  readonly control: Rk45State["control"];
  readonly step?: {
    readonly span: { readonly time: number; readonly step: number };
    readonly time: number;
    readonly stocks: readonly StoredNumber[];
  };
}

/** What made a run, as its state states it. */
export type StateSource = Pick<RunState, "seed" | "tolerances" | "parameters" | "moves" | "overrides">;

const text: Shape = { kind: "text" };
const number: Shape = { kind: "number" };
const list = (of: Shape): Shape => ({ kind: "list", of });

/** What a state is made of; numbers and names are looked at where they are used. */
const stateShape: Shape = recordOf(
  {
    version: number,
    model: recordOf({ name: text, fingerprint: text }, {}),
    time: number,
    step: number,
    from: number,
    dt: number,
    method: text,
    seed: { kind: "either", shapes: [number, text] },
    tolerances: recordOf({ relative: number, absolute: number }, {}),
    parameters: { kind: "map", of: anything },
    moves: list(moveShape),
    overrides: list({ kind: "map", of: anything }),
    values: { kind: "map", of: list(anything) },
    devices: list(list(list(anything))),
    peaks: list(anything),
  },
  {
    within: recordOf(
      { control: { kind: "map", of: anything } },
      {
        step: recordOf(
          { span: recordOf({ time: number, step: number }, {}), time: number, stocks: list(anything) },
          {},
        ),
      },
    ),
  },
);

/** Packs what a runner left at the end of a run. `model` is the one before its data was overridden. */
export function packState(
  model: CheckedModel,
  clock: Clock,
  source: StateSource,
  { carried, devices, peaks, method }: RunnerState,
): RunState {
  let at = 0;
  const values = carriedVariables(model).map(({ name, size }) => {
    at += size;
    return [name, storeNumbers(carried.subarray(at - size, at))] as const;
  });
  return {
    version: 1,
    model: { name: model.name, fingerprint: fingerprint(model) },
    time: timeAt(clock, clock.steps),
    step: clock.steps,
    from: clock.from,
    dt: clock.dt,
    method: clock.method,
    ...source,
    values: Object.fromEntries(values),
    devices: devices.map((parts) => parts.map(storeNumbers)),
    peaks: storeNumbers(peaks),
    ...(method === undefined ? {} : { within: packStep(method) }),
  };
}

/**
 * What a runner needs to go on from a state.
 *
 * @throws HeadwaterError `usage` (`state-mismatch`) when it is no state, or one of another model.
 */
export function unpackState(model: CheckedModel, state: RunState): RunnerState {
  const [wrong] = fitShape(state, stateShape, {
    whole: "the state",
    numbersAsText: false,
    most: 1,
  }).diagnostics;
  if (wrong !== undefined) {
    throw mismatch(`this is no state of a run: ${wrong.message}`, "Give what state() of a result gave.");
  }
  if (state.version !== 1 || !(Number.isSafeInteger(state.step) && state.step >= 1)) {
    throw mismatch("this is no state of a run", "Give what state() of a result gave.");
  }
  const found = fingerprint(model);
  if (state.model.fingerprint !== found) {
    throw mismatch(
      state.model.name === model.name
        ? `the state is of another version of ${model.name}: some equation, value or name has changed since`
        : `the state is of the model ${state.model.name}, not of ${model.name}`,
      "Run the model that the state was taken from; give other values as parameters or overrides.",
      { expected: found, actual: state.model.fingerprint },
    );
  }
  const parts = carriedVariables(model).map(({ name, size }) => numbersOf(state.values[name], name, size));
  const method = state.within === undefined ? undefined : unpackStep(state.within);
  return {
    carried: Float64Array.from(parts.flatMap((part) => Array.from(part))),
    devices: state.devices.map((device) => device.map((part) => numbersOf(part, "devices"))),
    peaks: numbersOf(state.peaks, "peaks"),
    ...(method === undefined ? {} : { method }),
  };
}

function packStep({ control, within }: Rk45State): StoredStep {
  return {
    control,
    ...(within === undefined ? {} : { step: { ...within, stocks: storeNumbers(within.stocks) } }),
  };
}

function unpackStep({ control, step }: StoredStep): Rk45State {
  if (step === undefined) return { control };
  return { control, within: { ...step, stocks: numbersOf(step.stocks, "within") } };
}

function numbersOf(stored: unknown, what: string, size?: number): Float64Array {
  const numbers = readNumbers(stored);
  if (numbers !== undefined && (size === undefined || numbers.length === size)) return numbers;
  throw mismatch(
    `the state has ${size === undefined ? "no numbers" : `not the ${size} number(s)`} of ${what} that it should have`,
    "Give what state() of a result gave.",
  );
}

/** What a state and the options of a run that goes on from it do not agree about. */
export function mismatch(
  message: string,
  hint: string,
  sides: Pick<Diagnostic, "expected" | "actual"> = {},
): HeadwaterError {
  return new HeadwaterError("usage", [
    { code: "state-mismatch", severity: "error", path: ["options", "state"], message, ...sides, hint },
  ]);
}
