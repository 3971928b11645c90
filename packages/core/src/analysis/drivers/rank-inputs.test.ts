import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../../model/spec.js";
import { drawParameters } from "../../uncertainty/draw-parameters.js";
import { type DrawnInput, type Driver, rankInputs } from "./rank-inputs.js";

/** Standard normals of which the first two go together by the correlation 0.6, and noise. */
const normals: ModelSpec = {
  name: "normals",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  parameters: Object.fromEntries(
    ["a", "b", "c", "noise"].map((name) => [
      name,
      { unit: "1", doc: name, value: 0, distribution: { kind: "normal", mean: 0, sd: 1 } },
    ]),
  ),
  joint: {
    pair: {
      doc: "two that go together",
      members: ["a", "b"].map((parameter) => ({ parameter, scale: "linear", center: 0 })),
      factor: [[1], [0.6, 0.8]],
    },
  },
};
const draws = 20_000;
const drawn = drawParameters(normals, { draws, seed: 11 });
const column = (name: string) => {
  const at = drawn.names.indexOf(name);
  return Float64Array.from({ length: draws }, (_, i) => drawn.values[i * drawn.names.length + at] ?? 0);
};
const [a, b, c, noise] = [column("a"), column("b"), column("c"), column("noise")];
const inputs: DrawnInput[] = Object.entries({ a, b, c }).map(([name, values]) => ({
  ...{ name, values },
  kind: "parameter",
}));
const at = (values: Float64Array, i: number) => values[i] ?? 0;
const outputOf = (f: (i: number) => number) => Float64Array.from({ length: draws }, (_, i) => f(i));
const byName = (drivers: readonly Driver[]) => new Map(drivers.map((driver) => [driver.name, driver]));

describe("of y = 2 a + 3 c + noise, where a goes with b by 0.6", () => {
  const ranking = rankInputs(
    inputs,
    outputOf((i) => 2 * at(a, i) + 3 * at(c, i) + at(noise, i)),
  );
  const found = byName(ranking.drivers);

  it("the shares are 9/14, 4/14 and, for b that does nothing itself, 0.6^2 x 4/14", () => {
    expect(ranking.drivers.map(({ name }) => name)).toEqual(["c", "a", "b"]);
    for (const [name, share] of [
      ["c", 9 / 14],
      ["a", 4 / 14],
      ["b", (0.36 * 4) / 14],
    ] as const) {
      const { share: estimate = 0, shareError = 0 } = found.get(name) ?? {};
      expect(Math.abs(estimate - share), name).toBeLessThan(4 * shareError);
      expect(shareError, name).toBeLessThan(0.007);
    }
  });

  it("one sd moves y by 3, 2 and 1.2 with the others going along, by 3, 2 and 0 while they stay", () => {
    for (const [name, along, alone] of [
      ["c", 3, 3],
      ["a", 2, 2],
      ["b", 1.2, 0],
    ] as const) {
      expect(Math.abs((found.get(name)?.effect ?? 0) - along), name).toBeLessThan(0.1);
      expect(Math.abs((found.get(name)?.effectAlone ?? 9) - alone), name).toBeLessThan(0.05);
    }
  });

  it("together they explain 9/14, 13/14 and, b adding nothing beside a with which it goes by 0.6, 13/14", () => {
    const soFar = ranking.drivers.map(({ together }) => together ?? 0);
    for (const [k, share] of [9 / 14, 13 / 14, 13 / 14].entries()) {
      expect(Math.abs((soFar[k] ?? 0) - share)).toBeLessThan(0.02);
    }
    expect((soFar[2] ?? 1) - (soFar[1] ?? 0)).toBeLessThan(0.0002);
    const { name, correlation = 0 } = ranking.drivers[2]?.partner ?? {};
    expect(name).toBe("a");
    expect(Math.abs(correlation - 0.6)).toBeLessThan(0.02);
  });

  it("inputs explain 13/14 of the variance", () => {
    expect(Math.abs((ranking.explained ?? 0) - 13 / 14)).toBeLessThan(0.005);
  });

  it("the partial rank correlation is that of the ranks of normals, (6 / pi) asin(r / 2) (Pearson 1907)", () => {
    const rank = (r: number) => (6 / Math.PI) * Math.asin(r / 2);
    // c is independent of a and b: y and c without what a explains of y.
    const [yc, ya] = [rank(3 / Math.sqrt(14)), rank(2 / Math.sqrt(14))];
    const [ab, yb] = [rank(0.6), rank(1.2 / Math.sqrt(14))];
    const byAB = (ya * ya + yb * yb - 2 * ya * yb * ab) / (1 - ab * ab);
    expect(Math.abs((found.get("c")?.prcc ?? 0) - yc / Math.sqrt(1 - byAB))).toBeLessThan(0.01);
    expect(Math.abs(found.get("b")?.prcc ?? 1)).toBeLessThan(0.04);
  });
});

it("of inputs that go together the first stands for all: who adds more comes before who has the larger share", () => {
  // Alone b has (0.6 x 2)^2 = 1.44 of a variance of 6, and c 1.
  const y = outputOf((i) => 2 * at(a, i) + at(c, i) + at(noise, i));
  const { drivers } = rankInputs(inputs, y);
  expect(drivers.map(({ name }) => name)).toEqual(["a", "c", "b"]);
  expect(drivers[2]?.share).toBeGreaterThan(drivers[1]?.share ?? 1);
});

it("partial rank correlations are the same to the last digit for any monotone function of the output", () => {
  const y = outputOf((i) => 2 * at(a, i) - at(c, i) + 0.3 * at(noise, i));
  const prccs = (output: Float64Array) => {
    const found = byName(rankInputs(inputs, output).drivers);
    return inputs.map(({ name }) => found.get(name)?.prcc);
  };
  expect(prccs(y.map((value) => Math.exp(2 * value) + 7))).toEqual(prccs(y));
});

it("chance alone gives a partial rank correlation beyond the stated size in about one of twenty", () => {
  const few = 60;
  let beyond = 0;
  const looks = 300;
  for (let look = 0; look < looks; look++) {
    const part = (values: Float64Array) => values.subarray(look * few, (look + 1) * few);
    const parts = inputs.map((input) => ({ ...input, values: part(input.values as Float64Array) }));
    const { drivers, prccByChance } = rankInputs(parts, part(noise));
    const own = drivers.find(({ name }) => name === "c");
    if (Math.abs(own?.prcc ?? 0) > (prccByChance ?? 1)) beyond += 1;
  }
  // Binomial: 300 x 0.05 = 15 with sd 3.8; the ranks of a Latin hypercube's parts are as good as independent.
  expect(beyond).toBeGreaterThan(3);
  expect(beyond).toBeLessThan(28);
});

it.each([
  ["normal", (value: number) => value],
  // Kurtosis 15: the formula for normals would state half of the error.
  ["cubed", (value: number) => value ** 3],
] as const)(
  "the error of a share is how far shares scatter from sample to sample, also of heavy tails: %s",
  (_, shape) => {
    const size = 200;
    const looks = 100;
    const stated: number[] = [];
    const shares: number[] = [];
    for (let look = 0; look < looks; look++) {
      const part = (values: Float64Array) => values.subarray(look * size, (look + 1) * size);
      const y = part(a).map((value, i) => shape(value) + shape(part(noise)[i] ?? 0));
      const { drivers } = rankInputs([{ name: "a", kind: "parameter", values: part(a).map(shape) }], y);
      shares.push(drivers[0]?.share ?? 0);
      stated.push(drivers[0]?.shareError ?? 0);
    }
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const scatter = Math.sqrt(mean(shares.map((share) => (share - mean(shares)) ** 2)));
    expect(mean(stated) / scatter).toBeGreaterThan(0.75);
    expect(mean(stated) / scatter).toBeLessThan(1.25);
  },
);

it("equal values share a rank, an input that never differs is left out, and inputs not told apart have shares alone", () => {
  const steps = outputOf((i) => Math.sign(at(a, i)));
  const same: DrawnInput = { name: "same", kind: "parameter", values: outputOf(() => 0.1) };
  const twin: DrawnInput = { name: "twin", kind: "move", values: a.map((value) => 5 * value + 1) };
  const { drivers, explained } = rankInputs([...inputs.slice(0, 1), same, twin], steps);
  expect(drivers.map(({ name }) => name).sort()).toEqual(["a", "twin"]);
  expect([explained, drivers[0]?.prcc]).toEqual([null, null]);
  // A normal and its sign correlate by sqrt(2 / pi).
  expect(drivers.map(({ share }) => Math.abs(share - 2 / Math.PI) < 0.02)).toEqual([true, true]);
});

it("more inputs than draws leave shares and no regression", () => {
  const short = inputs.map((input) => ({
    ...input,
    values: (input.values as Float64Array).subarray(0, 4),
  }));
  const { drivers, explained } = rankInputs(short, [1, 2, 3, 5]);
  expect(drivers).toHaveLength(3);
  expect([explained, drivers[0]?.effectAlone]).toEqual([null, null]);
});

it("an output that is the same in every draw has no drivers", () => {
  expect(rankInputs(inputs, new Float64Array(draws).fill(0.1))).toMatchObject({ sd: 0, drivers: [] });
});
