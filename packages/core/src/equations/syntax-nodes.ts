/**
 * What the parser of mathjs makes its tree of. mathjs has nodes of its own, which can also be evaluated and typeset, and take longer
 * to load than the parser; these hold what was read, and can be written as text. Types and fields have mathjs's names.
 */
export type SyntaxNode =
  | AccessorNode
  | ConstantNode
  | FunctionNode
  | IndexNode
  | OperatorNode
  | ParenthesisNode
  | RangeNode
  | RefusedNode
  | SymbolNode;

/** The parser knows nodes by `isNode` on their prototype. */
abstract class ParsedNode {
  get isNode(): true {
    return true;
  }
}

export class AccessorNode extends ParsedNode {
  readonly type = "AccessorNode";
  readonly isAccessorNode = true;
  constructor(
    readonly object: SyntaxNode,
    readonly index: IndexNode,
  ) {
    super();
  }
  override toString(): string {
    return `${this.object}${this.index}`;
  }
}

/** A number, a text between quotes, or a word such as `true`. */
export class ConstantNode extends ParsedNode {
  readonly type = "ConstantNode";
  readonly isConstantNode = true;
  constructor(readonly value: unknown) {
    super();
  }
  override toString(): string {
    return typeof this.value === "string" ? JSON.stringify(this.value) : String(this.value);
  }
}

export class FunctionNode extends ParsedNode {
  readonly type = "FunctionNode";
  readonly isFunctionNode = true;
  constructor(
    readonly fn: SyntaxNode,
    readonly args: readonly SyntaxNode[],
  ) {
    super();
  }
  override toString(): string {
    return `${this.fn}(${this.args.join(", ")})`;
  }
}

/** Subscripts in brackets, or a name after a dot. */
export class IndexNode extends ParsedNode {
  readonly type = "IndexNode";
  constructor(
    readonly dimensions: readonly SyntaxNode[],
    readonly dotNotation = false,
  ) {
    super();
  }
  override toString(): string {
    const [name] = this.dimensions;
    if (this.dotNotation && name?.type === "ConstantNode") return `.${name.value}`;
    return `[${this.dimensions.join(", ")}]`;
  }
}

export class OperatorNode extends ParsedNode {
  readonly type = "OperatorNode";
  readonly isOperatorNode = true;
  /** @param implicit whether nothing was written between the two: a product without its sign. */
  constructor(
    readonly op: string,
    readonly fn: string,
    readonly args: readonly SyntaxNode[],
    readonly implicit = false,
  ) {
    super();
  }
  override toString(): string {
    if (this.args.length > 1) return this.args.join(this.implicit ? " " : ` ${this.op} `);
    if (this.op === "'") return `${this.args}'`;
    return /^\w/.test(this.op) ? `${this.op} ${this.args}` : `${this.op}${this.args}`;
  }
}

class ParenthesisNode extends ParsedNode {
  readonly type = "ParenthesisNode";
  constructor(readonly content: SyntaxNode) {
    super();
  }
  override toString(): string {
    return `(${this.content})`;
  }
}

class RangeNode extends ParsedNode {
  readonly type = "RangeNode";
  constructor(
    readonly start: SyntaxNode,
    readonly end: SyntaxNode,
    readonly step?: SyntaxNode,
  ) {
    super();
  }
  override toString(): string {
    return [this.start, ...(this.step === undefined ? [] : [this.step]), this.end].join(":");
  }
}

class SymbolNode extends ParsedNode {
  readonly type = "SymbolNode";
  readonly isSymbolNode = true;
  constructor(readonly name: string) {
    super();
  }
  override toString(): string {
    return this.name;
  }
}

/** What the parser can read and the language does not have: of this the kind is enough. */
abstract class RefusedNode extends ParsedNode {
  abstract readonly type: (typeof refused)[number] | "ArrayNode";
  override toString(): string {
    return "...";
  }
}

const refused = [
  ...(["AssignmentNode", "BlockNode", "ConditionalNode", "FunctionAssignmentNode"] as const),
  ...(["ObjectNode", "RelationalNode"] as const),
];

class ArrayNode extends RefusedNode {
  readonly type = "ArrayNode";
  constructor(readonly items: readonly SyntaxNode[]) {
    super();
  }
  override toString(): string {
    return `[${this.items.join(", ")}]`;
  }
}

/** All that the parser asks for, by name. */
export const syntaxNodes = {
  ...{ AccessorNode, ArrayNode, ConstantNode, FunctionNode, IndexNode, OperatorNode, ParenthesisNode },
  ...{ RangeNode, SymbolNode },
  ...Object.fromEntries(
    refused.map((type) => [
      type,
      class extends RefusedNode {
        readonly type = type;
      },
    ]),
  ),
};
