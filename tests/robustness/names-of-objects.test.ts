import { check, HeadwaterError, simulate } from "@headwater/core";
import { readModelYaml } from "@headwater/core/files";
import { expect, test } from "vitest";

const taken = [
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "isPrototypeOf",
  "__defineGetter__",
];
const before = Object.getOwnPropertyNames(Object.prototype);

const text = `name: constructor
time: { unit: toString, start: 0, stop: 2, dt: 1 }
units: { hasOwnProperty: valueOf }
dimensions: { kind: { elements: [${taken.join(", ")}], doc: toString, maps: { group: { constructor: valueOf, "*": toString } } }, group: { elements: [toString, valueOf], doc: x } }
stocks: { level: { unit: hasOwnProperty, doc: constructor, dimensions: [kind], initial: { constructor: 3, toString: 4, "*": 5 }, inflows: [gain] } }
flows: { gain: { unit: valueOf/toString, doc: x, dimensions: [kind], equation: rate } }
parameters: { rate: { unit: valueOf/toString, doc: x, dimensions: [kind], value: { hasOwnProperty: 2, "*": 1 } } }
auxiliaries: { grouped: { unit: valueOf, doc: x, dimensions: [group], equation: "sum(level[kind])" }, one: { unit: valueOf, doc: x, equation: "level[constructor]" } }
`;

test("elements, units and texts may be called what objects have, and results are found by them", () => {
  const { spec, diagnostics } = readModelYaml(text);
  expect(diagnostics).toEqual([]);
  if (spec === undefined) return;
  const result = simulate(spec, { parameters: { "rate[constructor]": 10, "rate[valueOf]": 0 } });
  expect([...result.series("level", "constructor")]).toEqual([3, 13, 23]);
  expect(taken.map((element) => result.final("level", element))).toEqual([23, 6, 9, 5, 7, 7, 7]);
  expect(result.final("grouped", "valueOf")).toBe(23);
  expect(result.final("one")).toBe(23);
  expect(result.toCSV()).toContain("2,level,constructor,,hasOwnProperty,23");
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test.each([...taken, "__proto__"])(
  "%s is no name of a variable, and asking for it as one is told",
  (name) => {
    const spec = {
      name: "m",
      time: { unit: "year", start: 0, stop: 1, dt: 1 },
      parameters: Object.fromEntries([[name, { unit: "1", doc: "x", value: 1 }]]),
    };
    expect(check(spec).diagnostics.map(({ code }) => code)).toContain("reserved-name");
    const result = simulate({ ...spec, parameters: { plain: { unit: "1", doc: "x", value: 1 } } });
    expect(() => result.series(name)).toThrow(HeadwaterError);
    const parameters = Object.fromEntries([[name, 1]]);
    expect(() => simulate({ ...spec, parameters: {} }, { parameters })).toThrow(HeadwaterError);
  },
);

test.each(["dimensions", "models", "modules", "joint", "loops", "units", "series", "lookups"])(
  "a section %s with such keys gives a result or reasons, and changes no object",
  (section) => {
    for (const name of [...taken, "__proto__"]) {
      for (const value of ["{}", "{ polluted: 1 }", "x", "[1]", "{ __proto__: { polluted: 1 } }"]) {
        const read = readModelYaml(
          `name: m\ntime: { unit: year, start: 0, stop: 1, dt: 1 }\n${section}: { ${name}: ${value} }\n`,
        );
        if (read.spec !== undefined) check(read.spec);
        expect("polluted" in {}).toBe(false);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }
    }
  },
);
