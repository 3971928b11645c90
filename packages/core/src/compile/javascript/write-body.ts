import type { CheckedModel, LookupShape } from "../../equations/checked-model.js";
import type { BinaryOperation, UnaryOperation } from "../arithmetic.js";
import { stridesOf } from "../layout.js";
import type { Body } from "../program/build.js";
import type { Address, Node, Operation, Place } from "../program/node.js";
import type { PlacedItem } from "../program/place.js";
import type { ElementaryLoop, FoldOperation, Loop } from "../program/program.js";
import { integerText, numberText } from "./source-text.js";
import type { PositionTables } from "./tables.js";

/** Where the first cell of an array lies: the name of a JavaScript array and a position in it. */
export interface Home {
  readonly name: "v" | "d";
  readonly offset: number;
}

/** What a body is written against. */
export interface BodyContext {
  readonly model: CheckedModel;
  readonly positions: PositionTables;
  homeOf(array: number): Home;
  stridesOf(array: number): readonly number[];
}

/** Writes the body of a generated function: loops, named values, stores. */
export function writeBody(body: Body, context: BodyContext): string {
  return new BodyWriter(context).items(body);
}

class BodyWriter {
  readonly #context: BodyContext;
  readonly #names = new Map<Node, string>();
  /** For each loop that is being written, the names of positions that change with it, by their text. */
  readonly #positions: Map<string, string>[] = [];
  #count = 0;

  constructor(context: BodyContext) {
    this.#context = context;
  }

  items(items: readonly PlacedItem[]): string {
    const named: Node[] = [];
    const lines = items.map((item) => {
      if (item.kind === "let") named.push(item.node);
      return this.#item(item);
    });
    // Names end with their block.
    for (const node of named) this.#names.delete(node);
    return lines.join("\n");
  }

  #item(item: PlacedItem): string {
    switch (item.kind) {
      case "loop":
        return this.#loop(item.loop, item.body);
      case "let": {
        const text = this.#operation(item.node);
        const name = `t${this.#count++}`;
        this.#names.set(item.node, name);
        return `const ${name}=${text};`;
      }
      case "store":
        return `${this.#address(item.target)}=${this.#value(item.value)};`;
      case "start":
        return `let f${integerText(item.fold)}=${beginning(item.operation)};`;
      case "fold":
        return foldText(item.operation, `f${integerText(item.fold)}`, this.#value(item.value));
      case "elementary":
        return this.#elementary(item);
    }
  }

  #elementary({ operation, array, size, exponents }: ElementaryLoop): string {
    const { name, offset } = this.#context.homeOf(array);
    const cells = `${name},${integerText(offset)}`;
    const count = integerText(size);
    switch (operation) {
      case "exp":
        return `expCells(${cells},${count});`;
      case "log":
        return `logCells(${cells},${count});`;
      case "pow": {
        if (exponents === undefined) return unknown(operation);
        const from = integerText(this.#context.homeOf(exponents.array).offset);
        return `powCells(${cells},${from},${exponents.shared ? 0 : 1},${count});`;
      }
      default:
        return unknown(operation);
    }
  }

  #loop({ depth, elements }: Loop, items: readonly PlacedItem[]): string {
    const positions = new Map<string, string>();
    this.#positions[depth] = positions;
    const inner = this.items(items);
    const named = [...positions].map(([text, name]) => `const ${name}=${text};`);
    const body = [...named, inner].join("");
    this.#positions.length = depth;
    const name = loopName(depth);
    const first = elements[0] ?? 0;
    if (elements.every((element, place) => element === first + place)) {
      const end = integerText(first + elements.length);
      return `for(let ${name}=${integerText(first)};${name}<${end};${name}++){${body}}`;
    }
    const table = this.#table(elements);
    const place = `p${integerText(depth)}`;
    return `for(let ${place}=0;${place}<${elements.length};${place}++){const ${name}=${table}[${place}];${body}}`;
  }

  #table(positions: readonly number[]): string {
    positions.forEach(integerText);
    return `positions${this.#context.positions.add(positions)}`;
  }

  #value(node: Node): string {
    return this.#names.get(node) ?? this.#operation(node);
  }

  #operation(node: Node): string {
    const { operation, inputs } = node;
    const [x = "", y = ""] = operation.kind === "select" ? [] : inputs.map((input) => this.#value(input));
    switch (operation.kind) {
      case "number":
        return numberText(operation.value);
      case "time":
        return "time";
      case "step":
        return "step";
      case "dt":
        return "grid.dt";
      case "from":
        return "grid.from";
      case "position":
        return `(${loopName(operation.depth)}+1)`;
      case "load":
        return this.#address(operation.address);
      case "folded":
        return `f${integerText(operation.fold)}`;
      case "unary":
        return unaryText(operation.operation, x);
      case "binary":
        return this.#binary(operation.operation, inputs, x, y);
      case "select": {
        const [condition, yes, no] = inputs;
        if (!condition || !yes || !no) return unknown(operation);
        return `(${this.#condition(condition)}?${this.#value(yes)}:${this.#value(no)})`;
      }
      case "lookup":
        return this.#lookup(operation, x);
      default:
        return unknown(operation);
    }
  }

  #binary(operation: BinaryOperation, inputs: readonly Node[], x: string, y: string): string {
    switch (operation) {
      case "+":
      case "-":
      case "*":
      case "/":
        return `(${x}${operation}${y})`;
      case "min":
        return `Math.min(${x},${y})`;
      case "max":
        return `Math.max(${x},${y})`;
      case "pow":
        return `pow(${x},${y})`;
      case "poisson":
        return `poissonQuantile(${x},${y})`;
      default:
        return `(${this.#truth(operation, inputs)}?1:0)`;
    }
  }

  /** A text that is true where the node is not 0. */
  #condition(node: Node): string {
    const { operation, inputs } = node;
    if (this.#names.has(node)) return `(${this.#value(node)}!==0)`;
    if (operation.kind === "unary" && operation.operation === "not" && inputs[0])
      return `(!${this.#condition(inputs[0])})`;
    if (operation.kind === "binary" && isComparison(operation.operation))
      return this.#truth(operation.operation, inputs);
    return `(${this.#value(node)}!==0)`;
  }

  #truth(operation: BinaryOperation, [left, right]: readonly Node[]): string {
    if (left === undefined || right === undefined) return unknown(operation);
    switch (operation) {
      case "<":
      case "<=":
      case ">":
      case ">=":
        return `(${this.#value(left)}${operation}${this.#value(right)})`;
      case "==":
        return `(${this.#value(left)}===${this.#value(right)})`;
      case "!=":
        return `(${this.#value(left)}!==${this.#value(right)})`;
      case "and":
        return `(${this.#condition(left)}&&${this.#condition(right)})`;
      case "or":
        return `(${this.#condition(left)}||${this.#condition(right)})`;
      default:
        return unknown(operation);
    }
  }

  #lookup(operation: Extract<Operation, { kind: "lookup" }>, argument: string): string {
    const lookup = this.#context.model.lookups[operation.lookup];
    if (lookup === undefined) throw new RangeError(`no lookup has id ${operation.lookup}`);
    const position = this.#position(operation.place, stridesOf(this.#context.model, lookup), 0);
    const table = `lookup${integerText(operation.lookup)}[${position}]`;
    if (!operation.inverse) return `${functionOf(lookup.shape)}(${table}.x,${table}.y,${argument})`;
    return `evaluateLookup(${shapeText(lookup.shape)},true,${table},${argument})`;
  }

  #address({ array, place }: Address): string {
    const { name, offset } = this.#context.homeOf(array);
    return `${name}[${this.#position(place, this.#context.stridesOf(array), offset)}]`;
  }

  #position(place: readonly Place[], strides: readonly number[], offset: number): string {
    let constant = offset;
    let innermost = 0;
    const moving: string[] = [];
    place.forEach((part, dimension) => {
      const stride = strides[dimension] ?? 0;
      if (part.kind === "element") {
        constant += part.position * stride;
        return;
      }
      innermost = Math.max(innermost, part.depth);
      if (part.kind === "loop") constant += part.shift * stride;
      const name = loopName(part.depth);
      moving.push(scaled(part.kind === "loop" ? name : `${this.#table(part.positions)}[${name}]`, stride));
    });
    if (moving.length === 0) return integerText(constant);
    return `${this.#positionName(moving.join("+"), innermost)}+${integerText(constant)}`;
  }

  /** A name, given once in a turn of a loop: before V8 optimises a function, each addition in it costs as much as a division. */
  #positionName(text: string, depth: number): string {
    const known = this.#positions[depth];
    if (known === undefined) throw new RangeError(`no loop of depth ${depth} is being written`);
    if (text === loopName(depth)) return text;
    const name = known.get(text) ?? `k${this.#count++}`;
    known.set(text, name);
    return name;
  }
}

function loopName(depth: number): string {
  return `i${integerText(depth)}`;
}

function scaled(name: string, stride: number): string {
  return stride === 1 ? name : `${name}*${integerText(stride)}`;
}

function beginning(operation: FoldOperation): string {
  switch (operation) {
    case "sum":
      return "0";
    case "prod":
      return "1";
    case "min":
      return "Infinity";
    case "max":
      return "-Infinity";
    default:
      return unknown(operation);
  }
}

function foldText(operation: FoldOperation, name: string, value: string): string {
  switch (operation) {
    case "sum":
      return `${name}+=${value};`;
    case "prod":
      return `${name}*=${value};`;
    case "min":
      return `${name}=Math.min(${name},${value});`;
    case "max":
      return `${name}=Math.max(${name},${value});`;
    default:
      return unknown(operation);
  }
}

function unaryText(operation: UnaryOperation, x: string): string {
  switch (operation) {
    case "negate":
      return `(-${x})`;
    case "not":
      return `(${x}===0?1:0)`;
    case "abs":
      return `Math.abs(${x})`;
    case "sqrt":
      return `Math.sqrt(${x})`;
    case "floor":
      return `Math.floor(${x})`;
    case "exp":
      return `exp(${x})`;
    case "log":
      return `log(${x})`;
    default:
      return unknown(operation);
  }
}

function isComparison(operation: BinaryOperation): boolean {
  return ["<", "<=", ">", ">=", "==", "!=", "and", "or"].includes(operation);
}

function functionOf(shape: LookupShape): string {
  switch (shape) {
    case "linear":
      return "interpolate";
    case "extrapolate":
      return "extrapolate";
    case "step":
      return "holdPoints";
    default:
      return unknown(shape);
  }
}

function shapeText(shape: LookupShape): string {
  return functionOf(shape) === "" ? "" : `"${shape}"`;
}

function unknown(what: unknown): never {
  throw new TypeError(`the model holds a term that no backend knows: ${JSON.stringify(what)}`);
}
