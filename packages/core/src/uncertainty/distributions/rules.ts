import type { Problem } from "./family.js";

type Numbers = { readonly [field: string]: number | undefined };

/** Every number given must be finite. */
export function finite(numbers: Numbers): Problem[] {
  return Object.entries(numbers).flatMap(([field, value]) =>
    value === undefined || Number.isFinite(value)
      ? []
      : [problem(field, `\`${field}\` is ${value}.`, "a finite number", value)],
  );
}

/** Every number given must be above zero. */
export function positive(numbers: Numbers): Problem[] {
  return Object.entries(numbers).flatMap(([field, value]) =>
    value === undefined || value > 0
      ? []
      : [problem(field, `\`${field}\` is ${value}.`, "a number above 0", value)],
  );
}

/** `low` must be below `high` where both are given. */
export function lowBelowHigh(low: number | undefined, high: number | undefined): Problem[] {
  if (low === undefined || high === undefined || low < high) return [];
  return [problem("low", `\`low\`, ${low}, is not below \`high\`, ${high}.`, `a number below ${high}`, low)];
}

/** The mode may lie on an end, but not outside. */
export function modeWithin(low: number, mode: number, high: number): Problem[] {
  if (low <= mode && mode <= high) return [];
  return [
    problem(
      "mode",
      `\`mode\`, ${mode}, is not between ${low} and ${high}.`,
      `a number from ${low} to ${high}`,
      mode,
    ),
  ];
}

/** A list of numbers to choose from needs at least one, all of them finite. */
export function choices(field: string, values: readonly number[]): Problem[] {
  if (values.length === 0) return [problem(field, `\`${field}\` is empty.`, "at least one number", "none")];
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad < 0) return [];
  return [
    problem(field, `\`${field}\` holds ${values[bad]} at place ${bad + 1}.`, "finite numbers", values[bad]),
  ];
}

/** The first list of problems that is not empty: later rules may rely on earlier ones. */
export function firstBroken(...rules: readonly (() => readonly Problem[])[]): readonly Problem[] {
  for (const rule of rules) {
    const problems = rule();
    if (problems.length > 0) return problems;
  }
  return [];
}

export function problem(
  field: string,
  message: string,
  expected: string,
  actual: number | string | undefined,
  more: { readonly code?: string; readonly hint?: string } = {},
): Problem {
  const { code = "distribution-value", hint } = more;
  return { code, field, message, expected, actual: String(actual), ...(hint !== undefined && { hint }) };
}
