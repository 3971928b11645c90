import { correlation } from "./standardised.js";

/** One step of a forward selection. */
export interface Selected {
  /** Which input. */
  readonly input: number;
  /** R² of this and of all that were taken before. */
  readonly explained: number;
}

/** An input of which less than this is left beside those taken is not told apart from them. */
const leastLeft = 1e-9;

/**
 * Takes inputs one after another, each time the one that adds most to what a regression on those taken explains: the forward half of
 * stepwise regression (Helton and others 2006, doi:10.1016/j.ress.2005.11.017). By sweeps of the matrix of correlations, in which what
 * was taken is taken out of all others.
 *
 * @param inputs and `output`: vectors of length 1 about 0. An input that those taken hold already is left out.
 */
export function selectForward(inputs: readonly (readonly number[])[], output: readonly number[]): Selected[] {
  const left = inputs.map((input) => inputs.map((other) => correlation(input, other)));
  const withOutput = inputs.map((input) => correlation(input, output));
  const waiting = new Set(inputs.keys());
  const taken: Selected[] = [];
  let explained = 0;
  for (;;) {
    const next = bestOf(waiting, left, withOutput);
    if (next === undefined) return taken;
    const { input, gain } = next;
    explained = Math.min(1, explained + gain);
    taken.push({ input, explained });
    waiting.delete(input);
    const row = [...(left[input] ?? [])];
    const pivot = row[input] ?? 1;
    const own = withOutput[input] ?? 0;
    for (const other of waiting) {
      const part = (row[other] ?? 0) / pivot;
      withOutput[other] = (withOutput[other] ?? 0) - part * own;
      const line = left[other] ?? [];
      for (const third of waiting) line[third] = (line[third] ?? 0) - part * (row[third] ?? 0);
    }
  }
}

function bestOf(
  waiting: Iterable<number>,
  left: readonly (readonly number[])[],
  withOutput: readonly number[],
): { readonly input: number; readonly gain: number } | undefined {
  let best: { readonly input: number; readonly gain: number } | undefined;
  for (const input of waiting) {
    const rest = left[input]?.[input] ?? 0;
    if (rest < leastLeft) continue;
    const gain = (withOutput[input] ?? 0) ** 2 / rest;
    if (best === undefined || gain > best.gain) best = { input, gain };
  }
  return best;
}
