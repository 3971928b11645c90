import { quantileFunction, simulate } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { valueAt } from "../evidence/series.js";
import { policies } from "../policies/catalogue.js";
import { policyScenario } from "../policies/scenario.js";
import { englandChecked, horizon } from "./england.js";
import { at } from "./england-run.fixture.js";
import { spendingLineOutputs } from "./outputs/spending-lines.js";
import { outputs } from "./outputs.js";
import { preventativeLines, type SpendingLine, statutoryLines } from "./spending-lines.js";

const years = Array.from({ length: horizon.latest - horizon.start }, (_, i) => horizon.start + 1 + i);

/** By how much the lines of a year miss their total, as a share of it, at most. */
function largestGap(run: ReturnType<typeof simulate>, lines: readonly SpendingLine[], total: string): number {
  return Math.max(
    ...years.map((year) => {
      const sum = lines.reduce((all, line) => all + at(run, `line_spend_in_year[${line}]`, year), 0);
      return Math.abs(sum / at(run, total, year) - 1);
    }),
  );
}

describe("the lines of section 251", () => {
  it("add up to statutory and to preventative spend in every year, whatever policy runs", () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, ...policies), (policy) => {
        const scenario = policy === undefined ? undefined : centred(policyScenario(policy));
        const run = simulate(englandChecked(), {
          ...{ to: horizon.latest, save: 1 },
          ...(scenario !== undefined && { scenario }),
        });
        expect(largestGap(run, statutoryLines, "statutory_spend_in_year")).toBeLessThan(1e-9);
        expect(largestGap(run, preventativeLines, "preventative_spend_in_year")).toBeLessThan(1e-9);
      }),
      { seed: 251, numRuns: 25 },
    );
  });

  it("are outputs, each with its published heading", () => {
    expect(spendingLineOutputs.map(({ variable }) => variable)).toEqual(
      [...statutoryLines, ...preventativeLines].map((line) => `line_spend_in_year[${line}]`),
    );
    const ids = new Set(outputs.map(({ id }) => id));
    expect(spendingLineOutputs.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it("have headings that add up to the published totals of 2019/20", () => {
    const value = (id: string) => valueAt(allSeries[id as keyof typeof allSeries], 2020) ?? Number.NaN;
    const named = (lines: readonly string[]) =>
      spendingLineOutputs
        .filter(({ variable }) => lines.some((line) => variable.includes(`[${line}]`)))
        .flatMap(({ series, seriesAdded = [] }) => [series ?? "s251_cla_residential_gross", ...seriesAdded])
        .reduce((sum, id) => sum + value(id), 0);
    expect(Math.abs(named(statutoryLines) - value("s251_statutory_late_gross"))).toBeLessThan(0.05);
    expect(Math.abs(named(preventativeLines) - value("s251_nonstatutory_early_gross"))).toBeLessThan(0.05);
  });
});

/** The scenario with every drawn move at its middle. */
function centred(scenario: ReturnType<typeof policyScenario>) {
  const moves = (scenario.moves ?? []).map((move) =>
    typeof move.to === "number" ? move : { ...move, to: quantileFunction(move.to)(0.5) },
  );
  return { ...scenario, moves };
}
