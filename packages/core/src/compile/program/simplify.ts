import { applyBinary, applyUnary, type BinaryOperation, type UnaryOperation } from "../arithmetic.js";
import type { Node } from "./node.js";

/** The number that a node is, if it is one. */
export function numberOf(node: Node): number | undefined {
  return node.operation.kind === "number" ? node.operation.value : undefined;
}

/** The value of an operation on a number that is known. */
export function knownUnary(operation: UnaryOperation, input: Node): number | undefined {
  const x = numberOf(input);
  return x === undefined ? undefined : applyUnary(operation, x);
}

/** What an operation on two nodes comes to without being done: a number, or one of the two. Exact, to the sign of zero. */
export function knownBinary(operation: BinaryOperation, left: Node, right: Node): number | Node | undefined {
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x !== undefined && y !== undefined) return applyBinary(operation, x, y);
  if (operation === "*" && x === 1) return right;
  if ((operation === "*" || operation === "/") && y === 1) return left;
  if (operation === "-" && Object.is(y, 0)) return left;
  return undefined;
}
