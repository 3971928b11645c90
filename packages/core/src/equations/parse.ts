import { unicodePattern } from "../model/unicode-pattern.js";
import type { Expression, Operator, Subscript } from "./expression.js";
import { foreignWord, foreignWords } from "./foreign-words.js";
import { createMathjsParse } from "./mathjs-parse.js";
import { readPlainEquation } from "./plain-equation.js";
import { type ParseProblem, Rejection } from "./rejection.js";
import { scanText } from "./scan.js";
import type { AccessorNode, ConstantNode, FunctionNode, OperatorNode, SyntaxNode } from "./syntax-nodes.js";

/** No equation is longer than this, in characters. */
export const maximumLength = 20_000;
/** No syntax tree is deeper than this: a sum of 500 terms is deep, and better written with an array. */
export const maximumDepth = 500;

export type ParseResult =
  | { readonly expression: Expression; readonly problem?: undefined }
  | { readonly problem: ParseProblem; readonly expression?: undefined };

let parser: ReturnType<typeof createMathjsParse> | undefined;

/** Made when the first equation is read. A private instance: nobody else's parser is changed by what is a letter here. */
function parse(text: string): SyntaxNode {
  if (parser === undefined) {
    parser = createMathjsParse();
    parser.isAlpha = isLetter;
  }
  return parser(text);
}

const letter = unicodePattern(String.raw`^\p{L}$`);
const letterOrMark = unicodePattern(String.raw`^[\p{L}\p{M}_]$`);

/** Whether a character, of which the ones before and after may be a half, may stand in a name: letters of every script. */
function isLetter(character: string, previous: string, next: string): boolean {
  if (character === "") return false;
  if (character < "\u0080") return /^[a-zA-Z_]$/.test(character);
  if (/[\ud800-\udbff]/.test(character)) return letter().test(character + next);
  if (/[\udc00-\udfff]/.test(character)) return letter().test(previous + character);
  return letterOrMark().test(character);
}

/**
 * Turns the text of an equation into a syntax tree. What is not plain, mathjs parses; nothing is ever evaluated; only the nodes
 * that the language has are let through. Never throws: what is not an equation gives a problem.
 */
export function parseEquation(text: string): ParseResult {
  const plain = readPlainEquation(text);
  if (plain !== undefined) return { expression: plain };
  try {
    scanText(text, maximumLength);
    // Composed letters, so that two spellings of one name are one; line ends are blanks, not the end of the equation.
    const line = text.normalize("NFC").replace(/\s/gu, " ");
    return { expression: convert(parse(line), 0) };
  } catch (error) {
    if (error instanceof Rejection) return { problem: error.problem };
    if (error instanceof RangeError) {
      return { problem: { code: "equation-too-deep", message: "the equation is nested too deeply" } };
    }
    return { problem: syntaxProblem(error, text) };
  }
}

/** What was meant by signs of other languages around a place, counted from 1. */
function hintAt(text: string, column: number): string | undefined {
  const around = text.slice(Math.max(0, column - 2), column);
  if (around === "<>") return "Write != for not equal.";
  if (around === "**") return "Write ^ for a power.";
  if (/^\d,$/.test(around)) return "Write a decimal point: 1.5.";
  return around === "//" ? "Put remarks into the variable's doc." : undefined;
}

function syntaxProblem(error: unknown, text: string): ParseProblem {
  const message = error instanceof Error ? error.message : String(error);
  const column = error instanceof Error && "char" in error ? Number(error.char) : undefined;
  const plain = message.replace(/\s*\(char \d+\)\s*$/, "");
  const place = column === undefined ? "" : ` at character ${column}`;
  const hint = column === undefined ? undefined : hintAt(text, column);
  return {
    code: "syntax-error",
    message: `not an equation: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}${place}`,
    ...(column === undefined ? {} : { column }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function reject(code: string, message: string, hint?: string): never {
  throw new Rejection({ code, message, ...(hint === undefined ? {} : { hint }) });
}

const operators: ReadonlyMap<string, Operator> = new Map(
  (["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "==", "!=", "and", "or"] as const).map((op) => [op, op]),
);

function convert(node: SyntaxNode, depth: number): Expression {
  if (depth > maximumDepth) {
    reject("equation-too-deep", `the equation is nested more than ${maximumDepth} levels deep`);
  }
  const inner = (child: SyntaxNode) => convert(child, depth + 1);
  switch (node.type) {
    case "ConstantNode":
      return convertConstant(node);
    case "SymbolNode":
      return { kind: "name", name: node.name };
    case "ParenthesisNode":
      return inner(node.content);
    case "FunctionNode":
      return convertCall(node, inner);
    case "AccessorNode":
      return convertAccess(node);
    case "OperatorNode":
      return convertOperator(node, inner);
    case "RelationalNode":
      return reject("chained-comparison", "comparisons do not chain", "Write a < b and b < c.");
    case "ConditionalNode":
      return reject("unsupported-syntax", "? : is not part of the language", "Write if(condition, yes, no).");
    case "AssignmentNode":
    case "FunctionAssignmentNode":
      return reject(
        "unsupported-syntax",
        "= assigns nothing here",
        "Write == to compare; a lone equation has no left side.",
      );
    case "RangeNode":
      return reject(
        "unsupported-syntax",
        "a range a:b belongs in the subscripts of a reduction",
        "Write sum(x[a:b]).",
      );
    default:
      return reject(
        "unsupported-syntax",
        `${node.type.replace(/Node$/, "").toLowerCase()} is not part of the language`,
      );
  }
}

function convertConstant(node: ConstantNode): Expression {
  const { value } = node;
  if (typeof value === "string") {
    return reject(
      "unsupported-syntax",
      `text "${value}" may stand only in subscripts`,
      'Write x["element"].',
    );
  }
  if (typeof value === "boolean") {
    return reject(
      "unsupported-syntax",
      `${value} is not part of the language`,
      "Write 1 for true and 0 for false.",
    );
  }
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return reject("bad-number", `${String(value)} is not a finite number`);
  }
  return { kind: "number", value };
}

function convertCall(node: FunctionNode, inner: (child: SyntaxNode) => Expression): Expression {
  const callee = node.fn;
  const name = qualifiedName(callee);
  if (name !== undefined) return { kind: "call", function: name, arguments: node.args.map(inner) };
  // A lookup with dimensions: effect[age](x).
  const table = callee.type === "AccessorNode" ? convertAccess(callee) : undefined;
  if (table?.kind !== "subscript")
    return reject("unsupported-syntax", "only a function's name may stand before (");
  const { name: lookup, subscripts } = table;
  return { kind: "call", function: lookup, subscripts, arguments: node.args.map(inner) };
}

function convertOperator(node: OperatorNode, inner: (child: SyntaxNode) => Expression): Expression {
  const [first, second] = node.args;
  if (first === undefined) return reject("syntax-error", `operator ${node.op} has no operand`);
  if (second === undefined) {
    if (node.fn === "unaryMinus") return negate(inner(first));
    if (node.fn === "unaryPlus") return inner(first);
    if (node.fn === "not") return { kind: "not", argument: inner(first) };
    return reject("unsupported-syntax", `operator ${node.op} is not part of the language`);
  }
  if (node.implicit) {
    const [left, right] = [shown(first), shown(second)];
    const word = /\b(and|or|not|mod)\b/i.exec(`${left} ${right}`)?.[1];
    if (word !== undefined) {
      return reject(
        "unsupported-syntax",
        `${word} is not understood here`,
        "Write and, or, not in lower case, between two values.",
      );
    }
    const called = right.includes("(") ? right.slice(0, right.indexOf("(")) : right;
    const meant = foreignWords(`${left} ${called}`);
    if (meant !== undefined)
      return reject("unsupported-syntax", `${left} ${called} is not part of the language`, meant);
    return reject(
      "implicit-multiplication",
      `no operator between ${left} and ${right}`,
      `Write ${left} * ${right}.`,
    );
  }
  const operator = operators.get(node.op);
  if (operator === undefined || node.args.length !== 2) {
    return reject(
      "unsupported-syntax",
      `operator ${node.op} is not part of the language`,
      foreignWord(node.op),
    );
  }
  return { kind: "binary", operator, left: inner(first), right: inner(second) };
}

function negate(argument: Expression): Expression {
  return { kind: "negate", argument };
}

function shown(node: SyntaxNode): string {
  const text = node.toString();
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

/** A name, or names joined by dots: `births`, `north.births`. Undefined when the node is something else. */
function qualifiedName(node: SyntaxNode): string | undefined {
  const parts: string[] = [];
  let at = node;
  while (at.type === "AccessorNode") {
    const { dotNotation, dimensions } = at.index;
    if (!dotNotation) return undefined;
    parts.push(String((dimensions[0] as ConstantNode | undefined)?.value));
    at = at.object;
  }
  if (at.type !== "SymbolNode") return undefined;
  return [at.name, ...parts.reverse()].join(".");
}

function convertAccess(node: AccessorNode): Expression {
  const { object, index } = node;
  const name = qualifiedName(node);
  if (name !== undefined) return { kind: "name", name };
  if (index.dotNotation) {
    return reject(
      "unsupported-syntax",
      `a dot may follow only the name of a module, not ${shown(object)}`,
      "Write module.variable[element].",
    );
  }
  const variable = qualifiedName(object);
  if (variable === undefined) {
    return reject(
      "unsupported-syntax",
      `subscripts may follow only the name of a variable, not ${shown(object)}`,
    );
  }
  const subscripts = index.dimensions.map(convertSubscript);
  if (subscripts.length === 0) return reject("syntax-error", "there is nothing between the brackets");
  return { kind: "subscript", name: variable, subscripts };
}

function convertSubscript(node: SyntaxNode): Subscript {
  switch (node.type) {
    case "SymbolNode":
      return { kind: "name", name: node.name, quoted: false };
    case "ConstantNode":
      return { kind: "name", name: elementName(node), quoted: true };
    case "RangeNode": {
      const { start, end, step } = node;
      if (step !== undefined) return reject("bad-subscript", "a range has no step: write a:b");
      // What is left out arrives as 1, which is no element, and as `end`.
      const open = elementOrNumber(end) === "end";
      if (open && elementOrNumber(start) === 1) return { kind: "all" };
      return { kind: "range", from: elementName(start), ...(open ? {} : { to: elementName(end) }) };
    }
    case "OperatorNode": {
      const { op, args } = node;
      const [name, places] = args;
      const shift = places?.type === "ConstantNode" ? Number(places.value) : Number.NaN;
      if ((op === "+" || op === "-") && name?.type === "SymbolNode" && Number.isInteger(shift)) {
        const written = name.name;
        if (shift === 0) return { kind: "name", name: written, quoted: false };
        return { kind: "shift", name: written, shift: op === "-" ? -shift : shift };
      }
      break;
    }
    default:
      break;
  }
  return reject(
    "bad-subscript",
    `${shown(node)} is no subscript`,
    'A subscript is a dimension, dimension - 1, an element, "an element", : or a:b.',
  );
}

/** A number, or a name that is not quoted. */
function elementOrNumber(node: SyntaxNode): unknown {
  if (node.type === "SymbolNode") return node.name;
  const value = node.type === "ConstantNode" ? node.value : undefined;
  return typeof value === "number" ? value : undefined;
}

function elementName(node: SyntaxNode): string {
  if (node.type === "SymbolNode") return node.name;
  const value = node.type === "ConstantNode" ? node.value : undefined;
  if (typeof value === "string") return value.normalize("NFC");
  return reject(
    "bad-subscript",
    `${shown(node)} is no element`,
    `Elements that are not plain names need quotes: x["${shown(node)}"].`,
  );
}
