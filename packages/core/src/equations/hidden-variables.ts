import { foldName } from "../model/names.js";
import type {
  CheckedDelay,
  CheckedDevice,
  CheckedEquation,
  CheckedFrozen,
  CheckedHeld,
  CheckedNoise,
  CheckedStock,
  CheckedVariable,
} from "./checked-model.js";
import type { Expression } from "./expression.js";
import type { ModelSymbol } from "./symbols.js";

type Unplaced<T extends CheckedVariable> = Omit<
  T,
  "id" | "offset" | "doc" | "dimensions" | "size" | "hidden"
>;
type Hidden =
  | Unplaced<CheckedStock>
  | Unplaced<CheckedEquation>
  | Unplaced<CheckedFrozen>
  | Unplaced<CheckedHeld>
  | Unplaced<CheckedNoise>;

/** One equation, as a thing of its own: what of which variable it is for. */
interface EquationKey {
  readonly owner: Pick<ModelSymbol, "name">;
  readonly field: string;
}

/** The hidden variables of a model: what functions that remember or draw, and conveyors, became. Placed after all others. */
export class HiddenVariables {
  readonly list: CheckedVariable[] = [];
  readonly devices: CheckedDevice[] = [];
  readonly delays: CheckedDelay[] = [];
  readonly #firstId: number;
  #offset: number;
  readonly #occurrences = new Map<string, number>();
  readonly #calls = new WeakMap<EquationKey, Map<string, number>>();
  readonly #unitOf: (expression: Expression, timePower: number) => string;
  readonly #timeUnit: string;

  constructor(
    firstId: number,
    firstOffset: number,
    timeUnit: string,
    unitOf: (expression: Expression, timePower: number) => string,
  ) {
    this.#firstId = firstId;
    this.#offset = firstOffset;
    this.#timeUnit = timeUnit;
    this.#unitOf = unitOf;
  }

  get cellCount(): number {
    return this.#offset;
  }

  get timeUnit(): string {
    return this.#timeUnit;
  }

  /** Unit of an expression times a power of the unit of time: 1 for what accumulates, -1 for what changes it. */
  unitOf(expression: Expression, timePower = 0): string {
    return this.#unitOf(expression, timePower);
  }

  /** `births#delay3.2` for the second `delay3` in the equations of `births`. */
  nextName(owner: ModelSymbol, kind: string): string {
    const base = `${owner.name}#${kind}`;
    const number = (this.#occurrences.get(base) ?? 0) + 1;
    this.#occurrences.set(base, number);
    return `${base}.${number}`;
  }

  /**
   * `births.equation#random_normal.2` for the second `random_normal` in an equation of `births`. Each equation of an arrayed
   * variable counts by itself, since no two of them fill one cell: their order in the file changes no stream.
   */
  nextStream(equation: EquationKey, kind: string): string {
    const counts = this.#calls.get(equation) ?? new Map<string, number>();
    const number = (counts.get(kind) ?? 0) + 1;
    this.#calls.set(equation, counts.set(kind, number));
    return `${foldName(equation.owner.name)}.${equation.field}#${kind}.${number}`;
  }

  /** The id that the next variable will get, and those after it. */
  nextId(ahead = 0): number {
    return this.#firstId + this.list.length + ahead;
  }

  add(owner: ModelSymbol, variable: Hidden): number {
    const id = this.nextId();
    const doc = `Part of the equation of ${owner.name}.`;
    const { dimensions, size } = owner;
    this.list.push({ ...variable, id, doc, dimensions, size, offset: this.#offset, hidden: true });
    this.#offset += size;
    return id;
  }
}
