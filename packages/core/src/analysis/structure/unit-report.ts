import { UnitChecker } from "../../equations/check-units.js";
import { flattenModules } from "../../equations/modules/flatten.js";
import { parseEquation } from "../../equations/parse.js";
import { Problems } from "../../equations/problems.js";
import { SymbolTable } from "../../equations/symbols.js";
import { likeName, singular } from "../../equations/units/hint.js";
import { short } from "../../equations/units/infer.js";
import { requireModelShape } from "../../model/model-shape.js";
import type { Cells, ModelSpec } from "../../model/spec.js";
import { conversionOf } from "./conversions.js";
import { bareUse, type LiteralUse, literalUses } from "./literals.js";

/** A constant that says it has no unit, and why that may be wrong. */
export interface UnitlessConstant {
  readonly name: string;
  readonly values: readonly number[];
  /**
   * `conversion`: the value is one that converts units; `name`: the name is that of a time, a price or the like; `size`: it is
   * above 10, and most pure numbers are shares and factors.
   */
  readonly reason: "conversion" | "name" | "size";
  readonly likely?: string;
}

/** A name of a unit, by how many variables use it. */
export interface UnitName {
  readonly name: string;
  readonly variables: number;
  /** Another name that most likely means the same. */
  readonly like?: string;
}

/** What {@link unitReport} found. Nothing in it is an error. */
export interface UnitReport {
  /** Numbers other than 0 that are added to, compared with or given in the place of what has a unit. */
  readonly bareNumbers: readonly LiteralUse[];
  /** Other numbers in equations: not 0, 1, 2, small exponents, orders of delays or what is made of these. */
  readonly literals: readonly LiteralUse[];
  readonly constants: readonly UnitlessConstant[];
  /** Stocks without a unit. */
  readonly stocks: readonly string[];
  readonly units: readonly UnitName[];
}

/**
 * Looks for units that a model hides: in numbers inside equations and in constants without a unit. Errors of units are found
 * by {@link check}; this looks at what fits and yet may not mean what it should. Modules are taken apart; what is in a
 * sub-model is told for the first module that has it.
 *
 * @throws HeadwaterError `model` for what is no model.
 */
export function unitReport(whole: ModelSpec): UnitReport {
  requireModelShape(whole);
  const { spec, origin } = flattenModules(whole);
  const problems = new Problems();
  const symbols = new SymbolTable(spec, problems);
  const units = new UnitChecker(spec, symbols, problems);
  const found: { bareNumbers: LiteralUse[]; literals: LiteralUse[] } = { bareNumbers: [], literals: [] };
  const told = new Set<string>();
  for (const { variable, text, path } of equationsOf(spec)) {
    const place = origin(path).join("\n");
    if (told.has(place)) continue;
    told.add(place);
    const { expression } = parseEquation(text);
    if (expression === undefined) continue;
    const bare = units.bareNumbersIn(expression);
    found.bareNumbers.push(...bare.map((each) => bareUse(variable, each)));
    found.literals.push(...literalUses(variable, expression, new Set(bare.map(({ number }) => number))));
  }
  return {
    ...found,
    constants: unitlessConstants(spec, units, symbols),
    stocks: symbols.variables
      .filter((symbol) => symbol.kind === "stock" && isPure(units, symbol))
      .map(({ name }) => name),
    units: unitNames(units, symbols),
  };
}

function* equationsOf(spec: ModelSpec): Generator<{ variable: string; text: string; path: string[] }> {
  const sections = [
    ["stocks", "initial"],
    ["flows", "equation"],
    ["auxiliaries", "equation"],
  ] as const;
  for (const [section, field] of sections) {
    for (const [variable, value] of Object.entries(spec[section] ?? {})) {
      const cells = (value as { readonly [field: string]: Cells<number | string> | undefined })[field];
      for (const { text, keys } of textsOf(cells))
        yield { variable, text, path: [section, variable, field, ...keys] };
    }
  }
  for (const [variable, { conveyor }] of Object.entries(spec.stocks ?? {})) {
    // Leaks stand under the names of flows, as cells under those of elements.
    for (const field of ["transitTime", "sample", "arrest", "leaks", "capacity", "inflowLimit"] as const) {
      for (const { text, keys } of textsOf(conveyor?.[field]))
        yield { variable, text, path: ["stocks", variable, "conveyor", field, ...keys] };
    }
  }
}

function* textsOf(cells: Cells<number | string> | undefined): Generator<{ text: string; keys: string[] }> {
  if (typeof cells === "string") yield { text: cells, keys: [] };
  if (typeof cells !== "object" || cells === null) return;
  for (const [key, inner] of Object.entries(cells)) {
    for (const { text, keys } of textsOf(inner)) yield { text, keys: [key, ...keys] };
  }
}

function isPure(units: UnitChecker, symbol: Parameters<UnitChecker["unitOf"]>[0]): boolean {
  const unit = units.unitOf(symbol);
  return typeof unit !== "string" && unit.size === 0;
}

/** Words in names of what has a unit. */
const unitWords =
  /(^|_)(time|delay|duration|lag|period|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|cost|price|wage|salary|income|spend|budget)(_|$)/i;
/** Words in names of what has none, whatever else is in them. */
const pureWords =
  /(^|_)(share|fraction|ratio|factor|effect|elasticity|response|index|probability|weight|multiplier|growth)(_|$)/i;

const largestUsual = 10;

function unitlessConstants(spec: ModelSpec, units: UnitChecker, symbols: SymbolTable): UnitlessConstant[] {
  return symbols.variables.flatMap((symbol): UnitlessConstant[] => {
    const { kind, name } = symbol;
    if (kind !== "parameter" || !isPure(units, symbol)) return [];
    const values = [...new Set(numbersIn(spec.parameters?.[name]?.value))];
    // An array that holds a 7 among others converts nothing, and 0.01 is a share.
    const [value = 0, ...others] = values;
    const likely = others.length === 0 && value >= 1 ? conversionOf(value) : undefined;
    if (likely !== undefined) return [{ name, values, reason: "conversion", likely }];
    if (unitWords.test(name) && !pureWords.test(name)) return [{ name, values, reason: "name" }];
    if (values.some((value) => Math.abs(value) > largestUsual)) return [{ name, values, reason: "size" }];
    return [];
  });
}

function numbersIn(cells: Cells<number> | undefined): number[] {
  if (typeof cells === "number") return [cells];
  return typeof cells === "object" && cells !== null ? Object.values(cells).flatMap(numbersIn) : [];
}

/** A name that is used much less often than one like it is most likely a slip. */
const muchLess = 5;

function unitNames(units: UnitChecker, symbols: SymbolTable): UnitName[] {
  const uses = new Map<string, number>();
  for (const symbol of [...symbols.variables, ...symbols.lookups]) {
    const unit = units.unitOf(symbol);
    if (typeof unit === "string") continue;
    for (const name of unit.keys()) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses.keys()].sort();
  return names.map((name) => {
    const variables = uses.get(name) ?? 0;
    const commoner = names.filter((other) => (uses.get(other) ?? 0) >= muchLess * variables);
    const like = likeName(name, commoner) ?? sameNoun(name, names, uses);
    return { name, variables, ...(like === undefined ? {} : { like }) };
  });
}

/** `child` beside `children`, however often either is used; told of the one that is used less. */
function sameNoun(
  name: string,
  names: readonly string[],
  uses: ReadonlyMap<string, number>,
): string | undefined {
  const commoner = names.filter((other) => (uses.get(other) ?? 0) > (uses.get(name) ?? 0));
  return commoner.find((other) => singular(other) === singular(name));
}

/** A report as lines of text, each with what it is about; a line that says so where there is nothing to look at. */
export function formatUnitReport({ bareNumbers, literals, constants, stocks, units }: UnitReport): string {
  const lines = [
    ...bareNumbers.map(
      ({ variable, expression, number, unit }) =>
        `${variable}: ${number} in ${short(expression)} is taken for ${number} ${unit}`,
    ),
    ...literals.map(
      ({ variable, expression, number, likely }) =>
        `${variable}: ${number} in ${short(expression)}${likely === undefined ? "" : ` may be ${likely}`}`,
    ),
    ...constants.map((constant) => `${constant.name}: has no unit, but ${reasonText(constant)}`),
    ...stocks.map((stock) => `${stock}: is a stock without a unit`),
    ...units.flatMap(({ name, like, variables }) =>
      like === undefined ? [] : `unit ${name}: used by ${variables}, may mean ${like}`,
    ),
  ];
  return lines.length === 0 ? "Nothing hides a unit." : lines.join("\n");
}

function reasonText({ reason, likely, values }: UnitlessConstant): string {
  const shown = values.slice(0, 3).join(", ") + (values.length > 3 ? ", ..." : "");
  switch (reason) {
    case "conversion":
      return `${shown} may be ${likely}`;
    case "name":
      return "its name is that of something with one";
    case "size":
      return `${shown} is large for a pure number`;
  }
}
