import { deviceVariables, variableOf } from "../compile/layout.js";
import { cellDoubles, doubleBytes, membersPerBatch } from "../compile/webassembly/cell-layout.js";
import { type BatchKernel, compileBatch } from "../compile/webassembly/instantiate.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { type Limits, resolveLimits } from "../model/limits.js";
import type { Clock } from "./clock.js";
import { Devices } from "./devices/devices.js";
import { Exogenous } from "./exogenous.js";
import { findMovedCells } from "./lever-moves.js";
import { Noise } from "./noise.js";
import type { LeverMove } from "./scenario.js";

/** What the runs of a batch have in common. */
export interface BatchOptions {
  readonly model: CheckedModel;
  /** A grid of fixed steps that begins at step 0. */
  readonly clock: Clock & { readonly method: "euler" | "rk2" | "rk4" };
  /** Cells of the model to save. */
  readonly outputs: readonly number[];
  /** Moves of each scenario. */
  readonly scenarios: readonly (readonly LeverMove[])[];
  readonly seed: number;
  /** How many numbers a run may keep; see `Limits`. */
  readonly limits?: Partial<Limits>;
}

/** One run of a batch. */
export interface Member {
  /** One value per slot of `parameterSlots`. */
  readonly parameters: ArrayLike<number>;
  /** Where each move of the scenario goes to. */
  readonly targets: ArrayLike<number>;
  /** Number of the run in its ensemble. */
  readonly draw: number;
}

/** What runs share up to a step: see `Past`. */
export interface BatchPast {
  readonly step: number;
  state?: Float64Array;
}

/** A stock that may not be negative may lie this far below zero whatever its size: see `Guard`. */
const tolerated = -1e-9;

/**
 * Runs members of an ensemble side by side, as vectors of WebAssembly. A run comes to the very numbers of a `Runner`, or is said
 * to be troubled: then a runner has to say what is wrong, if anything is.
 */
export class Batch {
  /** How many members a call of {@link Batch.run} takes, at most. */
  readonly members = membersPerBatch;
  readonly #options: BatchOptions;
  readonly #kernel: BatchKernel;
  readonly #exogenous: readonly Exogenous[];
  /** Position in the memory of each parameter slot's cell; -1 for those that nothing needs. */
  readonly #parameters: Int32Array;
  /** Cells of the model in a row of outside values, in order. */
  readonly #rowCells: readonly number[];
  /** What each row set was last filled for, per member. */
  readonly #filled: (ArrayLike<number> | undefined)[][];
  readonly #scratch: Float64Array;
  readonly #neutral: { readonly cell: number; readonly value: number }[] = [];
  readonly #nonNegative: readonly number[];
  readonly #between: Between | undefined;

  /**
   * Compiles the model for a grid of time and a choice of outputs.
   *
   * Throws `TooLarge` where the model's constants do not fit, and what the engine throws where it does not allow WebAssembly.
   */
  constructor(options: BatchOptions) {
    const { model, clock, scenarios, outputs } = options;
    const momentsPerStep = clock.method === "euler" ? 1 : 3;
    const moved = scenarios.flatMap((moves) => findMovedCells(model, moves).map(({ lever }) => lever.id));
    const series = model.variables.filter(({ kind }) => kind === "series").map(({ id }) => id);
    this.#options = options;
    this.#exogenous = scenarios.map((moves) => new Exogenous(model, clock, momentsPerStep, moves));
    const { from, dt, ratio, steps, stepsPerSave, method } = clock;
    this.#kernel = compileBatch(model, {
      ...{ from, dt, ratio, steps, stepsPerSave, method, momentsPerStep, outputs },
      moving: new Set([...series, ...moved]),
      rowSets: scenarios.length,
    });
    const { layout } = this.#kernel;
    const cellsOf = (id: number) => {
      const { offset, size } = variableOf(model, id);
      return Array.from({ length: size }, (_, i) => offset + i);
    };
    this.#rowCells = [...layout.row.keys()].flatMap(cellsOf);
    this.#filled = scenarios.map(() => []);
    this.#scratch = new Float64Array(model.cellCount);
    this.#parameters = Int32Array.from(
      model.variables
        .filter(({ kind }) => kind === "parameter")
        .flatMap(({ id, size }) => Array.from({ length: size }, (_, i) => this.#positionOf(id, i))),
    );
    this.#nonNegative = model.variables
      .filter((variable) => variable.kind === "stock" && variable.nonNegative === "stop")
      .flatMap(({ id, size }) => Array.from({ length: size }, (_, i) => this.#positionOf(id, i)));
    for (const lever of model.variables) {
      if (lever.kind !== "lever") continue;
      lever.values.forEach((value, i) => {
        this.#neutral.push({ cell: lever.offset + i, value });
        const position = this.#positionOf(lever.id, i);
        if (position >= 0) this.#kernel.cells.fill(value, position, position + cellDoubles);
      });
    }
    this.#between = this.#worksBetweenSteps() ? this.#prepareBetween(cellsOf) : undefined;
  }

  /** The last step at which no scenario has moved a lever; runs may part there. Before the first step when there is none. */
  lastStillStep(scenarios: readonly number[]): number {
    if (this.#between !== undefined) return -1;
    return Math.min(...scenarios.map((scenario) => this.#exogenous[scenario]?.lastStillStep ?? -1));
  }

  /**
   * Runs one scenario for some members, at most {@link Batch.members}.
   *
   * @param past what the members' runs of other scenarios share with these; taken up when it holds a state, else filled.
   */
  run(scenario: number, members: readonly Member[], past?: BatchPast): void {
    const { layout } = this.#kernel;
    const rows = layout.rows + scenario * layout.rowCount * layout.rowBytes;
    const [first] = members;
    if (first === undefined) return;
    for (let lane = 0; lane < this.members; lane++) this.#fillRows(scenario, lane, members[lane] ?? first);
    if (past?.state !== undefined) {
      this.#kernel.cells.set(past.state, layout.state / doubleBytes);
      this.#kernel.run(past.step, this.#options.clock.steps, rows, 1);
      return;
    }
    for (let lane = 0; lane < this.members; lane++) this.#setParameters(lane, members[lane] ?? first);
    if (this.#between !== undefined) this.#runByStep(this.#between, members, rows);
    else if (past === undefined) {
      this.#begin(rows);
      this.#kernel.run(0, this.#options.clock.steps, rows, 0);
    } else {
      this.#begin(rows);
      this.#kernel.run(0, past.step, rows, 0);
      const from = layout.state / doubleBytes;
      past.state = this.#kernel.cells.slice(from, from + layout.stateBytes / doubleBytes);
      this.#kernel.run(past.step, this.#options.clock.steps, rows, 1);
    }
  }

  /** Whether something in a member's last run looked wrong: then its saved values are not to be used. */
  isTroubled(member: number): boolean {
    const { cells, layout } = this.#kernel;
    const lowest = cells[layout.lowest / doubleBytes + member] as number;
    const trouble = cells[layout.trouble / doubleBytes + member] as number;
    const isStuck = this.#between?.lanes[member]?.devices.fault !== undefined;
    return !(lowest >= tolerated) || Number.isNaN(trouble) || isStuck;
  }

  /** How many times each output is saved at. */
  get savedTimes(): number {
    return this.#kernel.layout.savedTimes;
  }

  /** A member's value of an output (by position) at a saved time (by position). */
  saved(member: number, output: number, time: number): number {
    return this.#kernel.cells[this.#savedAt(member, output) + time] as number;
  }

  /**
   * Copies the values of the first so many members and outputs, at some of the saved times (by position): those of a member one
   * after the other, [output][time], and each member's `apart` places after those of the one before.
   */
  copySaved(
    members: number,
    outputs: number,
    times: readonly number[],
    into: Float64Array,
    from: number,
    apart: number,
  ): void {
    const { cells } = this.#kernel;
    const isAll = times.length === this.savedTimes && times.every((time, i) => time === i);
    for (let member = 0; member < members; member++) {
      let at = from + member * apart;
      const first = this.#savedAt(member, 0);
      if (isAll) {
        into.set(cells.subarray(first, first + outputs * times.length), at);
        continue;
      }
      for (let output = 0; output < outputs; output++) {
        const row = this.#savedAt(member, output);
        for (let i = 0; i < times.length; i++, at++) into[at] = cells[row + (times[i] as number)] as number;
      }
    }
  }

  #savedAt(member: number, output: number): number {
    const { saved, savedOutputs, savedTimes } = this.#kernel.layout;
    return saved / doubleBytes + (member * savedOutputs + output) * savedTimes;
  }

  #positionOf(id: number, cell: number): number {
    const home = this.#kernel.layout.homes.get(id);
    return home?.kind === "fixed" ? home.address / doubleBytes + cell * cellDoubles : -1;
  }

  #setParameters(lane: number, { parameters }: Member): void {
    const { cells } = this.#kernel;
    for (let slot = 0; slot < this.#parameters.length; slot++) {
      const position = this.#parameters[slot] as number;
      if (position >= 0) cells[position + lane] = parameters[slot] as number;
    }
  }

  #begin(rows: number): void {
    const { cells, layout, constants, initialise } = this.#kernel;
    const { from } = this.#options.clock;
    const lowest = layout.lowest / doubleBytes;
    const trouble = layout.trouble / doubleBytes;
    cells.fill(0, lowest, lowest + cellDoubles);
    cells.fill(0, trouble, trouble + cellDoubles);
    constants(0, from, rows);
    initialise(0, from, rows);
    this.#takeDelays();
    for (const position of this.#nonNegative) {
      for (let lane = 0; lane < this.members; lane++) {
        cells[lowest + lane] = Math.min(cells[lowest + lane] as number, cells[position + lane] as number);
      }
    }
  }

  /** Takes the delays of lags as whole steps, once the model is initialised. */
  #takeDelays(): void {
    const { cells, layout } = this.#kernel;
    const { model, clock } = this.#options;
    for (const [i, { lags, cells: count }] of layout.lags.entries()) {
      const device = model.devices[i];
      const delay = device?.kind === "lag" ? device.delay : undefined;
      for (let cell = 0; cell < count; cell++) {
        const into = lags / doubleBytes + cell * cellDoubles;
        const from = delay === undefined ? -1 : this.#positionOf(delay, cell);
        for (let lane = 0; lane < this.members; lane++) {
          const steps = from < 0 ? 1 : Math.round((cells[from + lane] as number) / clock.dt);
          cells[into + lane] = Math.max(1, steps);
          if (Number.isNaN(steps)) cells[layout.trouble / doubleBytes + lane] = steps;
        }
      }
    }
  }

  /** The values from outside at each moment, unless they are there already. */
  #fillRows(scenario: number, lane: number, { targets }: Member): void {
    const filled = this.#filled[scenario];
    const exogenous = this.#exogenous[scenario];
    if (filled === undefined || exogenous === undefined || sameNumbers(filled[lane], targets)) return;
    filled[lane] = Float64Array.from(targets);
    exogenous.moveTo(Float64Array.from(targets));
    // What another scenario moves and this one does not is neutral here.
    for (const { cell, value } of this.#neutral) this.#scratch[cell] = value;
    const { cells, layout } = this.#kernel;
    const moments = this.#options.clock.method === "euler" ? 1 : 3;
    const width = layout.rowBytes / doubleBytes;
    let row = layout.rows / doubleBytes + scenario * layout.rowCount * width + lane;
    for (let i = 0; i < layout.rowCount; i++, row += width) {
      exogenous.load(this.#scratch, Math.floor(i / moments), i % moments);
      for (let column = 0; column < this.#rowCells.length; column++) {
        cells[row + column * cellDoubles] = this.#scratch[this.#rowCells[column] as number] as number;
      }
    }
  }

  #worksBetweenSteps(): boolean {
    const { model } = this.#options;
    const lags = this.#kernel.layout.lags.length;
    return model.devices.length > lags || model.variables.some(({ kind }) => kind === "noise");
  }

  #prepareBetween(cellsOf: (id: number) => number[]): Between {
    const { model, clock } = this.#options;
    const { values: most } = resolveLimits(this.#options.limits);
    const noise = model.variables.filter(({ kind }) => kind === "noise").map(({ id }) => id);
    const exchanged = [...new Set([...deviceVariables(model), ...noise])].flatMap((id) =>
      cellsOf(id).map((cell, i) => ({ cell, position: this.#positionOf(id, i) })),
    );
    return {
      exchanged: exchanged.filter(({ position }) => position >= 0),
      lanes: Array.from({ length: this.members }, () => ({
        cells: new Float64Array(model.cellCount),
        devices: new Devices({ model }, clock, most),
        noise: new Noise(model),
      })),
    };
  }

  /** Step by step, since devices and random numbers work between steps. */
  #runByStep(between: Between, members: readonly Member[], rows: number): void {
    const { clock, seed } = this.#options;
    const { cells, observe, advance } = this.#kernel;
    const each = (work: (lane: Lane, number: number) => void, change: boolean) => {
      between.lanes.forEach((lane, number) => {
        for (const { cell, position } of between.exchanged)
          lane.cells[cell] = cells[position + number] as number;
        work(lane, number);
        if (!change) return;
        for (const { cell, position } of between.exchanged)
          cells[position + number] = lane.cells[cell] as number;
      });
    };
    each((lane, number) => {
      lane.noise.key(seed, (members[number] ?? members[0])?.draw ?? 0);
      lane.noise.fill(lane.cells, 0);
    }, true);
    // Initial values may hang on the first random numbers.
    this.#begin(rows);
    each((lane) => lane.devices.begin(lane.cells), true);
    observe(0, rows);
    for (let step = 0; step < clock.steps; step++) {
      each((lane) => lane.devices.keep(lane.cells, step), false);
      advance(step, rows);
      each((lane) => {
        lane.devices.recall(lane.cells, step + 1);
        lane.noise.fill(lane.cells, step + 1);
      }, true);
      observe(step + 1, rows);
    }
  }
}

interface Lane {
  readonly cells: Float64Array;
  readonly devices: Devices;
  readonly noise: Noise;
}

interface Between {
  readonly exchanged: readonly { readonly cell: number; readonly position: number }[];
  readonly lanes: readonly Lane[];
}

function sameNumbers(one: ArrayLike<number> | undefined, other: ArrayLike<number>): boolean {
  if (one === undefined || one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return false;
  return true;
}
