import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../equations/check.js";
import { formatDiagnostic } from "../model/diagnostics.js";
import { readModelYaml } from "./yaml.js";

const tub = `name: tub
time: { unit: year, start: 0, stop: 10, dt: 1/4 }
dimensions:
  age: { elements: [0, 1 to 4, 5 and over], doc: Age band. }
stocks:
  water:
    unit: litre
    doc: Water in the tub.
    initial: 10
    inflows: [fill]
flows:
  fill: { unit: litre/year, doc: Tap., equation: k }
parameters:
  k: { unit: litre/year, doc: Rate., value: 2, distribution: { kind: normal, mean: 2, sd: 1 } }
  share: { unit: 1, doc: A share., dimensions: [age], value: { 0: 0.5, "*": 0.25 } }
series:
`;
const messages = (from: string, to: string): string[] => {
  const { spec, locate, diagnostics } = readModelYaml(tub.replace(from, to), { file: "tub.yaml" });
  return (spec === undefined ? diagnostics : check(spec, { locate }).diagnostics).map(formatDiagnostic);
};

function withDistribution(distribution: string) {
  const text = `name: tub
time: { unit: minute, start: 0, stop: 1, dt: 1 }
dimensions: { side: { elements: [left, right], doc: Sides. } }
parameters:
  tap: { unit: litre/minute, doc: The tap., value: 5,${/^\{ (left|"\*")/.test(distribution) ? " dimensions: [side]," : ""}
    distribution: ${distribution.startsWith("{") ? distribution : JSON.stringify(distribution)} }
`;
  return readModelYaml(text, { file: "tub.yaml" });
}

describe("readModelYaml", () => {
  it("gives the data that the text holds", () => {
    const { spec, diagnostics } = readModelYaml(tub);
    expect(diagnostics).toEqual([]);
    expect(spec).toEqual({
      name: "tub",
      time: { unit: "year", start: 0, stop: 10, dt: "1/4" },
      dimensions: { age: { elements: ["0", "1 to 4", "5 and over"], doc: "Age band." } },
      stocks: { water: { unit: "litre", doc: "Water in the tub.", initial: 10, inflows: ["fill"] } },
      flows: { fill: { unit: "litre/year", doc: "Tap.", equation: "k" } },
      parameters: {
        k: { unit: "litre/year", doc: "Rate.", value: 2, distribution: { kind: "normal", mean: 2, sd: 1 } },
        share: { unit: "1", doc: "A share.", dimensions: ["age"], value: { 0: 0.5, "*": 0.25 } },
      },
    });
    expect(spec && check(spec).diagnostics).toEqual([]);
  });

  it("reads JSON alike", () => {
    const { spec } = readModelYaml(tub);
    expect(readModelYaml(JSON.stringify(spec)).spec).toEqual(spec);
  });

  it.each([
    [
      "doc: Water in the tub.",
      "dok: Water",
      "tub.yaml:8:5 stocks.water.dok: there is no key dok here [unknown-key]\n  Did you mean doc?",
    ],
    [
      "doc: Water in the tub.",
      "nonNegative: false",
      "tub.yaml:6:3 stocks.water.doc: doc is missing [missing-key]\n  expected: a text",
    ],
    [
      "\nflows:",
      "\nflow:",
      "tub.yaml:11:1 flow: there is no key flow here [unknown-key]\n  Did you mean flows?",
    ],
    ["equation: k", "equation: [1]", "tub.yaml:12:40 flows.fill.equation: equation is a list of 1"],
    ["value: 2", "value: two", 'value is the text "two" [wrong-type]\n  expected: a number or a map'],
    ["kind: normal", "kind: norml", "Did you mean normal?"],
    ["sd: 1", "sdd: 1", "sd is missing"],
    ["dt: 1/4", "dt: 0.3", "not a whole number of steps"],
    ["start: 0", "start: soon", 'start is the text "soon" [wrong-type]\n  expected: a number'],
    [
      "equation: k",
      "equation: kk + 1",
      "tub.yaml:12:50 flows.fill.equation: there is no variable kk [unknown-name]\n  Did you mean k?",
    ],
    [
      "    initial: 10\n",
      "",
      "tub.yaml:6:3 stocks.water: water has no initial value [missing-initial-value]",
    ],
    ["doc: Tap.", "__proto__: 3", "__proto__ cannot be a key [reserved-name]"],
    ["fill: {", "constructor: {", "constructor is a reserved word [reserved-name]"],
    ["name: tub", "name: !!js/function 'x'", "tub.yaml:1:7: not valid YAML: unresolved tag"],
    ["name: tub", "name: tub\nname: tub", "tub.yaml:2:1: not valid YAML: map keys must be unique"],
    ["doc: Water in the tub.", "doc: a: b", "tub.yaml:8:10: not valid YAML"],
    ["series:", "--- 2", "not valid YAML: source contains multiple documents"],
    ["name: tub", "name: *x", "tub.yaml:1:7 name: not valid YAML: nothing is named &x"],
    ["name: tub", "name: tub\n<<: { doc: x }", "there is no key << here"],
    ["name: tub", "? [a]\n: b", "a key must be a plain text"],
  ])("answers %j -> %j with place and remedy", (from, to, expected) => {
    expect(messages(from, to).join("\n")).toContain(expected);
  });

  it("tells what is wrong with stated quantiles beside all else, each thing once", () => {
    const text = tub
      .replace("{ kind: normal, mean: 2, sd: 1 }", '"10% 3, 50% 2, 90% 9"')
      .replace("dt: 1/4", "dt: [1]");
    expect(readModelYaml(text).diagnostics.map(({ path }) => path.join("."))).toEqual([
      "time.dt",
      "parameters.k.distribution.points",
    ]);
  });

  it("says that a text is no model", () => {
    for (const text of ["", "42", "- a", "null"]) {
      expect(readModelYaml(text).diagnostics[0]?.code).toBe("wrong-type");
    }
  });

  it("stops at aliases that multiply, at endless ones, and at deep nesting", () => {
    const levels = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [before, now] of ["ab", "bc", "cd", "de", "ef", "fg"]) {
      levels.push(`${now}: &${now} [${new Array(10).fill(`*${before}`).join(", ")}]`);
    }
    expect(readModelYaml(levels.join("\n")).diagnostics[0]?.code).toBe("yaml-too-large");
    expect(readModelYaml("a: &x [*x]").diagnostics[0]?.code).toBe("yaml-too-large");
    expect(readModelYaml(`${"[".repeat(100)}${"]".repeat(100)}`).diagnostics[0]?.code).toBe("yaml-too-large");
    expect(readModelYaml("[".repeat(20_000)).diagnostics).toHaveLength(1);
  });

  it("takes quantiles as an expert states them for a parameter, and for each element of one", () => {
    const three = { kind: "quantiles", points: { 10: 3, 50: 5, 90: 9 } };
    expect(withDistribution("10% 3, 50% 5, 90% 9").spec?.parameters?.tap?.distribution).toEqual(three);
    const points = '{ kind: quantiles, points: "10% 3, 50% 5, 90% 9", low: 0 }';
    expect(withDistribution(points).spec?.parameters?.tap?.distribution).toEqual({ ...three, low: 0 });
    const byElement = withDistribution(
      '{ left: "10% 3, 50% 5, 90% 9", "*": { kind: uniform, low: 1, high: 2 } }',
    );
    expect(byElement.spec?.parameters?.tap?.distribution).toEqual({
      left: three,
      "*": { kind: "uniform", low: 1, high: 2 },
    });
  });

  it.each([
    ["10% 3, half 5", "quantiles-syntax", "parameters.tap.distribution"],
    ["{ kind: uniform, low: 3, high: 1 }", "distribution-value", "parameters.tap.distribution.low"],
    [
      "{ left: { kind: normal, mean: 1, sd: -1 } }",
      "distribution-value",
      "parameters.tap.distribution.left.sd",
    ],
  ])("refuses the distribution %s at its place", (distribution, code, path) => {
    const [first, ...others] = withDistribution(distribution).diagnostics;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code, location: { file: "tub.yaml", line: 6 } });
    expect(first?.path.join(".")).toBe(path);
  });

  it("leaves the prototypes of objects alone", () => {
    readModelYaml('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("never throws, whatever the text, and check never throws on what it lets through", () => {
    const pieces = fc.constantFrom(
      ...tub.split(/(?<=[\s:,])/),
      "&a ",
      "*a ",
      "!!x ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "\n",
      "|\n",
      "null",
      "-1",
      "'",
    );
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 40 }).map((p) => p.join("")),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const { spec, diagnostics } = readModelYaml(text);
        expect((spec === undefined) === diagnostics.length > 0).toBe(true);
        if (spec !== undefined) check(spec);
      }),
      { numRuns: 200, seed: 20_260_110 },
    );
  });

  it("never throws on the tub with one piece of it lost, doubled or swapped", () => {
    const words = tub.split(/(?<=[\s:,])/);
    const change = fc.tuple(
      fc.nat(words.length - 1),
      fc.nat(words.length - 1),
      fc.constantFrom("lose", "double", "swap"),
    );
    fc.assert(
      fc.property(change, ([i, j, how]) => {
        const changed = [...words];
        if (how === "lose") changed.splice(i, 1);
        if (how === "double") changed.splice(i, 0, words[i] ?? "");
        if (how === "swap") [changed[i], changed[j]] = [words[j] ?? "", words[i] ?? ""];
        const { spec, diagnostics } = readModelYaml(changed.join(""));
        const all = spec === undefined ? diagnostics : check(spec).diagnostics;
        for (const diagnostic of all) expect(diagnostic.message).not.toBe("");
      }),
      { numRuns: 200, seed: 20_260_111 },
    );
  });
});
