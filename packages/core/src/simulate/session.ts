import type { CompiledModel } from "../compile/kernel.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { requireOptions } from "../model/known-options.js";
import { foldName } from "../model/names.js";
import type { ModelSpec } from "../model/spec.js";
import { compiledFor } from "./compiled-for.js";
import { parameterValues } from "./parameter-values.js";
import { performRun } from "./perform-run.js";
import type { RunResult } from "./result.js";
import type { RunState } from "./run-state.js";
import { type SimulateOptions, simulateShapes } from "./simulate-options.js";

/** A run that is taken further bit by bit: for a notebook, a page with sliders, a game. */
export interface Session {
  /** The time that it stands at, in the model's unit of time. */
  readonly time: number;
  /** What was run so far, one piece for each time that it was taken further; each begins where the one before ended. */
  readonly pieces: readonly RunResult[];
  /**
   * Goes on to a time, inclusive, which must lie on the grid of `dt` after {@link Session.time}; to the model's stop when absent.
   *
   * @returns the piece from where it stood.
   * @throws what {@link simulate} throws. The session then stands where it stood.
   */
  runTo(time?: number): RunResult;
  /**
   * Sets a parameter, by name or `"name[element]"`, from here on.
   *
   * @throws HeadwaterError `usage`, as {@link simulate} does.
   */
  set(parameter: string, value: number): void;
  /** One series over all pieces; at a time where two meet, what holds from there on. @throws as {@link RunResult.series}. */
  series(name: string, ...elements: readonly string[]): SessionSeries;
  /**
   * Where it stands, as data from which `simulate` or another session goes on; without what was set since it came here.
   *
   * @throws HeadwaterError `usage` (`not-begun`).
   */
  state(): RunState;
}

/** Values over time. */
export interface SessionSeries {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/**
 * Begins a session with a model: `runTo` takes it further, `set` changes parameters on the way. What comes out is what `simulate`
 * gives, to the last bit.
 *
 * @param options as for `simulate`; `to` is where {@link Session.runTo} goes when it is told no time.
 * @throws HeadwaterError `model` when a specification does not pass its checks.
 */
export function createSession(
  model: ModelSpec | CheckedModel | CompiledModel,
  options: SimulateOptions = {},
): Session {
  requireOptions(options, simulateShapes);
  const compiled = compiledFor(model, options.backend);
  const { time } = compiled.model;
  const stop = options.to ?? time.stop;
  const pieces: RunResult[] = [];
  let here = options.state?.time ?? options.from ?? time.start;
  let parameters = options.parameters ?? {};

  return {
    get time() {
      return here;
    },
    pieces,
    runTo(to = stop) {
      const before = pieces.at(-1)?.state();
      // What the first piece was given is in the state of those after it.
      const { save, backend } = options;
      const rest = { ...(save !== undefined && { save }), ...(backend !== undefined && { backend }) };
      const piece = performRun(compiled, {
        ...(before === undefined ? options : { ...rest, state: before }),
        parameters,
        to,
      });
      pieces.push(piece);
      here = piece.times.at(-1) ?? here;
      parameters = {};
      return piece;
    },
    set(parameter, value) {
      parameterValues(compiled.model, { [parameter]: value });
      const whole = !parameter.includes("[");
      // A value for all elements takes the place of those for single ones that were set before it.
      const kept = Object.entries(parameters).filter(([name]) => !whole || !isElementOf(name, parameter));
      parameters = { ...Object.fromEntries(kept), [parameter]: value };
    },
    series(name, ...elements) {
      const parts = pieces.map((piece) => ({ times: piece.times, values: piece.series(name, ...elements) }));
      const held = parts.map(({ times, values }, i) => {
        const end = i < parts.length - 1 ? times.length - 1 : times.length;
        return { times: times.subarray(0, end), values: values.subarray(0, end) };
      });
      return {
        times: Float64Array.from(held.flatMap((part) => Array.from(part.times))),
        values: Float64Array.from(held.flatMap((part) => Array.from(part.values))),
      };
    },
    state() {
      const last = pieces.at(-1);
      if (last !== undefined) return last.state();
      const diagnostic: Diagnostic = {
        code: "not-begun",
        severity: "error",
        path: [],
        message: "the session has not run yet, so there is no state",
        hint: "Call runTo first.",
      };
      throw new HeadwaterError("usage", [diagnostic]);
    },
  };
}

function isElementOf(name: string, variable: string): boolean {
  return foldName(name).startsWith(`${foldName(variable.trim())}[`);
}
