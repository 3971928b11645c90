import type { Summary } from "@headwater/core";
import type { ComparedOutput, Comparison, Fan } from "./comparison.js";

/** A made-up comparison of the size of a real one: 27 years, three policies, five outputs. For tests alone. */
export function exampleComparison(change: Partial<Comparison> = {}): Comparison {
  return {
    name: "compare",
    area: "England",
    years,
    draws: { requested: 1000, complete: 1000, failed: 0 },
    partial: false,
    policies: [
      examplePolicy("family-help", "Reformed family help"),
      examplePolicy("kinship-support", "Support for kinship carers"),
      examplePolicy("care-market-reset", "Reset of the care market"),
    ],
    outputs: [
      output("children-in-need", "Children in need", "child", 389_000, 0.012, [-0.05, 0.002, 0]),
      output(
        "on-protection-plans",
        "Children on protection plans",
        "child",
        52_000,
        0.018,
        [-0.06, -0.01, 0],
      ),
      output("children-in-care", "Children in care", "child", 80_000, 0.02, [-0.04, -0.07, 0.001]),
      output("statutory-spend", "Statutory spend", "GBP/year", 8.2e9, 0.03, [-0.03, -0.04, -0.05]),
      output("preventative-spend", "Preventative spend", "GBP/year", 2.4e9, -0.025, [0.3, 0.01, 0.03]),
    ],
    ...change,
  };
}

const years = Array.from({ length: 27 }, (_, index) => 2009 + index);
const published = years.filter((year) => year <= 2020);

function examplePolicy(id: string, title: string) {
  return {
    id,
    title,
    summary: `${title}, delivered over four years from 2026.`,
    cost: "Central government, from 2026.",
    caveats: ["The effect on older children was not measured."],
    changes: [
      {
        lever: "family_help_spend",
        doc: "new ringfenced money for family help",
        unit: "GBP/year",
        neutral: 0,
        to: 4e8,
        start: 2026,
        ramp: 4,
        because: "assumption",
      },
    ],
  };
}

function output(
  id: string,
  label: string,
  unit: string,
  level: number,
  growth: number,
  effects: readonly number[],
): ComparedOutput {
  const at = (year: number) => level * (1 + growth) ** (year - 2020);
  const grown = (year: number) => Math.max(0, Math.min(1, (year - 2026) / 4));
  const baseline: Fan = years.map((year) => estimate(at(year), at(year) * 0.012 * Math.max(0, year - 2018)));
  return {
    id,
    label,
    unit,
    better: id === "preventative-spend" ? "higher" : "lower",
    headline: true,
    published: {
      source: "Department for Education, annual statistics",
      points: published.map((year, index) => ({ year, value: at(year) * (1 + 0.02 * Math.sin(index)) })),
    },
    baseline,
    effects: effects.map((effect) => ({
      level: years.map((year) =>
        estimate(at(year) * (1 + effect * grown(year)), at(year) * 0.012 * Math.max(0, year - 2018)),
      ),
      difference: years.map((year) => {
        const middle = at(year) * effect * grown(year);
        return estimate(middle, 0.6 * Math.abs(middle));
      }),
      probabilityBetter: years.map(() => ({ share: effect === 0 ? 0 : 0.91, error: 0.009 })),
    })),
  };
}

function estimate(middle: number, spread: number): Summary {
  return {
    mean: middle,
    p10: middle - spread,
    p50: middle,
    p90: middle + 1.1 * spread,
    error: { mean: spread / 25, p10: spread / 14, p50: spread / 20, p90: spread / 14 },
  };
}
