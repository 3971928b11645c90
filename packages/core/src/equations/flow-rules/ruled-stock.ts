import type { Cells, ModelSpec, StockSpec } from "../../model/spec.js";
import type { UnitChecker } from "../check-units.js";
import type { Assignment, AssignmentLoop, CheckedVariable } from "../checked-model.js";
import type { HiddenVariables } from "../hidden-variables.js";
import type { Problems } from "../problems.js";
import { cellHere } from "../stateful/here.js";
import type { ModelSymbol, SymbolTable } from "../symbols.js";
import type { Term } from "../term.js";
import type { InferredUnit } from "../units/infer.js";
import type { FlowRules, Here } from "./flow-rules.js";

/** What reads equations that stand beside those of variables. */
export interface PartReader {
  readonly spec: ModelSpec;
  readonly symbols: SymbolTable;
  readonly units: UnitChecker;
  readonly hidden: HiddenVariables;
  readonly problems: Problems;
  /**
   * The equations of a part of a variable, over the variable's cells.
   *
   * @param field where they stand within the variable.
   * @param label what they give, for messages, and the unit that it has.
   */
  partEquations(
    owner: ModelSymbol,
    field: readonly string[],
    cells: Cells<number | string>,
    label: string,
    unit: InferredUnit,
  ): Assignment[];
}

/** A stock with rules for its flows. */
export class RuledStock {
  readonly symbol: ModelSymbol;
  readonly spec: StockSpec;
  readonly reader: PartReader;
  readonly rules: FlowRules;
  /** Its flows, in their order of priority. */
  readonly inflows: readonly ModelSymbol[];
  readonly outflows: readonly ModelSymbol[];
  /** All of its cells. */
  readonly loops: readonly AssignmentLoop[];

  constructor(symbol: ModelSymbol, spec: StockSpec, reader: PartReader, rules: FlowRules) {
    this.symbol = symbol;
    this.spec = spec;
    this.reader = reader;
    this.rules = rules;
    this.inflows = flowsNamed(spec.inflows, reader.symbols);
    this.outflows = flowsNamed(spec.outflows, reader.symbols);
    this.loops = wholeLoops(symbol, reader.symbols);
  }

  get name(): string {
    return this.symbol.name;
  }

  /** Adds a hidden variable that a device sets; its name says what of the stock it is. */
  addHeld(what: string, perTime: 0 | 1, initial: Term): number {
    return this.reader.hidden.add(this.symbol, {
      kind: "held",
      name: `${this.name}#${what}`,
      unit: this.unitText(perTime),
      initial: this.assign(initial),
    });
  }

  /** Adds a hidden stock that is empty at the start and takes up what flows in, until a device empties it. */
  addGathered(what: string, inflows: readonly number[]): number {
    return this.reader.hidden.add(this.symbol, {
      kind: "stock",
      name: `${this.name}#${what}`,
      unit: this.unitText(0),
      initial: this.assign({ kind: "number", value: 0 }),
      inflows,
      outflows: [],
      nonNegative: false,
    });
  }

  /** Adds a hidden auxiliary in the unit of the stock, per unit of time where `perTime` is 1. */
  addAuxiliary(what: string, perTime: 0 | 1, equations: Assignment[]): number {
    const name = `${this.name}#${what}`;
    const unit = this.unitText(perTime);
    return this.reader.hidden.add(this.symbol, { kind: "auxiliary", name, unit, equations });
  }

  /** The stock's unit, per unit of time where `perTime` is 1, as text. */
  unitText(perTime: 0 | 1): string {
    return this.reader.hidden.unitOf({ kind: "name", name: this.name }, -perTime);
  }

  /** One equation for all cells. */
  assign(term: Term): Assignment[] {
    return [{ loops: this.loops, term, text: this.name }];
  }

  /** A hidden variable that is what the stock holds at the beginning of a step. */
  addOpening(): number {
    const output = this.addHeld("opening", 0, this.here(this.symbol.id));
    this.reader.hidden.devices.push({ kind: "opening", output, stock: this.symbol.id });
    return output;
  }

  readonly here: Here = (variable) => cellHere(variable, this);

  report(code: string, path: readonly string[], message: string, hint?: string): void {
    this.reader.problems.report(code, ["stocks", this.name, ...path], message, { hint });
  }
}

/** Loops over all cells of a variable. */
export function wholeLoops(
  { dimensions }: ModelSymbol | CheckedVariable,
  symbols: SymbolTable,
): AssignmentLoop[] {
  return dimensions.map((dimension, loop) => {
    const elements = symbols.dimension(dimension).elements.map((_, position) => position);
    return { loop, dimension, elements };
  });
}

/** The flows among names; what is no flow is reported elsewhere. */
export function flowsNamed(names: readonly string[] | undefined, symbols: SymbolTable): ModelSymbol[] {
  return (names ?? []).flatMap((name) => {
    const found = symbols.find(name);
    return found?.kind === "flow" ? [found] : [];
  });
}

/** Flows that leave conveyors and queues: they have no equations. */
export function outletsOf(spec: ModelSpec, symbols: SymbolTable): ReadonlySet<ModelSymbol> {
  const stocks = Object.values(spec.stocks ?? {}).filter(({ conveyor, queue }) => conveyor || queue === true);
  return new Set(stocks.flatMap(({ outflows }) => flowsNamed(outflows, symbols)));
}
