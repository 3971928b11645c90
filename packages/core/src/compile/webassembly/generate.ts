import type { CheckedModel, CheckedVariable } from "../../equations/checked-model.js";
import { deviceVariables, variableOf } from "../layout.js";
import { type Body, buildProgram, type Program } from "../program/build.js";
import { Arithmetic, type Library } from "./arithmetic.js";
import { type ArrayHome, CellSpace, cellBytes, doubleBytes, parts, vectorBytes } from "./cell-layout.js";
import { Code } from "./code.js";
import { emitKeep, emitRecall, type LagBlock, type LagHistory } from "./lags.js";
import { lookupFunctions } from "./lookups.js";
import { encodeModule, type FunctionBody, type Signature } from "./module.js";
import { StaticMemory } from "./static-memory.js";
import { emitAdvance, pushTime, type SteppingMethod, type StockBlock } from "./stepping.js";
import { writeBody } from "./write-body.js";

/** What a batch kernel is made for: one grid of time, one choice of outputs. */
export interface BatchOptions {
  readonly from: number;
  readonly dt: number;
  /** `dt` as a fraction. */
  readonly ratio: { readonly above: number; readonly below: number };
  readonly steps: number;
  readonly stepsPerSave: number;
  readonly method: SteppingMethod;
  /** Moments of a step that have a row of outside values each: 1 or 3. */
  readonly momentsPerStep: 1 | 3;
  /** Cells of the model to save; what else has a value is not looked at. `"all"`: every value is looked at and none is saved. */
  readonly outputs: readonly number[] | "all";
  /** Ids of the levers and series that change during a run. */
  readonly moving: ReadonlySet<number>;
  /** How many sets of rows to keep, one per scenario. */
  readonly rowSets: number;
}

/** Where things lie in the memory of a kernel, in bytes. */
export interface BatchLayout {
  /** Where the arrays of the program are that the kernel uses: first the model's variables, by id. */
  readonly homes: ReadonlyMap<number, ArrayHome>;
  readonly program: Program;
  /** Variables in a row of outside values, in order, each with its place in the row. */
  readonly row: ReadonlyMap<number, number>;
  readonly rowBytes: number;
  readonly rows: number;
  readonly rowCount: number;
  /** All that a run changes: from here, so many bytes. */
  readonly state: number;
  readonly stateBytes: number;
  /** Saved outputs, after the state: doubles, [member][output][saved time]. */
  readonly saved: number;
  readonly savedTimes: number;
  readonly savedOutputs: number;
  /** The lowest value of stocks that may not be negative, and what is NaN when an output or stock was no finite number. */
  readonly lowest: number;
  readonly trouble: number;
  /** What the kernel does of the devices: the lags, when there are no others. */
  readonly lags: readonly LagBlock[];
}

export interface BatchModule {
  readonly binary: Uint8Array<ArrayBuffer>;
  readonly layout: BatchLayout;
  readonly memory: StaticMemory;
}

const libraryNames = ["exp", "log", "pow", "poisson"] as const;
const library: Library = { exp: 0, log: 1, pow: 2, poisson: 3 };
const imports = libraryNames.map((name) => ({
  name,
  signature: {
    parameters: name === "exp" || name === "log" ? (["f64"] as const) : (["f64", "f64"] as const),
    results: ["f64"] as const,
  },
}));

/** A body takes the number of the step, the time, and the address of the row of outside values. */
const bodySignature: Signature = { parameters: ["i32", "f64", "i32"], results: [] };
/** Functions on steps take a step and the address of the first row. */
const stepSignature: Signature = { parameters: ["i32", "i32"], results: [] };

/** More operations than this make another function. */
const longestFunction = 20_000;

/** Compiles a model to WebAssembly: two members of an ensemble at a time, a whole run within one call. */
export function generateBatchModule(model: CheckedModel, options: BatchOptions): BatchModule {
  return new Generator(model, options).module();
}

class Generator {
  readonly #model: CheckedModel;
  readonly #options: BatchOptions;
  readonly #outputs: readonly number[];
  readonly #program: Program;
  readonly #space = new CellSpace();
  readonly #memory = new StaticMemory();
  readonly #homes = new Map<number, ArrayHome>();
  readonly #row = new Map<number, number>();
  readonly #functions: FunctionBody[] = [];
  readonly #stocks: StockBlock[];
  #rowCells = 0;
  #scratch = { cells: 0, address: 0 };

  constructor(model: CheckedModel, options: BatchOptions) {
    this.#model = model;
    this.#options = options;
    this.#outputs = options.outputs === "all" ? [] : options.outputs;
    const outputs = this.#outputs.map((cell) => variableAt(model, cell));
    const { from, dt } = options;
    this.#program = buildProgram(model, {
      ...(options.outputs === "all"
        ? {}
        : { keep: new Set(outputs.map(({ id }) => id)), grid: { from, dt } }),
      moving: options.moving,
      withFlows: options.outputs !== "all" && (options.stepsPerSave > 1 || options.momentsPerStep > 1),
      longestFunction,
    });
    this.#stocks = this.#placeStocks();
    for (const id of [...options.moving].sort((a, b) => a - b)) {
      this.#row.set(id, this.#rowCells * cellBytes);
      this.#homes.set(id, { kind: "row", offset: this.#rowCells * cellBytes });
      this.#rowCells += variableOf(model, id).size;
    }
    for (const { id } of outputs) this.#homeOf(id);
    for (const id of deviceVariables(model)) this.#homeOf(id);
  }

  module(): BatchModule {
    const { steps, stepsPerSave, momentsPerStep, rowSets } = this.#options;
    const lookups = lookupFunctions();
    const lookupNumbers = {
      linear: this.#add(lookups.linear),
      extrapolate: this.#add(lookups.extrapolate),
      step: this.#add(lookups.step),
    };
    const write = (bodies: readonly Body[], name?: string) => this.#addBodies(bodies, lookupNumbers, name);
    write(this.#program.constants, "constants");
    write([...this.#program.initialise, ...this.#program.prepare], "initialise");
    const evaluate = write(this.#program.evaluate, "evaluate");
    const flows = this.#program.flows.length > 0 ? write(this.#program.flows) : evaluate;
    const lowest = this.#space.take(1);
    const trouble = this.#space.take(1);
    const scratch = this.#space.take(2 * this.#stocks.reduce((sum, { cells }) => sum + cells, 0));
    const savedTimes = Math.ceil(steps / stepsPerSave) + 1;
    const saved = this.#space.take(this.#outputs.length * savedTimes);
    const rowBytes = this.#rowCells * cellBytes;
    const observe = this.#addObserve({ evaluate, flows, rowBytes, savedTimes, saved, trouble });
    const lags = this.#placeLags();
    const advance = new Code(stepSignature);
    const stepping = { ...this.#options, flows, rowBytes, stocks: this.#stocks, lowest, trouble, scratch };
    emitKeep(advance, lags, advance.parameter(0));
    emitAdvance(advance, this.#memory, stepping);
    emitRecall(advance, lags, advance.parameter(0));
    this.#addRun(observe, this.#add(advance.finish("advance")));
    const state = this.#stocks[0]?.address ?? lowest;
    const stateBytes = this.#space.end - state;
    const rowCount = steps * momentsPerStep + 1;
    const rows = this.#space.take(rowSets * rowCount * this.#rowCells);
    return {
      binary: encodeModule(imports, this.#functions, this.#space.end),
      memory: this.#memory,
      layout: {
        homes: this.#homes,
        program: this.#program,
        row: this.#row,
        rowBytes,
        rows,
        rowCount,
        state,
        stateBytes,
        saved,
        savedTimes,
        savedOutputs: this.#outputs.length,
        lowest,
        trouble,
        lags: lags.blocks,
      },
    };
  }

  /** Stocks and then their derivatives, those that may not be negative first; so one loop advances each kind. */
  #placeStocks(): StockBlock[] {
    const stocks = this.#model.variables.filter((variable) => variable.kind === "stock");
    const kinds = ["stop", "clamp", false] as const;
    const blocks = kinds.map((nonNegative) => {
      const members = stocks.filter((stock) => stock.nonNegative === nonNegative);
      const cells = members.reduce((sum, { size }) => sum + size, 0);
      return { nonNegative, members, cells, address: 0, derivatives: 0 };
    });
    for (const block of blocks) {
      block.address = this.#space.take(block.cells);
      let address = block.address;
      for (const { id, size } of block.members) {
        this.#homes.set(id, { kind: "fixed", address });
        address += size * cellBytes;
      }
    }
    for (const block of blocks) {
      block.derivatives = this.#space.take(block.cells);
      let address = block.derivatives;
      for (const stock of block.members) {
        this.#homes.set(this.#program.firstDerivative + stocks.indexOf(stock), { kind: "fixed", address });
        address += stock.size * cellBytes;
      }
    }
    return blocks;
  }

  /** Room for the past of lags, where the model has no other devices; with others they are worked from outside. */
  #placeLags(): LagHistory {
    const { devices } = this.#model;
    const lags = devices.filter((device) => device.kind === "lag");
    if (lags.length < devices.length) return { blocks: [], address: 0, rowBytes: 0 };
    let column = 0;
    const blocks = lags.map(({ input, output }): LagBlock => {
      const cells = variableOf(this.#model, output).size;
      const own = { cells, lags: this.#space.take(cells), column };
      column += cells;
      return { ...own, input: this.#fixedAddress(input), output: this.#fixedAddress(output) };
    });
    return { blocks, address: this.#space.take(column * this.#options.steps), rowBytes: column * cellBytes };
  }

  #fixedAddress(id: number): number {
    const home = this.#homeOf(id);
    if (home.kind === "row") throw new RangeError(`variable ${id} comes from outside`);
    return home.address;
  }

  #homeOf(array: number): ArrayHome {
    const known = this.#homes.get(array);
    if (known !== undefined) return known;
    const size = this.#program.arrays[array]?.size;
    if (size === undefined) throw new RangeError(`no array has number ${array}`);
    const home = { kind: "fixed", address: this.#space.take(size) } as const;
    this.#homes.set(array, home);
    return home;
  }

  #scratchOf(cells: number): number {
    if (cells > this.#scratch.cells) this.#scratch = { cells, address: this.#space.take(cells) };
    return this.#scratch.address;
  }

  #add(body: FunctionBody): number {
    return imports.length + this.#functions.push(body) - 1;
  }

  /** A function for the bodies, one after the other; its number. */
  #addBodies(bodies: readonly Body[], lookups: LookupNumbers, name?: string): number {
    const parts = bodies.map((body) => this.#add(this.#bodyFunction(body, lookups)));
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0 && name === undefined) return only;
    const code = new Code(bodySignature);
    for (const part of parts) {
      for (const position of [0, 1, 2]) code.get(code.parameter(position));
      code.call(part);
    }
    return this.#add(code.finish(name));
  }

  #bodyFunction(body: Body, lookups: LookupNumbers): FunctionBody {
    const code = new Code(bodySignature);
    const arithmetic = new Arithmetic(code, this.#memory, library);
    const step = arithmetic.make(() => {
      code.get(code.parameter(0)).do("f64.convert_i32_s", "f64x2.splat");
    });
    const time = arithmetic.make(() => {
      code.get(code.parameter(1)).do("f64x2.splat");
    });
    writeBody(body, {
      model: this.#model,
      arithmetic,
      homeOf: (array) => this.#homeOf(array),
      scratch: (cells) => this.#scratchOf(cells),
      stridesOf: (array) => this.#program.arrays[array]?.strides ?? [],
      lookups,
      row: code.parameter(2),
      time,
      step,
      grid: this.#options,
    });
    return code.finish();
  }

  /** Evaluates the equations at the beginning of a step, and saves the outputs where it is time to. */
  #addObserve(at: Observing): number {
    const { steps, stepsPerSave } = this.#options;
    const code = new Code(stepSignature);
    const [step, rows] = [code.parameter(0), code.parameter(1)];
    const evaluateAt = (number: number) => {
      code.get(step);
      pushTime(code, this.#options, () => code.get(step).do("f64.convert_i32_s"));
      code
        .get(rows)
        .get(step)
        .i32(this.#options.momentsPerStep * at.rowBytes)
        .do("i32.mul", "i32.add");
      code.call(number);
    };
    const isSaved = code.take("i32");
    code.get(step).i32(stepsPerSave).do("i32.rem_u", "i32.eqz");
    code.get(step).i32(steps).do("i32.eq", "i32.or").tee(isSaved);
    code.when(() => {
      evaluateAt(at.evaluate);
      this.#saveOutputs(code, at);
    });
    code
      .get(isSaved)
      .do("i32.eqz")
      .when(() => evaluateAt(at.flows));
    return this.#add(code.finish("observe"));
  }

  #saveOutputs(code: Code, { saved, savedTimes, rowBytes, trouble }: Observing): void {
    const { stepsPerSave, momentsPerStep } = this.#options;
    const [step, rows] = [code.parameter(0), code.parameter(1)];
    const [column, row, value] = [code.take("i32"), code.take("i32"), code.take("v128")];
    const sums = parts.map(() => code.take("v128"));
    code
      .get(step)
      .i32(stepsPerSave - 1)
      .do("i32.add")
      .i32(stepsPerSave)
      .do("i32.div_u");
    code.i32(doubleBytes).do("i32.mul").set(column);
    code
      .get(rows)
      .get(step)
      .i32(momentsPerStep * rowBytes)
      .do("i32.mul", "i32.add")
      .set(row);
    sums.forEach((sum, part) => {
      code
        .i32(0)
        .load("v128", trouble + part * vectorBytes)
        .set(sum);
    });
    this.#outputs.forEach((cell, position) => {
      const variable = variableAt(this.#model, cell);
      const home = this.#homeOf(variable.id);
      const within = (cell - variable.offset) * cellBytes;
      sums.forEach((sum, part) => {
        if (home.kind === "row") code.get(row).load("v128", home.offset + within + part * vectorBytes);
        else code.i32(0).load("v128", home.address + within + part * vectorBytes);
        code.set(value);
        for (const lane of [0, 1] as const) {
          const place = (2 * part + lane) * this.#outputs.length + position;
          code
            .get(column)
            .get(value)
            .storeLane(lane, saved + place * savedTimes * doubleBytes);
        }
        // What is no finite number gives NaN, and stays so.
        code.get(sum).get(value).i32(0).load("v128", this.#memory.number(0));
        code.do("f64x2.mul", "f64x2.add").set(sum);
      });
    });
    sums.forEach((sum, part) => {
      code
        .i32(0)
        .get(sum)
        .store("v128", trouble + part * vectorBytes);
    });
  }

  /** `run(first, last, rows, evaluated)`: from step to step; `evaluated` when the first was observed already. */
  #addRun(observe: number, advance: number): void {
    const code = new Code({ parameters: ["i32", "i32", "i32", "i32"], results: [] });
    const [step, last, rows] = [code.parameter(0), code.parameter(1), code.parameter(2)];
    code.get(code.parameter(3)).do("i32.eqz");
    code.when(() => code.get(step).get(rows).call(observe));
    code.block(() => {
      code.loop(() => {
        code.get(step).get(last).do("i32.lt_s", "i32.eqz").branchIf(1);
        code.get(step).get(rows).call(advance);
        code.get(step).i32(1).do("i32.add").set(step);
        code.get(step).get(rows).call(observe);
        code.branch(0);
      });
    });
    this.#add(code.finish("run"));
  }
}

type LookupNumbers = Readonly<Record<"linear" | "extrapolate" | "step", number>>;

interface Observing {
  readonly evaluate: number;
  readonly flows: number;
  readonly rowBytes: number;
  readonly savedTimes: number;
  readonly saved: number;
  readonly trouble: number;
}

function variableAt(model: CheckedModel, cell: number): CheckedVariable {
  const found = model.variables.find(({ offset, size }) => cell >= offset && cell < offset + size);
  if (found === undefined) throw new RangeError(`no variable has cell ${cell}`);
  return found;
}
