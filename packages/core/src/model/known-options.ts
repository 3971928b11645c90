import { HeadwaterError } from "./diagnostics.js";
import { type Fields, fitShape, type Shape } from "./shape.js";

/** The shape of each option, so that the compiler sees one that is forgotten or too many. */
export type OptionShapes<T> = { readonly [Key in keyof Required<T>]: Shape };

/** Of an option that is looked at where it is used. */
export const anything: Shape = { kind: "anything" };

/** Of an option that is one of a few words. */
export function oneOf(...words: readonly string[]): Shape {
  return { kind: "word", words };
}

/**
 * Refuses options that are no map, and keys that are none of those known, which would be passed over in silence otherwise: who
 * calls from a notebook has no compiler to say so.
 *
 * @throws HeadwaterError `usage`: `unknown-key`, `wrong-type`, `wrong-value`.
 */
export function requireOptions<T>(given: T, known: OptionShapes<T>): void {
  requireShape(given, recordOf({}, known), ["options"]);
}

/**
 * Refuses data that has not the shape it should.
 *
 * @param path where it was given.
 * @throws HeadwaterError `usage`.
 */
export function requireShape(given: unknown, shape: Shape, path: readonly string[]): void {
  const { diagnostics } = fitShape(given, shape, {
    whole: `what is given as ${path.at(-1)}`,
    numbersAsText: false,
    most: 20,
  });
  if (diagnostics.length === 0) return;
  throw new HeadwaterError(
    "usage",
    diagnostics.map((each) => ({ ...each, path: [...path, ...each.path] })),
  );
}

/** A record whose values are looked at elsewhere. */
export function recordOf(required: Fields["required"], optional: Fields["optional"]): Shape {
  return { kind: "record", fields: { required, optional } };
}
