import { HeadwaterError, type ModelSpec } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyHelp } from "../policies/help/family-help.js";
import { kinshipSupport } from "../policies/kinship/kinship-support.js";
import { checkScenarioFile, readScenarioFile } from "./scenario-file.js";

const levers = [...familyHelp.moves, ...kinshipSupport.moves].map(({ lever }) => {
  const multiplier = lever.endsWith("_multiplier");
  return [
    lever,
    { unit: "1", doc: lever, value: multiplier ? 1 : 0, combine: multiplier ? "multiply" : "add" },
  ] as const;
});

/** The levers of two policies without the rest of the country, one lever with a range and one over a dimension. */
const model: ModelSpec = {
  name: "levers",
  time: { unit: "year", start: 2009, stop: 2035, dt: 0.25 },
  dimensions: { age: { elements: ["young", "old"], doc: "age" } },
  levers: {
    ...Object.fromEntries(levers),
    home_places_added: {
      unit: "place/year",
      doc: "places",
      value: 0,
      combine: "add",
      range: [0, 200],
      source: "Ofsted 2020",
    },
    exits: { unit: "1", doc: "exits", dimensions: ["age"], value: 1, combine: "multiply" },
  },
  parameters: {
    some_parameter: { unit: "1", doc: "share", value: 0.2, range: [0, 0.5], source: "Webb 2022" },
    stay: { unit: "year", doc: "stay", dimensions: ["age"], value: { young: 1, old: 2 } },
  },
};

const text = `name: help-then-kinship
title: Family help now, kinship support two years later
policies:
  - family-help
  - policy: kinship-support
    delay: 2
    ramp: 4
    fidelity: 0.5
levers:
  - lever: home_places_added
    to: 100
    start: 2024
    ramp: 3
  - lever: exits[young]
    to: { kind: uniform, low: 1, high: 1.2 }
    start: 2025.5
    until: 2030
parameters:
  some_parameter: 0.3
  stay[old]: 3
until: 2035
draws: 500
seed: 7
`;

const read = (yaml: string) => readScenarioFile(yaml, { file: "own.yaml", model });

/** Every diagnostic as `line:column code`, with what it says. */
const refusals = (yaml: string) => {
  const { diagnostics, scenarioFile } = checkScenarioFile(yaml, { file: "own.yaml", model });
  expect(scenarioFile).toBeUndefined();
  return diagnostics.map(({ code, message, expected, hint, location }) => ({
    at: `${location?.file}:${location?.line}:${location?.column}`,
    code,
    says: [message, expected, hint].filter((part) => part !== undefined).join(" | "),
  }));
};

describe("readScenarioFile", () => {
  it("turns policies, own moves and parameters into one scenario", () => {
    const { scenario, title, policies, run, warnings } = read(text);
    expect(scenario.name).toBe("help-then-kinship");
    expect(title).toBe("Family help now, kinship support two years later");
    expect(run).toEqual({ until: 2035, draws: 500, seed: 7 });
    expect(scenario.parameters).toEqual({ some_parameter: 0.3, "stay[old]": 3 });
    expect(policies.map(({ id, delivery }) => [id, delivery.start, delivery.ramp])).toEqual([
      ["family-help", familyHelp.delivery.start, familyHelp.delivery.ramp],
      ["kinship-support", kinshipSupport.delivery.start + 2, 4],
    ]);
    expect(scenario.moves).toContainEqual({ lever: "home_places_added", to: 100, start: 2024, ramp: 3 });
    expect(scenario.moves).toContainEqual({
      lever: "exits[young]",
      to: { kind: "uniform", low: 1, high: 1.2 },
      start: 2025.5,
      ramp: 0,
      until: 2030,
    });
    const half = scenario.moves?.find(({ stream }) => stream === "kinship-support/kinship_allowance_uplift");
    expect(half?.to).toBe(Number(kinshipSupport.moves.find(({ lever }) => lever === half?.lever)?.to) / 2);
    expect(warnings).toEqual([]);
  });

  it("reads the same from JSON, and whatever the order of the policies", () => {
    const json = JSON.stringify({ name: "both", policies: ["kinship-support", "family-help"] });
    expect(read(json)).toEqual({
      ...read("name: both\npolicies: [family-help, kinship-support]"),
      policies: [kinshipSupport, familyHelp],
    });
  });

  it("is about England when no model is given", () => {
    const yaml = text.replace(/ {2}- lever: exits[\s\S]*(?=until: 2035)/, "");
    const { scenario, policies } = readScenarioFile(yaml);
    expect(policies.map(({ id }) => id)).toEqual(["family-help", "kinship-support"]);
    expect(scenario.moves?.map(({ lever }) => lever)).toContain("home_places_added");
  });

  it("warns of a lever beyond its evidence, with range and source, and runs it all the same", () => {
    const yaml = text.replace("to: 100", "to: { kind: uniform, low: 100, high: 400 }");
    const { warnings } = read(yaml);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({
      code: "beyond-evidence",
      severity: "warning",
      expected: "0 to 200 (place/year)",
      hint: "Source: Ofsted 2020.",
      location: { line: 11, column: 5 },
    });
  });

  it("warns of moves that come after the end of the run, and of a scenario that is the baseline", () => {
    expect(read(text.replace("until: 2035", "until: 2023")).warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining(["home_places_added does not move before the run ends in 2023"]),
    );
    expect(read("name: nothing\n").warnings.map(({ code }) => code)).toEqual(["no-effect"]);
  });
});

describe("checkScenarioFile", () => {
  it("names the nearest key for an unknown one, at every depth", () => {
    expect(
      refusals(text.replace("title:", "tilte:").replace("delay:", "dealy:").replace("low:", "lower:")),
    ).toEqual([
      { at: "own.yaml:2:1", code: "unknown-key", says: 'there is no key "tilte" here | Did you mean title?' },
      { at: "own.yaml:6:5", code: "unknown-key", says: 'there is no key "dealy" here | Did you mean delay?' },
      { at: "own.yaml:15:5", code: "missing-key", says: "the key low is missing | a number" },
      {
        at: "own.yaml:15:26",
        code: "unknown-key",
        says: 'there is no key "lower" here | Keys: kind, low, high.',
      },
    ]);
  });

  it.each([
    ["- family-help", "- family-hepl", "4:5", "unknown-policy", "Did you mean family-help?"],
    [
      "policy: kinship-support",
      "policy: kinshipsupport",
      "5:13",
      "unknown-policy",
      "Did you mean kinship-support?",
    ],
    ["- family-help", "- kinship-support", "5:13", "duplicate-policy", "entries 1 and 2"],
    ["- family-help", "- 3", "4:5", "wrong-type", "a text or a map of keys"],
    ["delay: 2", "delay: -1", "6:12", "out-of-range", "0 to 30"],
    ["fidelity: 0.5", "fidelity: 50%", "8:15", "wrong-type", "a number"],
    ["fidelity: 0.5", "fidelity: 1.5", "8:15", "out-of-range", "0 to 1"],
    ["lever: home_places_added", "lever: home_place_added", "10:12", "unknown-name", "home_places_added"],
    ["lever: home_places_added", "lever: some_parameter", "10:12", "unknown-name", "not a lever"],
    ["lever: exits[young]", "lever: exits[yuong]", "14:12", "unknown-element", "young"],
    ["to: 100", 'to: "100"', "11:9", "wrong-type", "Write it without quotes."],
    ["kind: uniform", "kind: unifrom", "15:17", "unknown-value", "Did you mean uniform?"],
    ["low: 1,", "low: 2,", "15:31", "distribution-value", "a number below 1.2"],
    ["until: 2030", "until: 2020", "17:12", "bad-time", "2025.5 or later"],
    ["start: 2024", "start: 1 April 2024", "12:12", "wrong-type", "a number"],
    ["some_parameter: 0.3", "some_paramter: 0.3", "19:3", "unknown-name", "some_parameter"],
    [
      "some_parameter: 0.3",
      "some_parameter: 0.7",
      "19:19",
      "out-of-range",
      "0 to 0.5 (1) | Source: Webb 2022.",
    ],
    ["stay[old]: 3", "stay[odl]: 3", "20:3", "unknown-element", "old"],
    ["stay[old]: 3", "stay[old]: long", "20:14", "wrong-type", "a number"],
    ["until: 2035", "until: 2005", "21:8", "horizon-before-start", "a year after 2009"],
    ["until: 2035", "until: 2035.5", "21:8", "wrong-type", "a whole number"],
    ["until: 2035", "until: 3000", "21:8", "out-of-range", "2040 or less"],
    ["draws: 500", "draws: -5", "22:8", "out-of-range", "1 to 1000000"],
    ["seed: 7", "seed:", "23:6", "wrong-type", "leave the key out"],
    ["seed: 7", 'seed: "7"', "23:7", "bad-text", "a text that is none"],
    ["name: help-then-kinship", "name: Help then kinship", "1:7", "bad-text", "lower-case letters"],
    ["name: help-then-kinship", "name: family-help", "1:7", "taken-name", "family-help-2"],
    ["name: help-then-kinship", "#", "2:1", "missing-key", "name"],
  ])("for %j written as %j points at %s: %s, %s", (right, wrong, place, code, says) => {
    const found = refusals(text.replace(right, wrong));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ at: `own.yaml:${place}`, code });
    expect(found[0]?.says).toContain(says);
  });

  it("tells everything that is wrong at once, from top to bottom", () => {
    const yaml = text.replace("- family-help", "- famly-help").replace("0.3", "3").replace("500", "0");
    expect(refusals(yaml).map(({ at, code }) => `${at} ${code}`)).toEqual([
      "own.yaml:4:5 unknown-policy",
      "own.yaml:19:19 out-of-range",
      "own.yaml:22:8 out-of-range",
    ]);
  });

  it.each([
    ["", "empty-file"],
    ["# nothing but a comment\n", "empty-file"],
    ["- family-help\n", "wrong-type"],
    ["name: [a\n", "yaml-syntax"],
    ["name: a\nname: b\n", "yaml-syntax"],
    ["name: a\n---\nname: b\n", "yaml-syntax"],
    ["name: !!js/function 'x'\n", "yaml-syntax"],
  ])("refuses %j with one code, %s, and a place in the file", (yaml, code) => {
    const found = refusals(yaml);
    expect(new Set(found.map((each) => each.code))).toEqual(new Set([code]));
    expect(found[0]?.at).toMatch(/^own\.yaml:/);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "treats %s as an unknown name, wherever it stands",
    (name) => {
      for (const yaml of [
        `name: a\n${name}: 1\n`,
        `name: a\npolicies: [${name}]\n`,
        `name: a\nlevers: [{lever: ${name}, to: 1, start: 2024}]\n`,
        `name: a\nparameters: {${name}: 1}\n`,
        `name: a\npolicies: [{policy: family-help, ${name}: 1}]\n`,
      ]) {
        expect(refusals(yaml).length).toBeGreaterThan(0);
        expect(({} as { readonly [key: string]: unknown }).polluted).toBeUndefined();
      }
    },
  );

  it("never throws, and places every diagnostic in the text, however the text is mangled", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "",
        "\n",
        "  ",
        "- ",
        ": ",
        "[",
        "{",
        "]",
        "}",
        "'",
        "&a ",
        "*a",
        "null",
        "1e999",
        "!!set ",
      ),
      fc.string({ maxLength: 6, unit: "binary" }),
    );
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 30 }), piece, (start, length, inserted) => {
        const mangled = text.slice(0, start) + inserted + text.slice(start + length);
        const lines = mangled.split("\n").length;
        const { diagnostics, scenarioFile } = checkScenarioFile(mangled, { file: "own.yaml", model });
        expect(scenarioFile === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
        for (const { location } of diagnostics) {
          expect(location?.line).toBeGreaterThanOrEqual(1);
          expect(location?.line).toBeLessThanOrEqual(lines);
          expect(location?.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { seed: 47, numRuns: 150 },
    );
  });

  it("throws what it found as one usage error", () => {
    expect(() => read("name: a\npolicies: [x]\n")).toThrowError(HeadwaterError);
    try {
      read("name: a\ndraws: -1\nuntil: 1999\n");
    } catch (error) {
      expect(error).toMatchObject({
        kind: "usage",
        diagnostics: [{ code: "out-of-range" }, { code: "horizon-before-start" }],
      });
    }
  });
});
