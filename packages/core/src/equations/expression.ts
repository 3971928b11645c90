/** Operators of the equation language between two expressions; `^` is the power. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "<" | "<=" | ">" | ">=" | "==" | "!=" | "and" | "or";

/**
 * What stands in the brackets after a name.
 *
 * - `name`: a dimension (its current element) or an element; an element when `quoted`.
 * - `shift`: the current element of a dimension, moved by whole places: `x[age - 1]`.
 * - Inside a fold only: `all`: `:`; `range`: `from:to` with both ends in it, `from:` to the last element, and `from:` with the name
 *   of a dimension, which is all of that.
 */
export type Subscript =
  | { readonly kind: "name"; readonly name: string; readonly quoted: boolean }
  | { readonly kind: "shift"; readonly name: string; readonly shift: number }
  | { readonly kind: "all" }
  | { readonly kind: "range"; readonly from: string; readonly to?: string };

/** An equation as a syntax tree: names are still text and nothing is known of their meaning. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "subscript"; readonly name: string; readonly subscripts: readonly Subscript[] }
  | { readonly kind: "negate"; readonly argument: Expression }
  | { readonly kind: "not"; readonly argument: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "call";
      readonly function: string;
      /** Of a lookup with dimensions: `effect[age](x)`. */
      readonly subscripts?: readonly Subscript[];
      readonly arguments: readonly Expression[];
    };

/** The expressions directly inside an expression, left to right. */
export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "name":
    case "subscript":
      return [];
    case "negate":
    case "not":
      return [expression.argument];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.arguments;
  }
}
