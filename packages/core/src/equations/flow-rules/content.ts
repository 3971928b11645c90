import { binary, dt } from "../stateful/arithmetic.js";
import type { RuledStock } from "./ruled-stock.js";

/** A queue: each outflow takes what waits at the beginning of a step and those before it leave, if its target has room. */
export function readQueue(stock: RuledStock): void {
  for (const { id } of stock.inflows) stock.rules.nonNegative.add(id);
  limitOutflows(stock, []);
}

/** A stock whose outflows get no more than is there at the beginning of a step and what flows in. */
export function readLimitedStock(stock: RuledStock): void {
  limitOutflows(
    stock,
    stock.inflows.map(({ id }) => id),
  );
}

function limitOutflows(stock: RuledStock, adding: readonly number[]): void {
  const content = binary(stock.here(stock.addOpening()), "/", dt);
  const available = stock.addAuxiliary("available", 1, stock.assign(content));
  stock.rules.contents.set(available, { stock: stock.symbol.id, adding });
  stock.rules.limit(stock.name, "outflows", stock.outflows, available);
}
