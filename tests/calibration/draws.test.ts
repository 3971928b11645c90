import { compileModel, drawParameters, type LeverMove, type RunResult, simulate } from "@headwater/core";
import { england, englandChecked, targets } from "@headwater/scenarios";
import { beforeAll, describe, expect, it } from "vitest";

const count = 200;
const delivery = { start: 2022, ramp: 5 };
const money: LeverMove = { lever: "family_help_spend", to: 600e6, ...delivery };
const reform: LeverMove = { lever: "family_help_quality", to: 0.7, ...delivery };
const dose: LeverMove = { lever: "preventative_spend_added", to: 20, start: 2021, ramp: 0 };

interface Draw {
  readonly effect: number;
  readonly base: RunResult;
  readonly moneyOnly: RunResult;
  readonly familyHelp: RunResult;
  readonly dosed: RunResult;
}

let draws: readonly Draw[];

beforeAll(() => {
  const checked = englandChecked();
  const compiled = compileModel(checked);
  const { names, values } = drawParameters(england(), { draws: count, seed: 2020, checked });
  draws = Array.from({ length: count }, (_, k) => {
    const parameters = Object.fromEntries(
      names.map((name, column) => [name, values[k * names.length + column] ?? Number.NaN]),
    );
    const run = (...moves: LeverMove[]) =>
      simulate(compiled, { parameters, scenario: { name: "draw", moves } });
    return {
      effect: parameters.prevention_effect ?? Number.NaN,
      base: run(),
      moneyOnly: run(money),
      familyHelp: run(money, reform),
      dosed: run(dose),
    };
  });
});

const plans = (result: RunResult) => result.final("on_protection_plan");
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (test: (draw: Draw) => boolean) => draws.filter(test).length / count;

describe("over the uncertainty of England's model", () => {
  it("money without reform raises protection work in some draws and lowers it in others", () => {
    const raised = share(({ base, moneyOnly }) => plans(moneyOnly) > plans(base));
    expect(raised).toBeGreaterThan(0.1);
    expect(raised).toBeLessThan(0.98);
  });

  it("the same money with reform lowers it on average, and always more than the money alone", () => {
    expect(mean(draws.map(({ base, familyHelp }) => plans(familyHelp) / plans(base) - 1))).toBeLessThan(0);
    expect(share(({ moneyOnly, familyHelp }) => plans(familyHelp) <= plans(moneyOnly))).toBe(1);
  });

  it("the published dose does nothing or harm in a share of draws, and more good the larger the drawn effect", () => {
    const fewer = ({ base, dosed }: Draw) =>
      base.final("children_in_need_rate") - dosed.final("children_in_need_rate");
    const harm = share((draw) => fewer(draw) <= 0);
    expect(harm).toBeGreaterThan(0.02);
    expect(harm).toBeLessThan(0.5);
    const sorted = [...draws].sort((a, b) => a.effect - b.effect);
    expect(mean(sorted.slice(count / 2).map(fewer))).toBeGreaterThan(
      mean(sorted.slice(0, count / 2).map(fewer)),
    );
  });

  it.each([
    ["children_in_care", "cla-level-march-2020"],
    ["children_in_need", "cin-level-2019-20"],
    ["on_protection_plan", "cpp-level-march-2020"],
  ])(
    "%s in 2020 is within 5%% of the published on average, and within 25%% in every draw",
    (variable, id) => {
      const published = targets.find((target) => target.id === id)?.published ?? Number.NaN;
      const at2020 = draws.map(({ base }) => base.series(variable)[2020 - 2009] ?? Number.NaN);
      expect(Math.abs(mean(at2020) / published - 1)).toBeLessThan(0.05);
      for (const value of at2020) expect(Math.abs(value / published - 1)).toBeLessThan(0.25);
    },
  );
});
