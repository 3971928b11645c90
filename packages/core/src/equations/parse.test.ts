import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression, Subscript } from "./expression.js";
import { maximumLength, parseEquation } from "./parse.js";
import { print } from "./print.js";
import { maximumNesting } from "./scan.js";

const parsed = (text: string): string => {
  const { expression, problem } = parseEquation(text);
  return expression === undefined ? `${problem.code}: ${problem.message}` : print(expression);
};
const code = (text: string) => parseEquation(text).problem?.code;

describe("parseEquation", () => {
  it("groups operators as usual: powers to the right, the rest to the left, signs after powers", () => {
    expect(parsed("((a + (b * c)) - d)")).toBe("a + b * c - d");
    expect(parsed("a - (b - c)")).toBe("a - (b - c)");
    expect(parsed("2 ^ (3 ^ 4)")).toBe("2 ^ 3 ^ 4");
    expect(parsed("(2 ^ 3) ^ 4")).toBe("(2 ^ 3) ^ 4");
    expect(parsed("-(2 ^ 2)")).toBe("-2 ^ 2");
    expect(parsed("(-2) ^ 2")).toBe("(-2) ^ 2");
    expect(parsed("not (a and b) or c")).toBe("not (a and b) or c");
    expect(parsed("a / b * c")).toBe("a / b * c");
  });

  it("reads every form of subscript", () => {
    expect(parsed('x[ age ,age-1, "under 1", : , a:b, "a b":c, c: ]')).toBe(
      'x[age, age - 1, "under 1", :, a:b, "a b":c, c:]',
    );
    expect(parsed("x[age + 0]")).toBe("x[age]");
  });

  it("reads names of any script, composed or not, as one name", () => {
    expect(parsed("größe * 変数")).toBe("größe * 変数");
    expect(parsed("gro\u0308ße")).toBe("gr\u00f6ße");
  });

  it("reads a name in a module, with its subscripts or its argument", () => {
    expect(parsed("north.births + a.b.c[age - 1] * n . effect(x)")).toBe(
      "north.births + a.b.c[age - 1] * n.effect(x)",
    );
    expect(parsed("a.constructor")).toBe("a.constructor");
  });

  it("takes line breaks for blanks", () => {
    expect(parsed("if(a,\n  b,\r\n  c)")).toBe("if(a, b, c)");
    expect(parsed("a\n+ b")).toBe("a + b");
  });

  it.each([
    ["2 x", "implicit-multiplication"],
    ["2(3)", "implicit-multiplication"],
    ["(a)(b)", "implicit-multiplication"],
    ["a < b < c", "chained-comparison"],
    ["0x10", "unsupported-syntax"],
    ["a+0B1", "unsupported-syntax"],
    ["50%", "unsupported-syntax"],
    ["5!", "unsupported-syntax"],
    ["a ? b : c", "unsupported-syntax"],
    ["a = 3", "unsupported-syntax"],
    ["f(x) = 2", "unsupported-syntax"],
    ["[1, 2]", "unsupported-syntax"],
    ["{a: 1}", "unsupported-syntax"],
    ['"text"', "unsupported-syntax"],
    ["(a + b).c", "unsupported-syntax"],
    ["a[1].b", "unsupported-syntax"],
    ["a(b)[c](d)", "unsupported-syntax"],
    ["x'", "unsupported-syntax"],
    ["a; b", "unsupported-syntax"],
    ["a & b", "unsupported-syntax"],
    ["a AND b", "unsupported-syntax"],
    ["a # remark", "unsupported-syntax"],
    ["true", "unsupported-syntax"],
    ["x to y", "unsupported-syntax"],
    ["x .* y", "unsupported-syntax"],
    ["1:3", "unsupported-syntax"],
    ["x[1]", "bad-subscript"],
    ["x[1:3]", "bad-subscript"],
    ["x[age - 1.5]", "bad-subscript"],
    ["x[y[z]]", "bad-subscript"],
    ["x[a:b:c]", "bad-subscript"],
    ["1e999", "bad-number"],
    ["Infinity", "bad-number"],
    ["1 +", "syntax-error"],
    ["", "syntax-error"],
    ["x[]", "syntax-error"],
  ])("rejects %s as %s", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("says what to write instead of an implied multiplication", () => {
    expect(parseEquation("2 x").problem?.hint).toBe("Write 2 * x.");
  });

  it.each([
    ["IF THEN ELSE(x > 3, 1, 2)", "Write if(condition, yes, no)."],
    ["IF x > 3 THEN 1 ELSE 2", "Write if(condition, yes, no)."],
    ["DELAY FIXED(x, 3, 0)", "Write delay_fixed(input, delay[, initial])."],
    ["SMOOTH N(x, 3, 0, 2)", "Write smoothn(input, delay, order[, initial])."],
    ["x <> 3", "Write != for not equal."],
    ["x ** 2", "Write ^ for a power."],
    ["1,5 * x", "Write a decimal point: 1.5."],
    ["x mod 2", "Write x - y * floor(x / y)."],
  ])("says of %s, which other tools understand, what to write", (text, hint) => {
    expect(parseEquation(text).problem?.hint).toBe(hint);
  });

  it.each(["f(a, b[c])", 'a.b[c - 1, "d e", :]', "(-1.5 + a ^ b)", "(-a <= b + c)", "[1, true]"])(
    "says between what an operator is missing: %s",
    (text) => {
      const between = text.replace(", :]", ", 1:end]");
      expect(parseEquation(`${text} x`).problem?.message).toBe(`no operator between ${between} and x`);
    },
  );

  it("limits length and nesting before the parser sees the text", () => {
    expect(code("x".repeat(maximumLength + 1))).toBe("equation-too-long");
    expect(code("(".repeat(maximumNesting + 1))).toBe("equation-too-deep");
    expect(code(`${"(".repeat(maximumNesting)}x${")".repeat(maximumNesting)}`)).toBeUndefined();
    expect(code(`${"-".repeat(maximumLength - 1)}x`)).toBe("equation-too-deep");
    expect(code(new Array(5000).fill("x").join("+"))).toBe("equation-too-deep");
    expect(code(new Array(400).fill("x").join("+"))).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    const pieces = fc.constantFrom(
      ..."()[]{}+-*/^<>=!,:;.\"'%#ab1 e0\n",
      "if(",
      "and ",
      "x[",
      "sum(",
      "end",
      "==",
      "\ud800",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((p) => p.join("")),
        ),
        (text) => {
          const { expression, problem } = parseEquation(text);
          expect((expression === undefined) !== (problem === undefined)).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 20_260_101 },
    );
  });

  it("gives a tree back when its printed text is parsed again", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(parseEquation(print(expression))).toEqual({ expression });
      }),
      { numRuns: 500, seed: 20_260_102 },
    );
  });
});

const name = fc.constantFrom("a", "b2", "_c", "größe", "変数");
const subscripts: fc.Arbitrary<Subscript> = fc.oneof(
  fc.record({ kind: fc.constant("name" as const), name, quoted: fc.boolean() }),
  fc.record({ kind: fc.constant("shift" as const), name, shift: fc.constantFrom(-2, -1, 1, 3) }),
  fc.constant({ kind: "all" as const }),
  fc.record({ kind: fc.constant("range" as const), from: fc.constantFrom("a", "under 1"), to: name }),
);
const { expressions } = fc.letrec<{ expressions: Expression }>((tie) => ({
  expressions: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.record({
      kind: fc.constant("number" as const),
      value: fc.oneof(
        fc.nat(),
        fc.double({ min: 0, max: 1e300, noNaN: true }).map((x) => x + 0),
      ),
    }),
    fc.record({ kind: fc.constant("name" as const), name }),
    fc.record({
      kind: fc.constant("subscript" as const),
      name,
      subscripts: fc.array(subscripts, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constantFrom("negate" as const, "not" as const), argument: tie("expressions") }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom(
        ...(["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "==", "!=", "and", "or"] as const),
      ),
      left: tie("expressions"),
      right: tie("expressions"),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      function: fc.constantFrom("if", "max", "table"),
      arguments: fc.array(tie("expressions"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      function: name,
      subscripts: fc.array(subscripts, { minLength: 1, maxLength: 3 }),
      arguments: fc.array(tie("expressions"), { minLength: 1, maxLength: 1 }),
    }),
  ),
}));
