import type { ModelSpec, VariableSpec } from "@headwater/core";
import * as z from "zod";
import { policies } from "../policies/catalogue.js";
import { england } from "../system/england.js";
import { leverName, parameterMap, policyId, scenarioShape } from "./scenario-shape.js";

/** A JSON schema as plain data. */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

/**
 * The keys of a scenario file as a JSON schema (draft 7), for editors: policies, levers and parameters are offered by
 * name with their meaning, unit and range. What it lets through, `readScenarioFile` may still refuse.
 *
 * Name it in the first line of a file: `# yaml-language-server: $schema=<path or URL>`.
 *
 * @param model the model that the scenarios are for; England when absent.
 */
export function scenarioFileSchema(model: ModelSpec = england()): JsonSchema {
  const names: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
    [policyId, policyNames()],
    [leverName, leverNames(model)],
    [parameterMap, parameterNames(model)],
  ]);
  const schema = z.toJSONSchema(scenarioShape, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const known = names.get(zodSchema);
      if (known !== undefined) Object.assign(jsonSchema, known);
    },
  });
  return schema as JsonSchema;
}

function policyNames(): JsonSchema {
  return { oneOf: policies.map(({ id, title }) => ({ const: id, description: title })) };
}

function leverNames({ levers = {} }: ModelSpec): JsonSchema {
  const named = Object.entries(levers).map(([name, { range, ...lever }]) => {
    const span = range === undefined ? "" : `, ${range[0]} to ${range[1]} on evidence`;
    return { const: name, description: `${lever.doc} (${lever.unit}${span})` };
  });
  const arrayed = Object.entries(levers).filter(([, lever]) => isArrayed(lever));
  return { anyOf: [...named, ...arrayed.map(([name]) => ({ pattern: cellsOf(name) }))] };
}

function parameterNames({ parameters = {} }: ModelSpec): JsonSchema {
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const [minimum, maximum] = parameter.range ?? [];
    const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
    const description = `${parameter.doc} (${parameter.unit})`;
    return { name, parameter, schema: { type: "number", ...limits, description } };
  });
  const arrayed = entries.filter(({ parameter }) => isArrayed(parameter));
  return {
    properties: Object.fromEntries(entries.map(({ name, schema }) => [name, schema])),
    patternProperties: Object.fromEntries(arrayed.map(({ name, schema }) => [cellsOf(name), schema])),
    additionalProperties: false,
  };
}

function isArrayed({ dimensions = [] }: VariableSpec): boolean {
  return dimensions.length > 0;
}

/** `name[element]`: names hold letters, digits and `_` alone, so nothing in them means something in a pattern. */
function cellsOf(name: string): string {
  return `^${name}\\[.+\\]$`;
}
