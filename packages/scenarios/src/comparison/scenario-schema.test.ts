import type { ModelSpec } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { policies } from "../policies/catalogue.js";
import { scenarioFileSchema } from "./scenario-schema.js";

const model: ModelSpec = {
  name: "small",
  time: { unit: "year", start: 2009, stop: 2035, dt: 0.25 },
  dimensions: { age: { elements: ["young", "old"], doc: "age" } },
  levers: {
    places: { unit: "place/year", doc: "Places", value: 0, combine: "add", range: [0, 200] },
    exits: { unit: "1", doc: "Exits", dimensions: ["age"], value: 1, combine: "multiply" },
  },
  parameters: {
    share: { unit: "1", doc: "Share", value: 0.2, range: [0, 0.5] },
    stay: { unit: "year", doc: "Stay", dimensions: ["age"], value: 1 },
  },
};

describe("scenarioFileSchema", () => {
  const schema = scenarioFileSchema(model);
  const properties = schema.properties as { readonly [key: string]: never };

  it("is a draft-7 schema that allows no other keys, as plain data", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(["name"]);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("describes every key at the top", () => {
    for (const [key, property] of Object.entries(properties)) {
      expect([key, (property as { description?: string }).description]).toEqual([
        key,
        expect.stringMatching(/\w/),
      ]);
    }
  });

  it("offers every policy, as it stands and varied", () => {
    const text = JSON.stringify(properties.policies);
    for (const { id } of policies) expect(text.split(`"const":"${id}"`)).toHaveLength(3);
  });

  it("offers levers and parameters with meaning, unit and range, and the cells of arrayed ones", () => {
    expect(JSON.stringify(properties.levers)).toContain(
      '"anyOf":[{"const":"places","description":"Places (place/year, 0 to 200 on evidence)"},{"const":"exits","description":"Exits (1)"},{"pattern":"^exits\\\\[.+\\\\]$"}]',
    );
    expect(properties.parameters).toEqual({
      type: "object",
      description: expect.any(String),
      properties: {
        share: { type: "number", minimum: 0, maximum: 0.5, description: "Share (1)" },
        stay: { type: "number", description: "Stay (year)" },
      },
      patternProperties: { "^stay\\[.+\\]$": { type: "number", description: "Stay (year)" } },
      propertyNames: { type: "string" },
      additionalProperties: false,
    });
  });
});
