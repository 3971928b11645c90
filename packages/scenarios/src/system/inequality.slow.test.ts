import { checkModel, compileModel, type Overrides, type RunResult, simulate } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedPanel } from "../areas/panel/panel.js";
import { authorities } from "../areas/registry/areas.js";
import { allFigures } from "../evidence/figures.js";
import { ethnicGroups, fifths } from "./attributes.js";
import { tiers } from "./co-flows/tiers.js";
import { unfittedEngland } from "./england.js";
import { at, move, run } from "./england-run.fixture.js";
import { stations } from "./sectors/inequality.js";

const compiled = compileModel(checkModel(unfittedEngland()));

/** Everything that shapes who the children are, and some of what moves them. */
const anyParameters: fc.Arbitrary<Overrides> = fc.record({
  need_gradient: fc.double({ min: 0.2, max: 20, noNaN: true }),
  referral_gradient: fc.double({ min: 0.3, max: 3, noNaN: true }),
  cin_gradient: fc.double({ min: 0.3, max: 3, noNaN: true }),
  protection_gradient: fc.double({ min: 0.3, max: 3, noNaN: true }),
  care_gradient: fc.double({ min: 0.3, max: 3, noNaN: true }),
  start_steepness: fc.double({ min: 0, max: 1, noNaN: true }),
  "care_ethnic_weight[asian]": fc.double({ min: 0.1, max: 4, noNaN: true }),
  "need_ethnic_weight[black]": fc.double({ min: 0.1, max: 4, noNaN: true }),
  referral_hazard: fc.double({ min: 0.3, max: 0.9, noNaN: true }),
  cin_plan_duration: fc.double({ min: 0.3, max: 1, noNaN: true }),
  return_hazard: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

function sumOver(result: RunResult, name: string, elements: readonly string[], step: number): number {
  return elements.reduce((sum, element) => sum + (result.series(name, element)[step] ?? 0), 0);
}

/** All children in a stock, whatever its dimensions. */
function stockTotal(result: RunResult, name: string, step: number): number {
  const [ages = [], homes] = result.elements(name);
  return ages.reduce(
    (sum, age) =>
      sum +
      (homes === undefined
        ? (result.series(name, age)[step] ?? 0)
        : homes.reduce((all, home) => all + (result.series(name, age, home)[step] ?? 0), 0)),
    0,
  );
}

describe("the make-up of every tier", () => {
  it("adds up to the tier's stocks at every step, over fifths and over ethnic groups, for any parameters", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const result = simulate(compiled, { parameters, to: 2014, save: "1/2" });
        for (const { name, stocks, without } of tiers) {
          for (let step = 0; step < result.times.length; step++) {
            const apart = without === undefined ? 0 : (result.series(without.stock)[step] ?? 0);
            const children = stocks.reduce((sum, stock) => sum + stockTotal(result, stock, step), -apart);
            for (const [dimension, elements] of [
              ["fifth", fifths],
              ["ethnic_group", ethnicGroups],
            ] as const) {
              const sum = sumOver(result, `${name}_by_${dimension}`, elements, step);
              expect(Math.abs(sum / children - 1), `${name} ${dimension}`).toBeLessThan(1e-11);
            }
          }
        }
      }),
      { seed: 20_200_331, numRuns: 15 },
    );
  });

  it("has every stock of children in one tier, but for those without need", () => {
    const equation = unfittedEngland().auxiliaries?.children?.equation;
    const stocks = typeof equation === "string" ? (equation.match(/[a-z_]\w*/g) ?? []) : [];
    const inTiers = new Set(tiers.flatMap((tier) => tier.stocks));
    const left = stocks.filter((name) => !inTiers.has(name) && name !== "sum" && name !== "age");
    expect(left).toEqual(["without_need"]);
  });

  it("is that of the population in every tier when nothing differs between children", () => {
    const alike = {
      need_gradient: 1,
      referral_gradient: 1,
      cin_gradient: 1,
      protection_gradient: 1,
      care_gradient: 1,
    };
    const result = run({ parameters: alike });
    for (const station of stations) {
      expect(at(result, `${station}_most_to_least`, 2030), station).toBeCloseTo(1, 9);
      expect(at(result, `${station}_relative_index`, 2030), station).toBeCloseTo(0, 9);
    }
  });
});

describe("the gradient by deprivation", () => {
  it("is about ten to one for care between the most and the least deprived tenth, as published", () => {
    // Fifths are four fifths of all children apart from middle to middle, tenths nine tenths.
    const tenths = at(run(), "care_most_to_least", 2020) ** (0.9 / 0.8);
    expect(tenths / allFigures["deprivation-ratio-cla-cpp"].value).toBeGreaterThan(0.9);
    expect(tenths / allFigures["deprivation-ratio-cla-cpp"].value).toBeLessThan(1.1);
  });

  it("rises from tier to tier, in every year", () => {
    for (const time of [2010, 2015, 2020, 2030]) {
      const ratios = stations.map((station) => at(run(), `${station}_most_to_least`, time));
      expect(ratios.slice(0, 4), String(time)).toEqual(ratios.slice(0, 4).toSorted((a, b) => a - b));
      expect(ratios[5], String(time)).toBeGreaterThan(ratios[3] ?? 0);
    }
  });

  it("follows child poverty, unless told not to", () => {
    const change = (parameters: Record<string, number>) => {
      const result = run({ parameters });
      return at(result, "need_most_to_least", 2020) / at(result, "need_most_to_least", 2015);
    };
    expect(change({ poverty_effect_on_gradient: 0.02 })).toBeGreaterThan(
      change({ poverty_effect_on_gradient: 0 }) + 0.02,
    );
  });

  it("falls at every later tier when help goes to the most deprived, and no number of children changes", () => {
    const [alike, targeted] = [run(), run({ moves: [move("help_targeting", 6, 2022)] })];
    for (const station of ["need", "referral", "cin", "protection", "care"]) {
      const name = `${station}_most_to_least`;
      expect(at(targeted, name, 2035), station).toBeLessThan(at(alike, name, 2035));
    }
    for (const name of ["children_in_need", "children_in_care", "referrals_in_year"]) {
      expect(targeted.series(name), name).toEqual(alike.series(name));
    }
  });
});

describe("ethnic groups", () => {
  it("have the shares of children in care that were counted on 31 March 2020, within a tenth of each", () => {
    const columns = {
      white: "cla_white",
      mixed: "cla_mixed",
      asian: "cla_asian",
      black: "cla_black",
      other_group: "cla_other",
    } as const;
    const counted = Object.fromEntries(
      ethnicGroups.map((group) => [
        group,
        authorities.reduce(
          (sum, { code }) => sum + (publishedPanel.value(columns[group], code, 2020) ?? 0),
          0,
        ),
      ]),
    );
    const children = Object.fromEntries(
      ethnicGroups.map((group) => [
        group,
        at(run(), `care_rate_by_ethnic_group[${group}]`, 2020) *
          at(run(), `ethnic_population_share[${group}]`, 2020),
      ]),
    );
    const total = (values: Readonly<Record<string, number>>) =>
      Object.values(values).reduce((sum, value) => sum + value, 0);
    for (const group of ethnicGroups) {
      const [published, model] = [
        (counted[group] ?? 0) / total(counted),
        (children[group] ?? 0) / total(children),
      ];
      expect(Math.abs(model / published - 1), group).toBeLessThan(0.1);
    }
  });
});

it("unaccompanied children in care are within 10% of the published number of 2019 and 2020", () => {
  expect(Math.abs(at(run(), "alone_in_care", 2019) / 5150 - 1)).toBeLessThan(0.1);
  expect(Math.abs(at(run(), "alone_in_care", 2020) / 5080 - 1)).toBeLessThan(0.1);
});
