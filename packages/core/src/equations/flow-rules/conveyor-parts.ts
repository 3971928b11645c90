import type { Cells, ConveyorSpec } from "../../model/spec.js";
import type { Assignment, CheckedConveyor } from "../checked-model.js";
import { binary, dt, number } from "../stateful/arithmetic.js";
import type { Term } from "../term.js";
import type { InferredUnit } from "../units/infer.js";
import { divideUnits, formatUnit, pureNumber, type Unit } from "../units/unit.js";
import type { Outlets } from "./leaks.js";
import type { RuledStock } from "./ruled-stock.js";

/** What leaks may add up to this much more than all there is, which rounding does. */
const rounding = 1e-9;

/** What a part of a conveyor gives. */
interface Part {
  readonly what: string;
  readonly label: string;
  readonly unit: InferredUnit;
  readonly unitText: string;
  /** Which values make sense, in words and as a term; where one does not, the run stops. */
  readonly must?: { readonly rule: string; readonly holds: (term: Term) => Term };
}

/** A hidden auxiliary from an equation that stands in a stock's `conveyor`. */
export function addPart(
  stock: RuledStock,
  field: readonly string[],
  cells: Cells<number | string>,
  { what, label, unit, unitText, must }: Part,
): { id: number; equations: Assignment[] } {
  const given = stock.reader.partEquations(stock.symbol, ["conveyor", ...field], cells, label, unit);
  const nothing = binary(number(0), "/", number(0));
  const checked = (term: Term): Term =>
    must === undefined ? term : { kind: "if", condition: must.holds(term), yes: term, no: nothing };
  const equations = given.map((equation) => ({ ...equation, term: checked(equation.term) }));
  const id = stock.reader.hidden.add(stock.symbol, {
    ...{ kind: "auxiliary", name: `${stock.name}#${what}`, unit: unitText, equations },
    ...(must === undefined ? {} : { must: { label, rule: must.rule } }),
  });
  return { id, equations };
}

/** The transit time; undefined where there is none. */
export function addTransit(stock: RuledStock, conveyor: Partial<ConveyorSpec>): number | undefined {
  const { hidden, units } = stock.reader;
  const { transitTime } = conveyor;
  if (transitTime === undefined || transitTime === null) {
    const message = `the conveyor ${stock.name} has no transit time`;
    const hint = "Add transitTime: a number or an equation, in the unit of time.";
    stock.report("missing-transit-time", ["conveyor"], message, hint);
    return undefined;
  }
  const { id, equations } = addPart(stock, ["transitTime"], transitTime, {
    what: "transit",
    label: `transit time of ${stock.name}`,
    unit: units.time,
    unitText: hidden.timeUnit,
    must: { rule: "0 or more", holds: (term) => binary(term, ">=", number(0)) },
  });
  const path = ["stocks", stock.name, "conveyor", "transitTime"];
  for (const { loops, text: written } of equations) {
    const text = `the transit of ${stock.name}, ${written},`;
    hidden.delays.push({ text, path, time: id, loops, rule: "whole" });
  }
  return id;
}

/** When the transit time is taken, and when the conveyor stands still. */
export function addConditions(
  stock: RuledStock,
  { sample, arrest }: ConveyorSpec,
): Pick<CheckedConveyor, "sample" | "motion"> {
  const condition = (field: "sample" | "arrest", cells: Cells<number | string>) => {
    const label = `${field} of ${stock.name}`;
    return addPart(stock, [field], cells, { what: field, label, unit: pureNumber, unitText: "1" }).id;
  };
  const samples = sample === undefined ? undefined : condition("sample", sample);
  if (arrest === undefined) return samples === undefined ? {} : { sample: samples };
  const stands = stock.here(condition("arrest", arrest));
  // What is no number stays so, and stops the run.
  const unsure = binary(stands, "*", number(0));
  const moves: Term = { kind: "if", condition: stands, yes: unsure, no: binary(number(1), "+", unsure) };
  const moving = stock.addAuxiliary("moving", 0, stock.assign(moves));
  const motion = { moving, moved: stock.addGathered("moved", [moving]) };
  return samples === undefined ? { motion } : { sample: samples, motion };
}

/** The share or rate of each leak; its id. Those before it have the first call on what is there. */
export function addFractions(
  stock: RuledStock,
  conveyor: ConveyorSpec,
  { leaks, leakage }: Outlets,
): number[] {
  const { time } = stock.reader.units;
  const perTime = typeof time === "string" ? undefined : divideUnits(pureNumber, time);
  const [unit, most]: [Unit | undefined, Term] =
    leakage === "linear"
      ? [pureNumber, number(1 + rounding)]
      : [perTime, binary(number(1 + rounding), "/", dt)];
  const ids: number[] = [];
  for (const leak of leaks) {
    const before = leaks.slice(0, ids.length).flatMap((other, i) => {
      const apart = leakage === "exponential" && (other.to <= leak.from || other.from >= leak.to);
      return apart ? [] : [stock.here(ids[i] as number)];
    });
    const [share, rule] =
      leakage === "linear"
        ? ["share", "from 0 to 1, and with the leaks before it 1 at most"]
        : ["rate", "from 0 to 1 / dt, also together with leaks before it in the same zone"];
    const holds = (term: Term) => {
      const sum = [...before, term].reduce((left, right) => binary(left, "+", right));
      return binary(binary(term, ">=", number(0)), "and", binary(sum, "<=", most));
    };
    const { id } = addPart(stock, ["leaks", leak.key], conveyor.leaks?.[leak.key] ?? 0, {
      what: `leak.${leak.name}`,
      label: `${share} of ${stock.name} that leaks as ${leak.name}`,
      unit: unit ?? "unknown",
      unitText: unit === undefined ? "1" : formatUnit(unit),
      must: { rule, holds },
    });
    ids.push(id);
  }
  return ids;
}
