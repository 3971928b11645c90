import type { CheckedModel } from "../../equations/checked-model.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import type { ArrayHome } from "./cell-layout.js";
import type { Local } from "./code.js";

/** What a body is written against. */
export interface BodyContext {
  readonly model: CheckedModel;
  readonly arithmetic: Arithmetic;
  homeOf(array: number): ArrayHome;
  /** Address of as many cells that hold nothing between two statements. */
  scratch(cells: number): number;
  stridesOf(array: number): readonly number[];
  /** Number of the function that evaluates tables of that shape. */
  readonly lookups: Readonly<Record<"linear" | "extrapolate" | "step", number>>;
  /** Address of the row of the current moment. */
  readonly row: Local;
  readonly time: Value;
  readonly step: Value;
  readonly grid: { readonly from: number; readonly dt: number };
}
