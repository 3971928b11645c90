import { didYouMean } from "../../model/nearest.js";
import type { ConveyorSpec } from "../../model/spec.js";
import type { ModelSymbol } from "../symbols.js";
import type { RuledStock } from "./ruled-stock.js";

/** A flow that leaks. */
export interface Leak {
  readonly id: number;
  readonly name: string;
  /** How it is written among the leaks. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** What leaves a conveyor: the flow at its end, and those that leak, in the order of the outflows. */
export interface Outlets {
  readonly exit: ModelSymbol;
  readonly leaks: readonly Leak[];
  readonly leakage: "linear" | "exponential";
}

/** Sorts the outflows of a conveyor; undefined where it does not have one that is its end. */
export function sortOutflows(stock: RuledStock, conveyor: ConveyorSpec): Outlets | undefined {
  const named = new Map(
    Object.keys(conveyor.leaks ?? {}).map((name) => [stock.reader.symbols.find(name), name]),
  );
  const known = stock.outflows.map(({ name }) => name);
  for (const [flow, name] of named) {
    if (flow !== undefined && stock.outflows.includes(flow)) continue;
    const message = `${name} is no outflow of the conveyor ${stock.name}`;
    stock.report("unknown-leak", ["conveyor", "leaks", name], message, didYouMean(name, known));
  }
  const zones = readZones(stock, conveyor);
  const whole = readWholeLeaks(stock, conveyor);
  const leaks = stock.outflows.flatMap((flow): Leak[] => {
    const key = named.get(flow);
    if (key === undefined) return [];
    const [from, to] = zones.get(flow.id) ?? [0, 1];
    return [{ id: flow.id, name: flow.name, key, from, to, whole: whole.has(flow.id) }];
  });
  const [exit, ...others] = stock.outflows.filter((flow) => !named.has(flow));
  if (exit !== undefined && others.length === 0)
    return { exit, leaks, leakage: conveyor.leakage ?? "linear" };
  const count = exit === undefined ? "none" : [exit, ...others].map(({ name }) => name).join(", ");
  stock.report(
    "conveyor-outflows",
    ["outflows"],
    `a conveyor has one outflow that does not leak; ${stock.name} has ${count}`,
    "Name what leaks in conveyor.leaks.",
  );
  return undefined;
}

function readZones(
  stock: RuledStock,
  conveyor: ConveyorSpec,
): ReadonlyMap<number, readonly [number, number]> {
  const zones = new Map<number, readonly [number, number]>();
  for (const [name, zone] of Object.entries(conveyor.leakZones ?? {})) {
    const path = ["conveyor", "leakZones", name];
    const [from, to] = zone;
    if (!(from >= 0 && from < to && to <= 1)) {
      const message = `the zone of ${name} on ${stock.name} is ${JSON.stringify(zone)}`;
      stock.report(
        "bad-leak-zone",
        path,
        message,
        "Write [from, to] with 0 <= from < to <= 1: parts of the way.",
      );
      continue;
    }
    const flow = leakNamed(stock, conveyor, name, path);
    if (flow !== undefined) zones.set(flow.id, [from, to]);
  }
  return zones;
}

function readWholeLeaks(stock: RuledStock, conveyor: ConveyorSpec): ReadonlySet<number> {
  const names = conveyor.wholeLeaks ?? [];
  return new Set(
    names.flatMap(
      (name, i) => leakNamed(stock, conveyor, name, ["conveyor", "wholeLeaks", String(i)])?.id ?? [],
    ),
  );
}

/** One of a conveyor's leaks. */
function leakNamed(
  stock: RuledStock,
  { leaks = {} }: ConveyorSpec,
  name: string,
  path: readonly string[],
): ModelSymbol | undefined {
  const { symbols } = stock.reader;
  const flow = symbols.find(name);
  const names = Object.keys(leaks);
  if (flow !== undefined && names.some((leak) => symbols.find(leak) === flow)) return flow;
  const message = `${name} is no leak of the conveyor ${stock.name}`;
  stock.report("unknown-leak", path, message, didYouMean(name, names) ?? "Name it in conveyor.leaks, too.");
  return undefined;
}
