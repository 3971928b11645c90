import type { Arithmetic, LibraryName, Value } from "./arithmetic.js";

/**
 * An elementary function in steps, each a part of its chain of operations. A step takes as many values as it has parameters: those that
 * the step before left, and the first one the argument.
 */
export interface Steps {
  readonly looks: readonly [Look, ...Look[]];
  readonly between: readonly ((...given: Value[]) => readonly Value[])[];
  readonly last: (...given: Value[]) => Value;
}

/** One of the first steps, which also tells where what it leaves is usual. */
type Look = (...given: Value[]) => { readonly left: readonly Value[]; readonly isUsual: Value };

/** Writes all steps, one after the other; `inputs` are those of the scalar function, the argument first. */
export function emitSteps(
  a: Arithmetic,
  { looks: [first, ...more], between, last }: Steps,
  name: LibraryName,
  inputs: readonly [Value, ...Value[]],
): Value {
  let { left, isUsual } = first(inputs[0]);
  for (const look of more) {
    const found = look(...left);
    left = found.left;
    isUsual = a.and(isUsual, found.isUsual);
  }
  const usual = () => {
    for (const step of between) left = step(...left);
    return last(...left);
  };
  return a.whereUsual(isUsual, usual, name, inputs);
}
