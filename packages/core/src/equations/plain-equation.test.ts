import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEquation } from "./parse.js";
import { longest, readPlainEquation } from "./plain-equation.js";
import { maximumNesting } from "./scan.js";

/** What the parser of mathjs reads: blanks make a text too long for the other one. */
const byMathjs = (text: string) => parseEquation(`${text}${" ".repeat(longest)}`).expression;

describe("readPlainEquation", () => {
  it.each([
    "a + b * c - -d / 2.5e-3 ^ -x ^ 2",
    "-2 ^ 2 + (1 - x) * +y",
    "not a == b and c <= 2 or not (d != e) and f > -1",
    "if(a < b, max(x, y, 0), sum(z)) + now()",
    "x[age - 1, decile] * effect[age](2 + y) - z[ age+2 ]",
    "sum(x[age, :]) + mean(y[age : ten, c:])",
    "a\n  + b\u00a0* c ",
    "2and 3or 0",
    "end + i + e + constructor",
  ])("reads %s as mathjs does", (text) => {
    const expression = readPlainEquation(text);
    expect(expression).toBeDefined();
    expect(expression).toEqual(byMathjs(text));
  });

  it.each([
    ...[
      "",
      "a b",
      "2 x",
      "2(3)",
      "(a)(b)",
      "f(x)(y)",
      "a < b < c",
      "1 +",
      "x[]",
      "x[1]",
      "x[age - 1.5]",
      "x[age + 0]",
    ],
    ...[
      "a.b",
      ".5",
      "2.",
      "1.5.2",
      "1e",
      "1e999",
      "a = 3",
      "a! = 3",
      "50%",
      "x[:b]",
      "x[a:b:c]",
      'x["a"]',
      "größe",
      "(a",
    ],
    ...[
      "true",
      "NaN",
      "Infinity",
      "a mod b",
      "a xor b",
      "a to b",
      "2 in",
      "and",
      "f(a,)",
      "x[a:end]",
      "x[a - 1:b]",
      "a:b",
      "a == b != c",
      "x[to]",
    ],
    `${"(".repeat(maximumNesting + 1)}a${")".repeat(maximumNesting + 1)}`,
    `a${" ".repeat(longest)}`,
  ])("leaves %s to mathjs", (text) => {
    expect(readPlainEquation(text)).toBeUndefined();
  });

  it("gives what mathjs gives wherever it gives anything", () => {
    const pieces = fc.constantFrom(
      ...[
        "a",
        "b1",
        "_c",
        "if",
        "x[",
        "]",
        "age - 1",
        "(",
        "(",
        ")",
        ")",
        ",",
        ":",
        '"q"',
        ".",
        "é",
        "%",
        "=",
      ],
      ...[
        "+",
        "-",
        "*",
        "/",
        "^",
        "<",
        "<=",
        ">",
        ">=",
        "==",
        "!=",
        " and ",
        " or ",
        " not ",
        " mod ",
        " in ",
      ],
      ...["0", "1", "2.5", "1e3", ".5", "0x1", "true", " end ", " ", "  "],
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 9 }), (parts) => {
        const text = parts.join("");
        const expression = readPlainEquation(text);
        if (expression === undefined) return;
        read++;
        expect(expression).toEqual(byMathjs(text));
      }),
      { numRuns: 20_000, seed: 20_261_128 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
