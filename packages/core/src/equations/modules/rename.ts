import type { Expression } from "../expression.js";

/** What a name stands for where it is written: a value, or what is called with an argument. */
export type NameRole = "value" | "call";

/** The expression with every name of a variable or lookup replaced; subscripts, which name dimensions, stay. */
export function renameNames(
  expression: Expression,
  rename: (name: string, role: NameRole) => string,
): Expression {
  const inner = (part: Expression) => renameNames(part, rename);
  switch (expression.kind) {
    case "number":
      return expression;
    case "name":
    case "subscript":
      return { ...expression, name: rename(expression.name, "value") };
    case "negate":
    case "not":
      return { kind: expression.kind, argument: inner(expression.argument) };
    case "binary":
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
    case "call":
      return {
        ...expression,
        function: rename(expression.function, "call"),
        arguments: expression.arguments.map(inner),
      };
  }
}
