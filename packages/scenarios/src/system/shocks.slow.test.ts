import { describe, expect, it } from "vitest";
import { at, type Changes, move, run } from "./england-run.fixture.js";

const pandemic = { moves: [move("pandemic", 1, 2009)] };

/** Every variable at every step, as one row of numbers each. */
function bytes(changes: Changes): Map<string, Uint8Array> {
  const result = run({ ...changes, to: 2020, save: "1/20" });
  return new Map(
    result
      .names()
      .flatMap((name) =>
        result.elements(name).length === 0
          ? [[name, row(result.series(name))] as const]
          : cells(result.elements(name)).map(
              (cell) => [`${name}[${cell}]`, row(result.series(name, ...cell))] as const,
            ),
      ),
  );
}

function row(values: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Float64Array.from(values).buffer);
}

function cells(dimensions: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return dimensions.reduce<readonly (readonly string[])[]>(
    (done, elements) => done.flatMap((cell) => elements.map((element) => [...cell, element])),
    [[]],
  );
}

describe("the pandemic", () => {
  it("switched on changes no byte of any variable, but the switch's own, up to 31 March 2020", () => {
    const [off, on] = [bytes({}), bytes(pandemic)];
    expect(off.size).toBeGreaterThan(300);
    const moved = [...off].filter(([name, row]) => Buffer.compare(row, on.get(name) ?? row.slice(1)) !== 0);
    expect(moved.map(([name]) => name)).toEqual(["pandemic"]);
  });

  it("lowers referrals, court orders and exits of 2020/21; need that was missed stays, and is referred first when it ends", () => {
    const [off, on] = [run(), run(pandemic)];
    for (const variable of ["referrals_in_year", "care_orders_from_home[under_1]", "care_exits_in_year"]) {
      expect(at(on, variable, 2021), variable).toBeLessThan(0.95 * at(off, variable, 2021));
    }
    for (const variable of ["unmet_need[age_5_9]", "referrals_from_need[age_5_9]"]) {
      expect(at(on, variable, 2022), variable).toBeGreaterThan(at(off, variable, 2022));
    }
    expect(at(on, "referrals_in_year", 2026) / at(off, "referrals_in_year", 2026)).toBeCloseTo(1, 2);
    expect(at(on, "pandemic_force", 2022)).toBe(0);
  });

  it("half on is half as much, and it has ended by the year 2022", () => {
    const half = run({ moves: [move("pandemic", 0.5, 2009)] });
    expect(at(half, "pandemic_force", 2021)).toBeCloseTo(at(run(pandemic), "pandemic_force", 2021) / 2, 12);
    expect(at(run(pandemic), "referral_disruption", 2022)).toBe(1);
  });
});
