import type { Assignment, CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import * as functions from "./functions.js";
import { writeAssignment } from "./javascript-assignment.js";
import { ElementTables, type Tables } from "./javascript-tables.js";
import type { Kernel } from "./kernel.js";
import { startAssignments, stocksWithPositions, variableOf } from "./layout.js";
import { integerText } from "./source-text.js";

/** Functions grow no longer than this: V8 gives up optimising a huge function, which then runs ten times slower. */
const longestFunction = 6_000;

type Functions = Omit<Kernel, "backend">;

/**
 * The fast backend: the equations written out as JavaScript, loops kept as loops, in functions short enough for V8 to
 * optimise. Only digits of the model and words of our own enter the text.
 *
 * Throws what `new Function` throws where a page forbids it (an `EvalError`); {@link compileModel} then interprets.
 */
export function generateJavaScript(model: CheckedModel): Kernel {
  const { text, tables } = javaScriptOf(model);
  const build = new Function("tables", "functions", text) as (
    tables: Tables,
    functions: Readonly<Record<string, unknown>>,
  ) => Functions;
  return {
    backend: "javascript",
    ...build(tables, functions),
  };
}

/** The text of the generated kernel, and the tables that it reads. */
export function javaScriptOf(model: CheckedModel): { text: string; tables: Tables } {
  const elements = new ElementTables();
  const write = (
    variable: CheckedVariable,
    assignments: readonly Assignment[],
    target: string,
    base: string,
  ) => assignments.map((assignment) => writeAssignment(model, elements, variable, assignment, target, base));
  const fill = (ids: readonly number[]) =>
    ids.flatMap((id) => {
      const variable = variableOf(model, id);
      return write(variable, startAssignments(variable), "v", integerText(variable.offset));
    });

  const begin = "const time=grid.from,step=0;";
  const functions = [
    writeFunction("constants", "v,grid", fill(model.constantOrder), begin),
    writeFunction("initialise", "v,grid", fill(model.initialOrder), begin),
    writeFunction("evaluate", "v,grid,time,step", fill(model.stepOrder)),
    writeFunction("derive", "v,derivatives", writeDerivatives(model)),
  ];
  const tables = elements.tables(model);
  const text = [
    '"use strict";',
    "const {evaluateLookup,poissonQuantile,power,pulseEvent,pulseTrainEvent,rampEvent,stepEvent}=functions;",
    ...tables.lookups.map((_, i) => `const lookup${i}=tables.lookups[${i}];`),
    ...tables.elements.map((_, i) => `const elements${i}=tables.elements[${i}];`),
    ...functions,
    "return {constants,initialise,evaluate,derive};",
  ].join("\n");
  return { text, tables };
}

function writeDerivatives(model: CheckedModel): string[] {
  return stocksWithPositions(model).map(({ stock, position }) => {
    const scalar = stock.size === 1;
    const cell = (id: number) => `v[${integerText(variableOf(model, id).offset)}${scalar ? "" : "+i"}]`;
    const sum = [
      "0",
      ...stock.inflows.map((id) => `+${cell(id)}`),
      ...stock.outflows.map((id) => `-${cell(id)}`),
    ];
    const store = `derivatives[${integerText(position)}${scalar ? "" : "+i"}]=${sum.join("")};`;
    return scalar ? store : `for(let i=0;i<${integerText(stock.size)};i++){${store}}`;
  });
}

/** A function of the given statements, which calls parts of itself in turn where it would be too long. */
function writeFunction(name: string, parameters: string, statements: readonly string[], begin = ""): string {
  const parts: string[][] = [[]];
  let length = 0;
  for (const statement of statements) {
    if (length > 0 && length + statement.length > longestFunction) {
      parts.push([]);
      length = 0;
    }
    (parts[parts.length - 1] as string[]).push(statement);
    length += statement.length;
  }
  if (parts.length === 1) {
    return `function ${name}(${parameters}){${begin}\n${statements.join("\n")}\n}`;
  }
  const pieces = parts.map(
    (part, i) => `function ${name}${i}(${parameters}){${begin}\n${part.join("\n")}\n}`,
  );
  const calls = parts.map((_, i) => `${name}${i}(${parameters});`);
  return `${pieces.join("\n")}\nfunction ${name}(${parameters}){\n${calls.join("\n")}\n}`;
}
