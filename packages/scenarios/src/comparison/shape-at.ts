import * as z from "zod";

export type Shape = z.core.$ZodType;

/** The shape that a part of some data has to have. */
export function shapeAt(shape: Shape, data: unknown, path: readonly string[]): Shape | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  const inner = shapeInside(chosenShape(shape, data), key);
  return inner === undefined ? undefined : shapeAt(inner, valueAt(data, [key]), rest);
}

/** A shape without what makes it optional; of a union, the shape that the data have evidently chosen. */
export function chosenShape(shape: Shape, data: unknown): Shape {
  if (shape instanceof z.ZodOptional) return chosenShape(shape.unwrap(), data);
  if (!(shape instanceof z.ZodUnion)) return shape;
  const chosen = shape.options.find((option) =>
    shape instanceof z.ZodDiscriminatedUnion
      ? hasLiteral(option, shape.def.discriminator, data)
      : !z.safeParse(option, data).error?.issues.some(isWrongType),
  );
  return chosen === undefined ? shape : chosenShape(chosen, data);
}

/** Whether an issue is that the data as a whole are of the wrong type. */
export function isWrongType({ code, path }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}

export function valueAt(data: unknown, path: readonly string[]): unknown {
  let here = data;
  for (const key of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as { readonly [key: string]: unknown })[key];
  }
  return here;
}

/** What a shape asks for, in words: `a number`, `a text or a map of keys`. */
export function shapeInWords(shape: Shape | undefined): string {
  if (shape instanceof z.ZodOptional) return shapeInWords(shape.unwrap());
  if (shape instanceof z.ZodString) return "a text";
  if (shape instanceof z.ZodNumber) return shape.isInt ? "a whole number" : "a number";
  if (shape instanceof z.ZodArray) return "a list";
  if (shape instanceof z.ZodObject || shape instanceof z.ZodRecord) return "a map of keys";
  if (shape instanceof z.ZodUnion) return [...new Set(shape.options.map(shapeInWords))].join(" or ");
  return "something else";
}

function shapeInside(shape: Shape, key: string): Shape | undefined {
  if (shape instanceof z.ZodObject) return shape.shape[key];
  if (shape instanceof z.ZodArray) return shape.element;
  return shape instanceof z.ZodRecord ? shape.valueType : undefined;
}

function hasLiteral(option: Shape, key: string, data: unknown): boolean {
  const literal = option instanceof z.ZodObject ? option.shape[key] : undefined;
  return literal instanceof z.ZodLiteral && literal.values.has(valueAt(data, [key]) as string);
}
