import type { ConveyorSpec } from "../../model/spec.js";
import type { CheckedConveyor } from "../checked-model.js";
import { atLeast, atMost, binary, dt, number } from "../stateful/arithmetic.js";
import type { Term } from "../term.js";
import { divideUnits } from "../units/unit.js";
import { addPart } from "./conveyor-parts.js";
import type { RuledStock } from "./ruled-stock.js";

/**
 * What flows in is not negative, and gets what room there is, first those named first; nothing while the conveyor stands still.
 *
 * @param leaving ids of the flows that take from the content within a step.
 */
export function limitConveyorInflows(
  stock: RuledStock,
  conveyor: ConveyorSpec,
  { motion }: CheckedConveyor,
  leaving: readonly number[],
): void {
  for (const { id } of stock.inflows) stock.rules.nonNegative.add(id);
  const most = roomOf(stock, conveyor, leaving);
  if (most === undefined && motion === undefined) return;
  const room =
    motion === undefined ? most : whileMoving(motion.moving, most ?? number(Number.MAX_VALUE), stock);
  if (room === undefined) return;
  const available = stock.addAuxiliary("room", 1, stock.assign(atLeast(number(0), room)));
  stock.rules.limit(stock.name, "inflows", stock.inflows, available);
}

function whileMoving(moving: number, room: Term, { here }: RuledStock): Term {
  return { kind: "if", condition: here(moving), yes: room, no: number(0) };
}

/** What may flow in during a step: the inflow limit, and what there is room for, with what leaves in the step. */
function roomOf(
  stock: RuledStock,
  { capacity, inflowLimit }: ConveyorSpec,
  leaving: readonly number[],
): Term | undefined {
  const { here } = stock;
  const content = stock.reader.units.unitOf(stock.symbol);
  const time = stock.reader.units.time;
  const rate =
    typeof content === "string" || typeof time === "string" ? "unknown" : divideUnits(content, time);
  const most =
    inflowLimit === undefined
      ? undefined
      : addPart(stock, ["inflowLimit"], inflowLimit, {
          what: "inflow_limit",
          label: `inflow limit of ${stock.name}`,
          unit: rate,
          unitText: stock.unitText(1),
        }).id;
  if (capacity === undefined) return most === undefined ? undefined : here(most);
  const held = addPart(stock, ["capacity"], capacity, {
    what: "capacity",
    label: `capacity of ${stock.name}`,
    unit: content,
    unitText: stock.unitText(0),
  }).id;
  const free = binary(binary(here(held), "-", here(stock.addOpening())), "/", dt);
  const room = leaving.reduce((sum, rate) => binary(sum, "+", here(rate)), free);
  return most === undefined ? room : atMost(here(most), room);
}
