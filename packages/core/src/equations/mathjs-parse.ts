/// <reference path="./mathjs-number.d.ts" />
import { createParse } from "mathjs/number";
import { type SyntaxNode, syntaxNodes } from "./syntax-nodes.js";

interface Parse {
  (text: string): SyntaxNode;
  /** Whether a character may stand in a name; to be replaced. */
  isAlpha(character: string, previous: string, next: string): boolean;
}

/**
 * A parser of one's own out of mathjs's factory: its grammar, and none of its functions and nodes, so that nothing can be evaluated.
 * To load all of mathjs instead takes fifty times as long.
 */
export function createMathjsParse(): Parse {
  const fromText = (_name: string, signatures: { readonly string: unknown }) => signatures.string;
  return createParse({
    ...syntaxNodes,
    config: { number: "number" },
    numeric: Number,
    typed: Object.assign(fromText, { addConversion: () => {} }),
  }) as Parse;
}
