import {
  type CompiledModel,
  compileModel,
  type LeverMove,
  quantileFunction,
  simulate,
} from "@headwater/core";
import { describe, expect, it } from "vitest";
import { englandChecked } from "../system/england.js";
import { policies } from "./catalogue.js";
import { policyScenario } from "./scenario.js";

let compiled: CompiledModel | undefined;

/** One run with every uncertain move at the middle of its distribution. */
function run(moves: readonly LeverMove[]) {
  compiled ??= compileModel(englandChecked());
  const certain = moves.map((move) => ({ ...move, to: middle(move.to) }));
  return simulate(compiled, { scenario: { name: "test", moves: certain } });
}

function middle(to: LeverMove["to"]): number {
  return typeof to === "number" ? to : quantileFunction(to)(0.5);
}

const baseline = run([]);

type Run = typeof baseline;

function at(result: Run, label: string, time: number): number {
  const [, name = label, element] = /^([^[]+)(?:\[(.+)\])?$/.exec(label) ?? [];
  const values = element === undefined ? result.series(name) : result.series(name, element);
  return values[result.times.indexOf(time)] ?? Number.NaN;
}

describe.each(policies.map((policy) => [policy.id, policy] as const))("%s", (_, policy) => {
  const result = run(policyScenario(policy).moves ?? []);

  it("moves what it is meant to, the way it is meant to", () => {
    expect(policy.expected.length).toBeGreaterThan(0);
    for (const { variable, way, year } of policy.expected) {
      const difference = at(result, variable, year) - at(baseline, variable, year);
      expect([variable, difference > 0 ? "up" : difference < 0 ? "down" : "not"]).toEqual([variable, way]);
    }
  });

  it("changes nothing before it starts, to the last bit", () => {
    const until = baseline.times.filter((time) => time <= policy.delivery.start).length;
    for (const name of [
      "in_care[age_10_15]",
      "unmet_need[under_1]",
      "preventative_core_spend",
      "home_price",
      "total_spend",
    ]) {
      const [before, after] = [baseline, result].map((each) => valuesOf(each, name, until));
      expect(after).toEqual(before);
    }
  });
});

/** A variable, or one cell of it, at the saved times until then. */
function valuesOf(result: Run, label: string, times: number): number[] {
  return Array.from(result.times.slice(0, times), (time) => at(result, label, time));
}
