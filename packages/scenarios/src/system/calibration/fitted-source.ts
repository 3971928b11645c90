import type { Fitted } from "./apply-fit.js";

/**
 * The text of `fitted.ts` for a fit: the one file of the model that code writes. Rounded to eight significant digits, more
 * than the data can tell.
 */
export function fittedSource(fitted: Fitted): string {
  const { values, joint } = rounded(fitted);
  const lines = (rows: readonly unknown[] = []) =>
    rows.map((row) => `      ${JSON.stringify(row)},`).join("\n");
  return `import type { Fitted } from "./apply-fit.js";

/** The last fit of England's model. Made by \`npm run calibrate\`; do not edit. */
export const fitted: Fitted = {
  values: ${JSON.stringify(values, undefined, 4)},
  joint: {
    doc: ${JSON.stringify(joint?.doc)},
    source: ${JSON.stringify(joint?.source)},
    members: [
${lines(joint?.members)}
    ],
    factor: [
${lines(joint?.factor)}
    ],
  },
};
`;
}

/** The fit as it is kept: what \`fittedSource\` writes, as data. */
function rounded(fitted: Fitted): Fitted {
  const keep = (_key: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(8)) : value;
  return JSON.parse(JSON.stringify(fitted, keep)) as Fitted;
}
