import type { KeptSample } from "./sample.js";

/** The text of `kept-sample.ts` for a sample. Its manifest is rounded to six significant digits, bounds to ten. */
export function sampleSource(sample: KeptSample): string {
  const { data, parameters, ...about } = sample;
  const rounded = (digits: number) => (_: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(digits)) : value;
  const rows = parameters.map(({ low, high, ...row }) =>
    JSON.stringify({
      ...JSON.parse(JSON.stringify(row, rounded(6))),
      low: Number(low.toPrecision(10)),
      high: Number(high.toPrecision(10)),
    }),
  );
  return `import type { KeptSample } from "./sample.js";

/** The sample of the posterior of England's fit; undefined: none is kept. Made by \`headwater calibrate --sample\`; do not edit. */
export const keptSample: KeptSample | undefined = {
  ...${JSON.stringify(about, rounded(10))},
  parameters: [
${rows.map((row) => `    ${row},`).join("\n")}
  ],
  data: "${data}",
};
`;
}
