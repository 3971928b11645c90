import { didYouMean } from "../model/nearest.js";
import type { LoopSpec, ModelSpec } from "../model/spec.js";
import type { CheckedDevice, CheckedLoop, CheckedVariable } from "./checked-model.js";
import { influencesOf } from "./influences.js";
import type { Problems } from "./problems.js";
import type { SymbolTable } from "./symbols.js";

interface Model {
  readonly variables: readonly CheckedVariable[];
  readonly devices: readonly CheckedDevice[];
}

/** Links that are followed in search of all declared loops, at most: a model of a thousand variables may declare thousands. */
const searchLimit = 5_000_000;

/** Finds the feedback loops that a model says it has, each with all of its variables; reports those that are not there. */
export function checkLoops(
  spec: ModelSpec,
  symbols: SymbolTable,
  model: Model,
  problems: Problems,
): CheckedLoop[] {
  const declared = Object.entries(spec.loops ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (declared.length === 0) return [];
  const effects = new Map<number, number[]>();
  for (const { from, to, atStartOnly } of influencesOf(model)) {
    if (atStartOnly) continue;
    const known = effects.get(from);
    if (known === undefined) effects.set(from, [to]);
    else known.push(to);
  }
  const finder = new LoopFinder(symbols, effects, problems);
  return declared.flatMap(([name, loop]) => finder.find(name, loop) ?? []);
}

class LoopFinder {
  readonly #symbols: SymbolTable;
  readonly #effects: ReadonlyMap<number, readonly number[]>;
  readonly #problems: Problems;
  #left = searchLimit;

  constructor(symbols: SymbolTable, effects: ReadonlyMap<number, readonly number[]>, problems: Problems) {
    this.#symbols = symbols;
    this.#effects = effects;
    this.#problems = problems;
  }

  find(name: string, { through, doc, cut }: LoopSpec): CheckedLoop | undefined {
    const path = ["loops", name];
    const stops = this.#ids(through, [...path, "through"]);
    const ends = cut === undefined ? [] : this.#ids(cut, [...path, "cut"]);
    if (stops === undefined || ends === undefined) return undefined;
    if (stops.length === 0) {
      this.#problems.report("no-such-loop", path, `loop ${name} names no variable`);
      return undefined;
    }
    const before = this.#left;
    const variables = before < 0 ? undefined : this.#route(name, stops, path);
    if (before >= 0 && this.#left < 0) {
      this.#problems.report("too-many-loops", path, "the model declares more loops than can be looked for", {
        hint: "Name more of the variables that a loop goes through, or declare fewer loops.",
      });
    }
    if (variables === undefined) return undefined;
    const [from = variables.at(-1) ?? 0, to = variables[0] ?? 0] = ends;
    if (!isLink(variables, from, to)) {
      const written = cut?.join(" -> ");
      this.#problems.report("no-such-link", [...path, "cut"], `${written} is no link of loop ${name}`, {
        expected: `one of ${variables.map((id) => this.#name(id)).join(" -> ")} -> ${this.#name(variables[0] ?? 0)}`,
        actual: written,
      });
      return undefined;
    }
    return { name, doc, variables, cut: [from, to] };
  }

  /** From each stop by the shortest way to the next and back to the first, without coming to any variable twice. */
  #route(name: string, stops: readonly number[], path: readonly string[]): number[] | undefined {
    const passed = new Set(stops);
    const route: number[] = [];
    for (const [i, from] of stops.entries()) {
      const to = stops[(i + 1) % stops.length] ?? from;
      const between = this.#shortest(from, to, passed);
      if (this.#left < 0) return undefined;
      if (between === undefined) {
        this.#problems.report(
          "no-such-loop",
          [...path, "through"],
          `there is no loop ${name}: nothing leads from ${this.#name(from)} to ${this.#name(to)}`,
          { hint: this.#advice(from) },
        );
        return undefined;
      }
      route.push(from, ...between);
      for (const id of between) passed.add(id);
    }
    return route;
  }

  /** What lies between, on a shortest way that passes nothing of `avoid`. */
  #shortest(from: number, to: number, avoid: ReadonlySet<number>): number[] | undefined {
    const cameFrom = new Map<number, number>();
    const queue = [from];
    for (const at of queue) {
      if (this.#left < 0) return undefined;
      for (const next of this.#effects.get(at) ?? []) {
        this.#left--;
        if (next === to) {
          const way: number[] = [];
          for (let back = at; back !== from; back = cameFrom.get(back) ?? from) way.push(back);
          return way.reverse();
        }
        if (avoid.has(next) || cameFrom.has(next)) continue;
        cameFrom.set(next, at);
        queue.push(next);
      }
    }
    return undefined;
  }

  #ids(names: readonly string[], path: readonly string[]): number[] | undefined {
    const ids: number[] = [];
    for (const name of names) {
      const symbol = this.#symbols.find(name);
      if (symbol === undefined || symbol.kind === "lookup") {
        this.#problems.report("unknown-name", path, `there is no variable ${name}`, {
          hint: didYouMean(
            name,
            this.#symbols.variables.map((each) => each.name),
          ),
        });
      } else if (ids.includes(symbol.id)) {
        this.#problems.report(
          "no-such-loop",
          path,
          `${name} is named twice; a loop passes each variable once`,
        );
      } else ids.push(symbol.id);
    }
    return ids.length === names.length ? ids : undefined;
  }

  #advice(from: number): string {
    const effects = (this.#effects.get(from) ?? []).map((id) => this.#name(id));
    const name = this.#name(from);
    return effects.length === 0
      ? `${name} acts on nothing.`
      : `${name} acts on ${effects.slice(0, 12).join(", ")}.`;
  }

  #name(id: number): string {
    return this.#symbols.variables[id]?.name ?? "?";
  }
}

function isLink(variables: readonly number[], from: number, to: number): boolean {
  return variables.some((id, i) => id === from && variables[(i + 1) % variables.length] === to);
}
