import { didYouMean } from "../model/nearest.js";
import type { ModelSpec } from "../model/spec.js";
import type { Problems } from "./problems.js";
import type { SymbolTable } from "./symbols.js";

/** Checks that joint distributions name cells of parameters, each in one place only, and that the factor fits them. */
export function checkJoint(spec: ModelSpec, symbols: SymbolTable, problems: Problems): void {
  const owner = new Map<string, string>();
  for (const [name, joint] of Object.entries(spec.joint ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = ["joint", name];
    for (const member of joint.members) {
      checkMember(member.parameter, [...path, "members"], symbols, problems);
      const other = owner.get(member.parameter);
      if (other !== undefined) {
        problems.report(
          "bad-joint",
          [...path, "members"],
          `${member.parameter} is drawn twice: in ${other} and in ${name}`,
        );
      }
      owner.set(member.parameter, name);
      if (!Number.isFinite(member.center)) {
        problems.report(
          "bad-joint",
          [...path, "members"],
          `the centre of ${member.parameter} is ${member.center}`,
        );
      }
    }
    checkFactor(joint.factor, joint.members.length, [...path, "factor"], problems);
    if (joint.rows !== undefined) checkRows(joint.rows, joint.members.length, [...path, "rows"], problems);
  }
}

function checkMember(text: string, path: readonly string[], symbols: SymbolTable, problems: Problems): void {
  const match = /^\s*([^[\]]+?)\s*(?:\[([^[\]]*)\])?\s*$/.exec(text);
  const symbol = match?.[1] === undefined ? undefined : symbols.find(match[1]);
  if (symbol?.kind !== "parameter") {
    const parameters = symbols.variables
      .filter(({ kind }) => kind === "parameter")
      .map((parameter) => parameter.name);
    problems.report("unknown-name", path, `there is no parameter ${text}`, {
      hint: didYouMean(match?.[1] ?? text, parameters),
    });
    return;
  }
  const elements = match?.[2] === undefined ? [] : match[2].split(",").map((element) => element.trim());
  if (elements.length !== symbol.dimensions.length) {
    problems.report(
      "dimension-mismatch",
      path,
      `${text}: ${symbol.name} has ${symbols.describe(symbol.dimensions)}`,
    );
    return;
  }
  for (const [i, dimension] of symbol.dimensions.entries()) {
    const { name, elements: known } = symbols.dimension(dimension);
    const element = elements[i] ?? "";
    if (symbols.findElement(dimension, element) !== undefined) continue;
    problems.report("unknown-element", path, `${text}: dimension ${name} has no element ${element}`, {
      hint: didYouMean(element, known),
    });
  }
}

function checkFactor(
  factor: readonly (readonly number[])[],
  size: number,
  path: readonly string[],
  problems: Problems,
): void {
  if (factor.length !== size) {
    problems.report("bad-joint", path, `the factor has ${factor.length} rows for ${size} members`);
    return;
  }
  for (const [i, row] of factor.entries()) {
    if (row.length <= i || row.length > size || row.some((value) => !Number.isFinite(value))) {
      problems.report(
        "bad-joint",
        path,
        `row ${i + 1} of the factor has ${row.length} numbers; it needs ${i + 1} finite ones`,
      );
    } else if (row.slice(i + 1).some((value) => value !== 0)) {
      problems.report(
        "bad-joint",
        path,
        `row ${i + 1} of the factor is not zero after the diagonal; it must be lower triangular`,
      );
    }
  }
}

function checkRows(
  rows: readonly (readonly number[])[],
  size: number,
  path: readonly string[],
  problems: Problems,
): void {
  if (rows.length === 0) problems.report("bad-joint", path, "the sample has no rows");
  const bad = rows.findIndex((row) => row.length !== size || !row.every(Number.isFinite));
  if (bad < 0) return;
  const found = `row ${bad + 1} of the sample has ${rows[bad]?.length} numbers`;
  problems.report("bad-joint", path, `${found}; it needs ${size} finite ones`);
}
