import { didYouMean } from "../../model/nearest.js";
import type { ConveyorSpec } from "../../model/spec.js";
import { atLeast, binary, dt, number } from "../stateful/arithmetic.js";
import type { ModelSymbol } from "../symbols.js";
import type { Term } from "../term.js";
import { pureNumber } from "../units/unit.js";
import { addPart } from "./conveyor-part.js";
import { limitConveyorInflows } from "./conveyor-room.js";
import type { RuledStock } from "./ruled-stock.js";

/** Shares of leaks may add up to more than 1 by this much, which rounding does. */
const rounding = 1e-9;

/** A conveyor's outflow or leak: ids of the flow, and of the held variable that is its rate. */
interface Outlet {
  readonly id: number;
  readonly rate: number;
}

/** A flow that leaks, and how its key among the leaks is written. */
type Leak = Pick<ModelSymbol, "id" | "name"> & { readonly key: string };

/** Turns a conveyor into a device, and gives its flows their rules. */
export function readConveyor(stock: RuledStock, conveyor: ConveyorSpec): void {
  const { hidden, units } = stock.reader;
  const sorted = sortOutflows(stock, conveyor);
  if (sorted === undefined) return;
  if (conveyor.transitTime === undefined || conveyor.transitTime === null) {
    const hint = "Add transitTime: a number or an equation, in the unit of time.";
    stock.report(
      "missing-transit-time",
      ["conveyor"],
      `the conveyor ${stock.name} has no transit time`,
      hint,
    );
    return;
  }
  const transit = addPart(stock, ["transitTime"], conveyor.transitTime, {
    what: "transit",
    label: `transit time of ${stock.name}`,
    unit: units.time,
    unitText: hidden.timeUnit,
    valid: (term) => binary(term, ">=", number(0)),
  });
  for (const { loops, text } of transit.equations) {
    const path = ["stocks", stock.name, "conveyor", "transitTime"];
    hidden.delays.push({
      text: `the transit of ${stock.name}, ${text},`,
      path,
      time: transit.id,
      loops,
      rule: "whole",
    });
  }
  const fractions: number[] = [];
  for (const { name, key } of sorted.leaks) {
    const before = fractions.map(stock.here);
    const fraction = addPart(stock, ["leaks", key], conveyor.leaks?.[key] ?? 0, {
      what: `leak.${name}`,
      label: `share of ${stock.name} that leaks as ${name}`,
      unit: pureNumber,
      unitText: "1",
      valid: (term) => {
        const sum = [...before, term].reduce((left, right) => binary(left, "+", right));
        return binary(binary(term, ">=", number(0)), "and", binary(sum, "<=", number(1 + rounding)));
      },
    });
    fractions.push(fraction.id);
  }
  const entered = hidden.add(stock.symbol, {
    kind: "stock",
    name: `${stock.name}#entered`,
    unit: stock.unitText(0),
    initial: stock.assign(number(0)),
    inflows: stock.inflows.map(({ id }) => id),
    outflows: [],
    nonNegative: false,
  });
  const start = startingRates(stock, transit.id, fractions);
  const exit: Outlet = { id: sorted.exit.id, rate: stock.addHeld("out", 1, start.exit) };
  const leaks = sorted.leaks.map(
    ({ id, name }, i): Outlet => ({ id, rate: stock.addHeld(`out.${name}`, 1, start.leaks[i] ?? number(0)) }),
  );
  hidden.devices.push({
    kind: "conveyor",
    stock: stock.symbol.id,
    entered,
    transit: transit.id,
    outflow: exit.rate,
    leaks: leaks.map(({ rate }, i) => ({ fraction: fractions[i] ?? 0, outflow: rate })),
  });
  for (const { id, rate } of [exit, ...leaks]) {
    stock.rules.sources.set(id, { term: (here) => here(rate), text: `conveyor ${stock.name}` });
  }
  limitConveyorInflows(
    stock,
    conveyor,
    [exit, ...leaks].map(({ rate }) => rate),
  );
}

/** The flow at the end and those that leak, in the order of the outflows. */
function sortOutflows(
  stock: RuledStock,
  { leaks = {} }: ConveyorSpec,
): { exit: ModelSymbol; leaks: Leak[] } | undefined {
  const named = new Map(Object.keys(leaks).map((name) => [stock.reader.symbols.find(name), name]));
  const known = stock.outflows.map(({ name }) => name);
  for (const [flow, name] of named) {
    if (flow !== undefined && stock.outflows.includes(flow)) continue;
    const message = `${name} is no outflow of the conveyor ${stock.name}`;
    stock.report("unknown-leak", ["conveyor", "leaks", name], message, didYouMean(name, known));
  }
  const leaking = stock.outflows.flatMap((flow) => {
    const key = named.get(flow);
    return key === undefined ? [] : [{ id: flow.id, name: flow.name, key }];
  });
  const [exit, ...others] = stock.outflows.filter((flow) => !named.has(flow));
  if (exit !== undefined && others.length === 0) return { exit, leaks: leaking };
  const count = exit === undefined ? "none" : [exit, ...others].map(({ name }) => name).join(", ");
  stock.report(
    "conveyor-outflows",
    ["outflows"],
    `a conveyor has one outflow that does not leak; ${stock.name} has ${count}`,
    "Name what leaks in conveyor.leaks, with its share of what enters.",
  );
  return undefined;
}

/**
 * Rates at the start: what is there is spread as if it had come in evenly. With n steps of transit and a share f that leaks, evenly
 * over them, a step's share a of what came in makes a content of a (n - f (n - 1) / 2).
 */
function startingRates(
  { here, symbol }: RuledStock,
  transit: number,
  fractions: readonly number[],
): { exit: Term; leaks: Term[] } {
  const nearest: Term = {
    kind: "call",
    function: "floor",
    arguments: [binary(binary(here(transit), "/", dt), "+", number(0.5))],
  };
  const steps = atLeast(number(1), nearest);
  const shares = fractions.map(here);
  const leaking = shares.reduce<Term>((sum, share) => binary(sum, "+", share), number(0));
  const lost = binary(binary(leaking, "*", binary(steps, "-", number(1))), "/", number(2));
  const entered = binary(here(symbol.id), "/", binary(steps, "-", lost));
  const perTime = (term: Term) => binary(term, "/", dt);
  return {
    exit: perTime(binary(entered, "*", binary(number(1), "-", leaking))),
    leaks: shares.map((share) => perTime(binary(entered, "*", share))),
  };
}
