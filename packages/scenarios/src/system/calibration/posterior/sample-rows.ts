import type { KeptSample } from "./sample.js";

const steps = 65_535;

/** Rows, each a number for each parameter, as they are kept: each parameter in steps between its lowest and its highest value. */
export function encodeRows(rows: readonly (readonly number[])[]): {
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
  readonly data: string;
} {
  const bounds = (rows[0] ?? []).map((_, k) => {
    const column = rows.map((row) => row[k] ?? Number.NaN);
    return { low: Math.min(...column), high: Math.max(...column) };
  });
  const bytes: string[] = [];
  for (const row of rows) {
    row.forEach((value, k) => {
      const { low, high } = bounds[k] ?? { low: 0, high: 0 };
      const step = high > low ? Math.round(((value - low) / (high - low)) * steps) : 0;
      bytes.push(String.fromCharCode(step & 255, step >> 8));
    });
  }
  return { bounds, data: btoa(bytes.join("")) };
}

/** The rows of a kept sample, on the parameters' scales. */
export function decodeRows({ parameters, draws, data }: KeptSample): number[][] {
  const bytes = atob(data);
  const size = parameters.length;
  return Array.from({ length: draws }, (_, draw) =>
    parameters.map(({ low, high }, k) => {
      const at = 2 * (draw * size + k);
      const step = bytes.charCodeAt(at) + 256 * bytes.charCodeAt(at + 1);
      return low + ((high - low) * step) / steps;
    }),
  );
}
