import type { CheckedModel } from "../../equations/checked-model.js";
import { exp, expCells } from "../elementary/exp.js";
import { log, logCells } from "../elementary/log.js";
import { pow, powCells } from "../elementary/pow.js";
import { evaluateLookup, extrapolate, holdPoints, interpolate } from "../functions.js";
import type { Kernel } from "../kernel.js";
import { poissonQuantile } from "../poisson-quantile.js";
import { type Body, buildProgram, type ProgramOptions } from "../program/build.js";
import { integerText } from "./source-text.js";
import { PositionTables, type Tables } from "./tables.js";
import { type Home, writeBody } from "./write-body.js";

/**
 * Most operations in one function. V8 gives up optimising a huge function, which then runs ten times slower; and the longer a function
 * is, the later its optimised form is ready, which a single run may not live to see.
 */
const longestFunction = 60;

/** Functions of our own that generated code may call. */
const library = {
  evaluateLookup,
  exp,
  expCells,
  extrapolate,
  holdPoints,
  interpolate,
  log,
  logCells,
  poissonQuantile,
  pow,
  powCells,
};

type Functions = Pick<Kernel, "constants" | "initialise" | "evaluate">;

/**
 * The fast backend of single runs: the equations written out as JavaScript, loops kept as loops, in functions short enough for V8
 * to optimise. Only digits of the model and words of our own enter the text.
 *
 * Throws what `new Function` throws where a page forbids it (an `EvalError`); `compileModel` then interprets.
 */
export function generateJavaScript(
  model: CheckedModel,
  options: Omit<ProgramOptions, "longestFunction"> = {},
): Kernel {
  const { text, tables, cellCount } = javaScriptOf(model, options);
  const build = new Function("tables", "library", text) as (
    tables: Tables,
    functions: typeof library,
  ) => Functions;
  return { backend: "javascript", cellCount, ...build(tables, library) };
}

/** The text of the generated kernel, the tables that it reads, and the number of cells that it needs. */
export function javaScriptOf(
  model: CheckedModel,
  options: Omit<ProgramOptions, "longestFunction"> = {},
): { text: string; tables: Tables; cellCount: number } {
  const program = buildProgram(model, { ...options, longestFunction });
  const positions = new PositionTables();
  const homes: Home[] = [];
  let cellCount = model.cellCount;
  let derivatives = 0;
  program.arrays.forEach(({ size }, array) => {
    const variable = model.variables[array];
    if (variable !== undefined) homes.push({ name: "v", offset: variable.offset });
    else if (array < program.firstAdded) {
      homes.push({ name: "d", offset: derivatives });
      derivatives += size;
    } else {
      homes.push({ name: "v", offset: cellCount });
      cellCount += size;
    }
  });
  const context = {
    model,
    positions,
    homeOf: (array: number) => {
      const home = homes[array];
      if (home === undefined) throw new RangeError(`no array has number ${array}`);
      return home;
    },
    stridesOf: (array: number) => program.arrays[array]?.strides ?? [],
  };
  const write = (name: string, parameters: string, bodies: readonly Body[], begin = "") =>
    writeFunction(
      name,
      parameters,
      bodies.map((body) => writeBody(body, context)),
      begin,
    );
  const begin = "const time=grid.from,step=0;";
  const functions = [
    write("constants", "v,grid", program.constants, begin),
    write("initialise", "v,grid", [...program.initialise, ...program.prepare], begin),
    write("evaluate", "v,grid,time,step,d", program.evaluate),
  ];
  const tables = positions.tables(model);
  const text = [
    '"use strict";',
    `const {${Object.keys(library).join()}}=library;`,
    ...tables.lookups.map((_, i) => `const lookup${integerText(i)}=tables.lookups[${i}];`),
    ...tables.positions.map((_, i) => `const positions${integerText(i)}=tables.positions[${i}];`),
    ...functions,
    "return {constants,initialise,evaluate};",
  ].join("\n");
  return { text, tables, cellCount };
}

/** A function of the given bodies, which calls one function after the other where there are several. */
function writeFunction(name: string, parameters: string, bodies: readonly string[], begin: string): string {
  if (bodies.length < 2) return `function ${name}(${parameters}){${begin}\n${bodies.join("")}\n}`;
  const parts = bodies.map((body, i) => `function ${name}${i}(${parameters}){${begin}\n${body}\n}`);
  const calls = bodies.map((_, i) => `${name}${i}(${parameters});`);
  return `${parts.join("\n")}\nfunction ${name}(${parameters}){\n${calls.join("\n")}\n}`;
}
