import type { ConveyorSpec } from "../../model/spec.js";
import type { Assignment } from "../checked-model.js";
import { binary, number } from "../stateful/arithmetic.js";
import type { Term } from "../term.js";
import type { InferredUnit } from "../units/infer.js";
import type { RuledStock } from "./ruled-stock.js";

/** What a part of a conveyor gives. */
interface Part {
  readonly what: string;
  readonly label: string;
  readonly unit: InferredUnit;
  readonly unitText: string;
  /** Whether a value makes sense; where it does not, the run stops. */
  readonly valid?: (term: Term) => Term;
}

/** A hidden auxiliary from an equation that stands in a stock's `conveyor`. */
export function addPart(
  stock: RuledStock,
  field: readonly string[],
  cells: NonNullable<ConveyorSpec["capacity"]>,
  { what, label, unit, unitText, valid }: Part,
): { id: number; equations: Assignment[] } {
  const given = stock.reader.partEquations(stock.symbol, ["conveyor", ...field], cells, label, unit);
  const nothing = binary(number(0), "/", number(0));
  const equations = given.map((equation) => ({
    ...equation,
    term:
      valid === undefined
        ? equation.term
        : ({ kind: "if", condition: valid(equation.term), yes: equation.term, no: nothing } as const),
  }));
  const name = `${stock.name}#${what}`;
  const id = stock.reader.hidden.add(stock.symbol, { kind: "auxiliary", name, unit: unitText, equations });
  return { id, equations };
}
