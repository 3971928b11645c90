import { type LookupTable, lookupTables, stridesOf } from "../layout.js";
import type { Operation } from "../program/node.js";
import type { Addresses } from "./addresses.js";
import type { Value } from "./arithmetic.js";
import type { BodyContext } from "./body-context.js";
import { cellBytes } from "./cell-layout.js";

/** Address of a table and number of its points. */
const entryBytes = 8;

/** Writes what a lookup gives for a value. Its tables are listed in memory by position: address, number of points. */
export function emitLookup(
  operation: Extract<Operation, { kind: "lookup" }>,
  value: Value,
  { model, lookups, arithmetic: a }: BodyContext,
  addresses: Addresses,
): Value {
  const lookup = model.lookups[operation.lookup];
  if (lookup === undefined) throw new RangeError(`no lookup has id ${operation.lookup}`);
  const { code, memory } = a;
  const tables = (lookupTables(model)[operation.lookup] ?? []).map((table) =>
    operation.inverse ? inverted(table) : table,
  );
  const directory = memory.list(
    tables.flatMap(({ x, y }) => [memory.doubles(Float64Array.from([...x, ...y])), x.length]),
  );
  const entry = code.take("i32");
  // From the offset of a cell to that of an entry of the directory.
  const fixed = addresses.pushOffset(operation.place, stridesOf(model, lookup));
  code
    .i32(fixed)
    .do("i32.add")
    .i32(cellBytes / entryBytes)
    .do("i32.div_u")
    .set(entry);
  const result = a.make((part) =>
    a.eachLane((lane) => {
      code.get(entry).load("i32", directory);
      code.get(entry).load("i32", directory + 4);
      a.push(value, part);
      code.extract(lane).call(lookups[lookup.shape]);
    }),
  );
  code.giveBack("i32", entry);
  return result;
}

function inverted({ x, y }: LookupTable): LookupTable {
  const falls = (y[0] as number) > (y[y.length - 1] as number);
  return falls ? { x: y.slice().reverse(), y: x.slice().reverse() } : { x: y, y: x };
}
