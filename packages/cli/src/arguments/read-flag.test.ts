import fc from "fast-check";
import { expect, test } from "vitest";
import { numberFlag, readNumber, textFlag } from "./read-flag.js";
import { readEnsembleFlags, readFormat } from "./settings.js";

test.each(["-5", "0", "1.5", "abc", "", " ", "1e400", "0x10", "Infinity", "NaN", "1_000", "ten"])(
  "%j is no number of draws, and the message says what one is",
  (text) => {
    expect(() => readNumber("--draws", text, { whole: true, least: 1 }, "1000")).toThrow(
      /^--draws must be a whole number of at least 1, not /,
    );
  },
);

test("whole numbers are read as they are written, also with an exponent", () => {
  expect(readNumber("--draws", "1e3", { whole: true, least: 1 })).toBe(1000);
  fc.assert(
    fc.property(fc.maxSafeInteger(), (whole) => {
      expect(readNumber("--seed", String(whole), { whole: true })).toBe(whole);
    }),
    { seed: 3 },
  );
});

test("a flag given twice is refused rather than one of them ignored", () => {
  expect(() => numberFlag({ draws: ["5", "6"] }, "draws")).toThrow("--draws is given more than once");
});

test("a flag without a value says so", () => {
  expect(() => textFlag({ out: "" }, "out")).toThrow("--out needs a value");
});

test("--json is --format json, and contradicts another format", () => {
  expect(readFormat({ json: true })).toBe("json");
  expect(readFormat({})).toBe("table");
  expect(() => readFormat({ json: true, format: "csv" })).toThrow(/contradict/);
  expect(() => readFormat({ format: "xml" })).toThrow(/not known/);
});

test("a flag wins over the scenario file, the file over the default", () => {
  const read = readEnsembleFlags({ draws: "50" });
  expect(read({ draws: 7, seed: 9 })).toMatchObject({ draws: 50, seed: 9, until: 2035 });
});

test("a seed is a whole number, or a text that is no number", () => {
  expect(readEnsembleFlags({ seed: "7" })({}).seed).toBe(7);
  expect(readEnsembleFlags({ seed: "budget-2026" })({}).seed).toBe("budget-2026");
  expect(readEnsembleFlags({})({ seed: "from-the-file" }).seed).toBe("from-the-file");
  for (const seed of ["1.5", "-1", "Infinity"])
    expect(() => readEnsembleFlags({ seed })).toThrow("--seed must be a whole number");
  expect(() => readEnsembleFlags({ seed: "a".repeat(201) })).toThrow("more than 200");
});

test("--no-out is no folder, no --out is the usual one", () => {
  expect(readEnsembleFlags({ out: false })({}).out).toBeNull();
  expect(readEnsembleFlags({})({}).out).toBeUndefined();
});
