import type { Assignment, CheckedModel, CheckedVariable, LookupShape } from "../equations/checked-model.js";
import type { BinaryOperator, Index, Term } from "../equations/term.js";
import { dependenceFinder } from "./free-loops.js";
import type { ElementTables } from "./javascript-tables.js";
import { stridesOf, variableOf } from "./layout.js";
import { integerText, numberText } from "./source-text.js";

/**
 * A block of generated statements: the body of a loop, or a branch of an `if`. What does not depend on a loop is
 * computed in a temporary before it, once per block.
 */
interface Block {
  readonly lines: string[];
  /** The loop that the block is the body of; absent for the outermost block and for branches. */
  readonly loop?: number;
  /** Temporaries of this block, by the term that they hold. */
  readonly known: Map<string, string>;
}

/**
 * Writes an equation over a variable's cells as JavaScript: loops, temporaries and one store. `target` is the array
 * that is written to and `base` the position in it of the variable's first cell, as an expression.
 */
export function writeAssignment(
  model: CheckedModel,
  tables: ElementTables,
  variable: CheckedVariable,
  assignment: Assignment,
  target: string,
  base: string,
): string {
  const dependence = dependenceFinder();
  const blocks: Block[] = [{ lines: [], known: new Map() }];
  let temporaries = 0;

  const strides = stridesOf(model, variable);
  for (const { loop } of assignment.loops) blocks.push({ lines: [], loop, known: new Map() });
  const position = [
    base,
    ...assignment.loops.map(({ loop }, depth) => scaled(loopName(loop), strides[depth])),
  ];
  const value = write(assignment.term);
  current().lines.push(`${target}[${position.join("+")}]=${value};`);
  for (const { loop, elements } of [...assignment.loops].reverse()) closeLoop(loop, elements);
  return `{${current().lines.join("\n")}}`;

  function current(): Block {
    return blocks[blocks.length - 1] as Block;
  }

  /** Ends the innermost block, the body of `loop`, and puts the whole loop into the block around it. */
  function closeLoop(loop: number, elements: readonly number[]): void {
    const body = (blocks.pop() as Block).lines.join("\n");
    const name = loopName(loop);
    const first = elements[0] ?? 0;
    elements.forEach(integerText);
    const contiguous = elements.every((element, place) => element === first + place);
    if (contiguous) {
      const end = integerText(first + elements.length);
      current().lines.push(`for(let ${name}=${integerText(first)};${name}<${end};${name}++){${body}}`);
    } else {
      const table = `elements${tables.add(elements)}`;
      const place = `p${integerText(loop)}`;
      current().lines.push(
        `for(let ${place}=0;${place}<${elements.length};${place}++){const ${name}=${table}[${place}];${body}}`,
      );
    }
  }

  /** An expression for the term, computed in a temporary outside the loops that it does not depend on. */
  function write(term: Term): string {
    if (term.kind === "number" || term.kind === "time" || term.kind === "dt") return writeHere(term);
    const home = homeOf(term);
    if (home === blocks.length - 1 && term.kind !== "reduce") return writeHere(term);
    const block = blocks[home] as Block;
    const key = JSON.stringify(term);
    const known = block.known.get(key);
    if (known !== undefined) return known;
    const inner = blocks.splice(home + 1);
    const text = writeHere(term);
    const name = `t${temporaries++}`;
    block.lines.push(`const ${name}=${text};`);
    block.known.set(key, name);
    blocks.push(...inner);
    return name;
  }

  /** The outermost block that a term can be computed in without being computed more often than where it stands. */
  function homeOf(term: Term): number {
    const { loops, variables } = dependence(term);
    const here = blocks.length - 1;
    if (variables.has(variable.id)) return here;
    let home = here;
    for (let outer = here; outer > 0; outer--) {
      const loop = blocks[outer]?.loop;
      if (loop === undefined) continue;
      if (loops.has(loop)) break;
      home = outer - 1;
    }
    return home;
  }

  function writeHere(term: Term): string {
    switch (term.kind) {
      case "number":
        return numberText(term.value);
      case "time":
        return "time";
      case "dt":
        return "grid.dt";
      case "cell":
        return `v[${cellText(term)}]`;
      case "negate":
        return `(-${write(term.argument)})`;
      case "not":
        return `(${write(term.argument)}===0?1:0)`;
      case "binary":
        return isArithmetic(term.operator)
          ? `(${write(term.left)}${operatorText(term.operator)}${write(term.right)})`
          : `(${writeCondition(term)}?1:0)`;
      case "if":
        return writeChoice(term);
      case "call":
        return writeCall(term);
      case "lookup":
        return writeLookup(term);
      case "position":
        return `(${loopName(term.loop)}+1)`;
      case "event":
        return writeEvent(term);
      case "reduce":
        return writeReduce(term);
      default:
        return unknown(term);
    }
  }

  function writeCondition(term: Term): string {
    if (term.kind === "binary" && !isArithmetic(term.operator)) {
      if (term.operator === "and" || term.operator === "or") {
        return `(${writeCondition(term.left)}${operatorText(term.operator)}${writeCondition(term.right)})`;
      }
      return `(${write(term.left)}${operatorText(term.operator)}${write(term.right)})`;
    }
    if (term.kind === "not") return `(!${writeCondition(term.argument)})`;
    return `(${write(term)}!==0)`;
  }

  /** A conditional expression, or statements where a branch needs some: only the branch taken is computed. */
  function writeChoice(term: Extract<Term, { kind: "if" }>): string {
    const condition = writeCondition(term.condition);
    const yes = writeBranch(term.yes);
    const no = writeBranch(term.no);
    if (yes.lines.length === 0 && no.lines.length === 0) return `(${condition}?${yes.value}:${no.value})`;
    const name = `t${temporaries++}`;
    current().lines.push(
      `let ${name};if(${condition}){${yes.lines.join("\n")}${name}=${yes.value};}` +
        `else{${no.lines.join("\n")}${name}=${no.value};}`,
    );
    return name;
  }

  function writeBranch(branch: Term): BranchText {
    blocks.push({ lines: [], known: new Map() });
    const value = write(branch);
    return { value, lines: (blocks.pop() as Block).lines };
  }

  function writeCall(term: Extract<Term, { kind: "call" }>): string {
    const values = term.arguments.map(write).join();
    switch (term.function) {
      case "abs":
        return `Math.abs(${values})`;
      case "exp":
        return `Math.exp(${values})`;
      case "log":
        return `Math.log(${values})`;
      case "sqrt":
        return `Math.sqrt(${values})`;
      case "floor":
        return `Math.floor(${values})`;
      case "pow":
        return `power(${values})`;
      case "poisson":
        return `poissonQuantile(${values})`;
      case "min":
        return `Math.min(${values})`;
      case "max":
        return `Math.max(${values})`;
      default:
        return unknown(term.function);
    }
  }

  function writeEvent(term: Extract<Term, { kind: "event" }>): string {
    const [size, start, third, fourth, fifth] = term.arguments.map(write);
    switch (term.event) {
      case "step":
        return `stepEvent(grid,step,${size},${start})`;
      case "pulse":
        return `pulseEvent(grid,step,${size},${start},${third ?? 0})`;
      case "pulse_train":
        return `pulseTrainEvent(grid,step,${size},${start},${third},${fourth},${fifth ?? "Infinity"})`;
      case "ramp":
        return `rampEvent(time,${size},${start},${third ?? "Infinity"})`;
      default:
        return unknown(term.event);
    }
  }

  function writeReduce(term: Extract<Term, { kind: "reduce" }>): string {
    const name = `t${temporaries++}`;
    blocks.push({ lines: [], loop: term.loop, known: new Map() });
    const value = write(term.body);
    const { start, fold } = folding(term.operation, name, value);
    current().lines.push(`${name}=${fold};`);
    (blocks[blocks.length - 2] as Block).lines.push(`let ${name}=${start};`);
    closeLoop(term.loop, term.elements);
    return term.operation === "mean" ? `(${name}/${term.elements.length})` : name;
  }

  function cellText(term: Extract<Term, { kind: "cell" }>): string {
    const variable = variableOf(model, term.variable);
    return positionText(term.index, stridesOf(model, variable), variable.offset);
  }

  function positionText(index: readonly Index[], strides: readonly number[], offset: number): string {
    let constant = offset;
    const moving: string[] = [];
    index.forEach((part, dimension) => {
      const stride = strides[dimension] ?? 0;
      if (part.kind === "element") constant += part.position * stride;
      if (part.kind === "loop") {
        constant += part.shift * stride;
        moving.push(scaled(loopName(part.loop), stride));
      }
      if (part.kind === "mapped") {
        part.positions.forEach(integerText);
        const table = `elements${tables.add(part.positions)}`;
        moving.push(scaled(`${table}[${loopName(part.loop)}]`, stride));
      }
    });
    return [...moving, integerText(constant)].join("+");
  }

  function writeLookup(term: Extract<Term, { kind: "lookup" }>): string {
    const lookup = model.lookups[term.lookup];
    if (lookup === undefined) throw new RangeError(`no lookup has id ${term.lookup}`);
    const position = positionText(term.index, stridesOf(model, lookup), 0);
    const table = `lookup${integerText(term.lookup)}[${position}]`;
    return `evaluateLookup(${shapeText(lookup.shape)},${term.inverse === true},${table},${write(term.argument)})`;
  }
}

interface BranchText {
  readonly value: string;
  readonly lines: readonly string[];
}

function shapeText(shape: LookupShape): string {
  switch (shape) {
    case "linear":
    case "extrapolate":
    case "step":
      return `"${shape}"`;
    default:
      return unknown(shape);
  }
}

function loopName(loop: number): string {
  return `i${integerText(loop)}`;
}

function scaled(name: string, stride = 0): string {
  return stride === 1 ? name : `${name}*${integerText(stride)}`;
}

function folding(operation: string, name: string, value: string): { start: string; fold: string } {
  switch (operation) {
    case "sum":
    case "mean":
      return { start: "0", fold: `${name}+${value}` };
    case "prod":
      return { start: "1", fold: `${name}*${value}` };
    case "min":
      return { start: "Infinity", fold: `Math.min(${name},${value})` };
    case "max":
      return { start: "-Infinity", fold: `Math.max(${name},${value})` };
    default:
      return unknown(operation);
  }
}

function isArithmetic(operator: BinaryOperator): boolean {
  return operator === "+" || operator === "-" || operator === "*" || operator === "/";
}

/** The operator from a list of our own: text of a model never becomes code. */
function operatorText(operator: BinaryOperator): string {
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return operator;
    case "==":
      return "===";
    case "!=":
      return "!==";
    case "and":
      return "&&";
    case "or":
      return "||";
    default:
      return unknown(operator);
  }
}

function unknown(what: unknown): never {
  throw new TypeError(`the model holds a term that no backend knows: ${JSON.stringify(what)}`);
}
