import { compileModel, type LeverMove, quantileFunction, type RunResult, simulate } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { coverageEntries } from "../coverage/coverage.js";
import { findEvidence } from "../evidence/find.js";
import { policiesNamed } from "../policies/packages.js";
import { policyScenario } from "../policies/scenario.js";
import { england, englandChecked } from "../system/england.js";
import { readings } from "./catalogue.js";
import type { ReadingSide } from "./reading.js";

const compiled = compileModel(englandChecked());
const middle = (move: LeverMove) => ({
  ...move,
  to: typeof move.to === "number" ? move.to : quantileFunction(move.to)(0.5),
});

/** Children in care by year, with every uncertain move at the middle of its distribution. */
function inCare({ parameters }: Pick<ReadingSide, "parameters">, policy?: string): RunResult {
  const moves = policy === undefined ? [] : (policyScenario(policiesNamed(policy).policies).moves ?? []);
  return simulate(compiled, { scenario: { name: "test", parameters, moves: moves.map(middle) } });
}

const last = (result: RunResult) => result.series("children_in_care").at(-1) ?? Number.NaN;
const effect = (side: ReadingSide, policy: string) => last(inCare(side, policy)) - last(inCare(side));

describe.each(readings.map((reading) => [reading.id, reading] as const))("%s", (_, reading) => {
  const [first, ...others] = reading.sides;

  it("has the baseline's side first, and sets switches that the model has on the others", () => {
    const parameters = england().parameters ?? {};
    expect(first.parameters).toEqual({});
    for (const { parameters: set } of others) {
      expect(Object.keys(set).length).toBeGreaterThan(0);
      for (const name of Object.keys(set))
        expect(parameters[name]).toMatchObject({ value: 0, range: [0, 1] });
    }
  });

  it("names evidence, policies and lines that there are", () => {
    const lines = coverageEntries().map(({ id }) => id);
    expect(reading.evidence.filter((id) => findEvidence(id) === undefined)).toEqual([]);
    expect(reading.policies.map((id) => policiesNamed(id).policies.length)).not.toContain(0);
    expect(reading.lines.filter((id) => !lines.includes(id))).toEqual([]);
  });

  it("leaves 2009 to 2020 as they are on every side, to the last bit", () => {
    const history = (side: ReadingSide) => {
      const result = inCare(side);
      return [...result.times].flatMap((time, index) =>
        time <= 2020
          ? ["children_in_care", "children_in_need", "total_spend"].map((name) => result.series(name)[index])
          : [],
      );
    };
    for (const side of others) expect(history(side)).toEqual(history(first));
  });

  it("changes what its policies do to children in care", () => {
    for (const side of others) {
      expect(reading.policies.some((id) => effect(side, id) !== effect(first, id))).toBe(true);
    }
  });
});

it("more adoption lowers care where it is a way out, and raises it where it breeds removal", () => {
  const [wayOut, breeds] = readings.find(({ id }) => id === "adoption")?.sides ?? [];
  if (wayOut === undefined || breeds === undefined) throw new Error("no reading of adoption");
  expect(effect(wayOut, "more-adoption")).toBeLessThan(0);
  expect(effect(breeds, "more-adoption")).toBeGreaterThan(effect(wayOut, "more-adoption"));
});
