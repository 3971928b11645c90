import { check, type Limits, simulate } from "@headwater/core";
import { readModelYaml } from "@headwater/core/files";
import { expect, test } from "vitest";
import { model } from "./hostile-files.js";
import { outcomeOf } from "./outcome.js";

const variables = (count: number, equation: string) =>
  Array.from({ length: count }, (_, i) => `  x${i}: { unit: "1", doc: x, equation: ${equation} }`).join("\n");
const elements = (count: number, letter: string) =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(", ");
const pairs =
  model(`dimensions: { a: { elements: [${elements(30, "a")}], doc: x }, b: { elements: [${elements(40, "b")}], doc: x } }
parameters: { p: { unit: "1", doc: x, dimensions: [a], value: 1 }, q: { unit: "1", doc: x, dimensions: [b], value: 1 } }
auxiliaries: { x: { unit: "1", doc: x, equation: sum(p * q) } }`);

/** What a model needs, to the last unit: one less is refused. */
const needs: readonly [limit: keyof Limits, text: string, least: number, code: string][] = [
  ["fileLength", pairs, pairs.length, "yaml-too-large"],
  ["fileAliases", "name: &n m\ntime: { unit: year, start: 0, stop: 1, dt: 1 }\ndoc: *n", 1, "yaml-too-large"],
  ["variableCells", pairs, 40, "too-many-cells"],
  ["foldTerms", pairs, 1_230, "too-many-terms"],
  ["modelCells", pairs, 71, "too-many-cells"],
  ["steps", pairs, 10, "bad-time"],
  ["values", pairs, 71 * 11, "too-many-values"],
];

test.each(needs)("limits.%s can be raised, and is told where it is too low", (limit, text, least, code) => {
  expect(outcomeOf(text, { [limit]: least })).toBe("ran");
  expect(outcomeOf(text, { [limit]: least - 1 })).toBe(code);
});

test("a file of more values than usual is read where it is allowed", () => {
  const text = model(`auxiliaries:\n${variables(30, "1")}`);
  expect(outcomeOf(text, { fileValues: 50 })).toBe("yaml-too-large");
  expect(outcomeOf(text, { fileValues: 400 })).toBe("ran");
});

test("after as many errors as are allowed one more says that there are others", () => {
  const { spec, locate } = readModelYaml(model(`auxiliaries:\n${variables(30, "nothing")}`));
  const codes = (limits: Partial<Limits>) =>
    spec === undefined ? [] : check(spec, { locate, limits }).diagnostics.map(({ code }) => code);
  expect(codes({ errors: 30 })).toEqual(new Array(30).fill("unknown-name"));
  expect(codes({ errors: 29 })).toEqual([...new Array(29).fill("unknown-name"), "too-many-errors"]);
});

test("a run of 1e9 steps, or one that saves 1e9 values, is refused before there is room made for it", () => {
  const { spec } = readModelYaml(pairs);
  if (spec === undefined) throw new Error("not read");
  const before = process.memoryUsage().arrayBuffers;
  expect(() => simulate(spec, { to: 1e9 })).toThrow("1000000000 steps are more than the limit of 10000000");
  expect(() => simulate(spec, { to: 9e6 })).toThrow("the limit is 30000000");
  expect(() => simulate(spec, { to: 9e6 })).toThrow("limits.values");
  // The times that would be saved are there by then, 72 MB; the values would be 5 GB.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 28);
});
