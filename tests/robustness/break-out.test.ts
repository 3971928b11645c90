import { readModelYaml } from "@headwater/core/files";
import { expect, test } from "vitest";
import { javaScriptOf } from "../../packages/core/src/compile/javascript/generate.js";
import { checkModel } from "../../packages/core/src/equations/check.js";
import { richModel } from "./rich-model.js";

const attack = "`;}]});globalThis.brokenOut=1;process.exit(1)//*/";
/** Names that the language allows, and that would do something if they came to stand in code. */
const hostile = [
  "globalThis",
  "process",
  "eval",
  "Function",
  "require",
  "arguments",
  "await",
  "алерт",
  "__x__",
  "ℵ",
  "while",
];

/** Words of the generated code: of JavaScript, and our own with a number. */
function wordsOf(yaml: string): Set<string> {
  const { spec, diagnostics } = readModelYaml(yaml);
  expect(diagnostics).toEqual([]);
  if (spec === undefined) return new Set();
  const { text } = javaScriptOf(checkModel(spec));
  // A text or a template could hold anything.
  expect(text.replaceAll(/"(use strict|linear|extrapolate|step)"/g, "")).not.toMatch(/["'`\\]|\/[/*]/);
  const withoutNumbers = text.replaceAll(/(?<![\p{L}_$])\d[\d.]*(e[+-]?\d+)?/gu, "");
  const words = withoutNumbers.match(/[\p{L}_$][\p{L}\p{M}\p{N}_$]*/gu) ?? [];
  return new Set(words.map((word) => word.replace(/\d+$/, "")));
}

const original = wordsOf(richModel);

test("the words of generated code are few, and none is of the model", () => {
  const known =
    "Infinity Math NaN abs const constants d dt evaluate evaluateLookup exp expCells extrapolate f false floor for from function grid holdPoints i " +
    "if initialise interpolate k let library log logCells lookup lookups max min poissonQuantile positions pow powCells return series sqrt step strict t " +
    "tables time true use v x y";
  for (const word of original) expect(known.split(" ")).toContain(word);
});

const names = [
  ...[
    "people",
    "queue",
    "course",
    "purse",
    "enter",
    "leave",
    "apply",
    "enrol",
    "qualify",
    "drop_out",
    "pay",
    "total",
    "staged",
  ],
  ...[
    "late",
    "memory",
    "luck",
    "births",
    "long",
    "places",
    "price",
    "boost",
    "effect",
    "counted",
    "fitted",
    "ageing",
    "north",
  ],
  ...[
    "south",
    "inner",
    "leaf",
    "pool",
    "twice",
    "seed",
    "given",
    "born",
    "age",
    "stage",
    "minor",
    "goal",
    "baby",
    "early",
  ],
];

test.each(names.map((name, i) => [name, hostile[i % hostile.length] ?? ""]))(
  "%s may be called %s, which does not come into the code",
  (name, other) => {
    const renamed = richModel.replaceAll(new RegExp(`\\b${name}\\b(?!: true)`, "gu"), other);
    expect(renamed).not.toBe(richModel);
    for (const word of wordsOf(renamed)) expect(original).toContain(word);
  },
);

test("no doc, unit, element or source comes into the code", () => {
  const text = JSON.stringify(attack);
  const changed = richModel
    .replaceAll(/doc: [^,}\n]+/g, `doc: ${text}`)
    .replace("source: Registers", `source: ${text}`)
    .replaceAll("13 and over", ");process.exit(1);//")
    .replaceAll("GBP", "process")
    .replaceAll("person", "globalThis");
  expect(changed.split(attack).length).toBeGreaterThan(40);
  expect(wordsOf(changed)).toEqual(original);
  expect("brokenOut" in globalThis).toBe(false);
});
