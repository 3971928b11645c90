import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { outcomeOf } from "./outcome.js";
import { richModel } from "./rich-model.js";

const bathtub = readFileSync(new URL("../../examples/bathtub.yaml", import.meta.url), "utf8");
// A changed time step must not make the test long.
const limits = { steps: 400, values: 200_000 };
const properties = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const before = properties();

const strange = fc.constantFrom(
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf", "time", "dt", "sum"],
  ...[
    "1e308",
    "-1e308",
    "1e-320",
    ".nan",
    ".inf",
    "0x10",
    "1_000",
    "00",
    "-0",
    '"5"',
    "1/0",
    "9".repeat(400),
  ],
  ...[
    "\u05e9\u05dc\u05d5\u05dd",
    "\u202eabc",
    "\ud83d\ude00",
    "e\u0301\u0301",
    "\u0130",
    "\u00df",
    "\ufeff",
    "\u0000",
    "\u2028",
  ],
  ...[
    "&a ",
    "*a",
    "!!js ",
    "<<: ",
    "? ",
    "- ",
    "|",
    ">",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    "#",
    "'",
    '"',
    "\t",
    "\n",
    "---",
    "...",
  ],
  ...[
    "(",
    ")",
    "[:]",
    " - 1]",
    "(".repeat(200),
    "null",
    "~",
    "true",
    "[]",
    "{}",
    "''",
    "*",
    "^",
    "/ 0",
    "== ",
  ],
);

type Change = (text: string) => string;

/** Positions are shares of the text's length, so that they suit whatever the changes before have left. */
const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1e6);
const pick = (parts: readonly string[], at: number) => Math.floor(at * parts.length);
const words = (text: string) => text.split(/(?<=[\s:,()[\]{}])/u);
const onParts =
  (split: (text: string) => string[], between: string) =>
  (change: (parts: string[]) => void) =>
  (text: string) => {
    const parts = split(text);
    change(parts);
    return parts.join(between);
  };
const onLines = onParts((text) => text.split("\n"), "\n");
const onWords = onParts(words, "");

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.string({ unit: "binary", maxLength: 3 })).map(([at, put]) => (text: string) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + put + text.slice(place + 1);
  }),
  share.map((at) => (text: string) => text.slice(0, Math.floor(at * text.length))),
  fc
    .tuple(share, strange)
    .map(([at, put]) => onWords((parts) => void parts.splice(pick(parts, at), 1, `${put} `))),
  fc.tuple(share, strange).map(([at, put]) => onWords((parts) => void parts.splice(pick(parts, at), 0, put))),
  fc.tuple(share, share).map(([a, b]) =>
    onWords((parts) => {
      const [i, j] = [pick(parts, a), pick(parts, b)];
      [parts[i], parts[j]] = [parts[j] ?? "", parts[i] ?? ""];
    }),
  ),
  share.map((at) => onWords((parts) => void parts.splice(pick(parts, at), 1))),
  share.map((at) => onLines((parts) => void parts.splice(pick(parts, at), 1))),
  fc
    .tuple(share, share)
    .map(([a, b]) => onLines((parts) => void parts.splice(pick(parts, a), 0, parts[pick(parts, b)] ?? ""))),
  fc.tuple(share, fc.integer({ min: 0, max: 8 })).map(([at, depth]) =>
    onLines((parts) => {
      const i = pick(parts, at);
      parts[i] = " ".repeat(depth) + (parts[i] ?? "").trimStart();
    }),
  ),
  share.map((at) =>
    onLines((parts) => {
      const i = pick(parts, at);
      parts[i] = (parts[i] ?? "").replace(/([\w ]+): *([^,{}]+)/, "$2: $1");
    }),
  ),
);

afterAll(() => expect(properties()).toBe(before));

test.each([
  ["the example", bathtub],
  ["everything that the language has", richModel],
])("%s runs as it is written", (_, text) => {
  expect(outcomeOf(text, limits)).toBe("ran");
});

test.each([
  ["the example", bathtub, 1],
  ["everything that the language has", richModel, 2],
] as const)(
  "%s, changed anyhow, gives a result or reasons, and no object gets a new property",
  (_, text, seed) => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        outcomes.add(
          outcomeOf(
            changes.reduce((now, each) => each(now), text),
            limits,
          ),
        );
        expect(properties()).toBe(before);
      }),
      { seed: 20261120 + seed, numRuns: 500 },
    );
    // Otherwise the changes are all of one kind, and test little.
    expect(outcomes.size).toBeGreaterThan(20);
    expect(outcomes).toContain("ran");
  },
  60_000,
);
