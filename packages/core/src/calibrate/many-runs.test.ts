import { describe, expect, it } from "vitest";
import { simulate } from "../simulate/run.js";
import { tanks } from "../uncertainty/tanks.fixture.js";
import { fit } from "./least-squares.js";
import { manyRuns, type RunOutcome } from "./many-runs.js";

const points = [
  [0.1, 0.2],
  [0.05, 0.3],
  [0.12, 0.01],
];
const options = {
  parameters: ["rate[left]", "rate[right]"],
  outputs: ["level[right]", "total"],
  times: [3, 10],
};

function reader(outcome: RunOutcome | undefined) {
  if (outcome === undefined || "failure" in outcome) throw new Error("did not run");
  return outcome.read;
}

describe("many runs of one model", () => {
  it("give, to the last bit, what single runs give, with and without moves", () => {
    const moves = [{ lever: "effort", to: 0.7, start: 0, ramp: 0 }];
    const outcomes = manyRuns(tanks, { ...options, scenarios: [[], moves] }).run(points);
    points.forEach(([left = 0, right = 0], k) => {
      const parameters = { "rate[left]": left, "rate[right]": right };
      const alone = simulate(tanks, { parameters });
      const moved = simulate(tanks, { parameters, scenario: { name: "moved", moves } });
      const read = reader(outcomes[k]);
      expect(read("level[right]", 3)).toBe(alone.series("level", "right")[3]);
      expect(read("total", 10)).toBe(alone.final("total"));
      expect(read("total", 10, 1)).toBe(moved.final("total"));
    });
  });

  it("say of a point at which the model does not run why, and give the others", () => {
    const [first, second] = manyRuns(tanks, options).run([
      [0.1, Number.NaN],
      [0.1, 0.2],
    ]);
    expect(first).toMatchObject({ failure: { severity: "error" } });
    expect(reader(second)("level[right]", 3)).toBeCloseTo(100 * 0.8 ** 3, 10);
  });

  it.each([
    [{ ...options, parameters: ["rate"] }, "rate has 2 cells"],
    [{ ...options, outputs: ["levle[left]"] }, "level"],
    [{ ...options, times: [2.5] }, "2.5"],
  ])("refuse what the model does not have, by name: %j", (wrong, named) => {
    expect(() => manyRuns(tanks, wrong)).toThrow(named);
  });

  it("refuse to read what was not asked for", () => {
    const [outcome] = manyRuns(tanks, options).run([[0.1, 0.2]]);
    expect(() => reader(outcome)("total", 4)).toThrow("total at 4 was not asked for");
  });

  it("lead a fit to the same optimum as residuals one by one", () => {
    const runs = manyRuns(tanks, { ...options, outputs: ["level[left]", "level[right]"] });
    const observed = [68, 31, 52, 12];
    const residualsOfMany = (values: readonly (readonly number[])[]) =>
      runs.run(values).map((outcome) => {
        const read = reader(outcome);
        const model = ["level[left]", "level[right]"].flatMap((name) => [read(name, 3), read(name, 10)]);
        return model.map((value, i) => value - (observed[i] ?? 0));
      });
    const residuals = (values: readonly number[]) => residualsOfMany([values])[0] ?? [];
    const parameters = ["left", "right"].map((name) => ({ name, scale: "log", start: 0.1 }) as const);
    const together = fit({ parameters, residuals, residualsOfMany });
    expect(together).toEqual(fit({ parameters, residuals }));
    expect(together.converged).toBe(true);
  });
});
