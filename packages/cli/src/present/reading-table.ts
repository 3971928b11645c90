import {
  type Comparison,
  horizon,
  isZero,
  printedError,
  printedSize,
  type ReadResult,
} from "./comparison.js";
import { splitLabel } from "./label.js";
import { formatQuantity, formatShare, roundingStep } from "./number.js";
import type { Cell, Table } from "./table-data.js";

/** Every policy and output under every side of every reading, and whether the answer is another one. */
export function readingTable(comparison: Comparison, readings: readonly ReadResult[]): Table {
  return {
    titleColumns: 2,
    columns: [
      { header: "Policy", key: "policy" },
      { header: "Reading", key: "reading" },
      { header: "Side", key: "side" },
      { header: `In ${horizon(comparison)}`, key: "output" },
      { header: "Difference", key: "difference_mean", align: "right" },
      { header: "10% to 90%", key: "difference_p10_p90", align: "right" },
      { header: "Better", key: "probability_better", align: "right" },
      { header: "Flips", key: "flips" },
    ],
    rows: comparison.policies.flatMap(({ id }) =>
      readings.filter(({ policy }) => policy === id).map((result) => readingRow(comparison, result)),
    ),
  };
}

/** What the columns of {@link readingTable} mean, for printing below it. */
export const readingTableNote =
  "Each side against a baseline under the same side, on the same draws; the first side of a reading is the one that all other numbers " +
  "here rest on. Flips: the odds of being better lie on the other side of one half. How strong each side is, is an assumption.";

/** What the table comes to, in one sentence. */
export function readingSentence(readings: readonly ReadResult[]): string {
  const flipped = readings.filter((result) => result.flips);
  const sides = new Set(readings.map(({ reading, side }) => `${reading}/${side}`)).size;
  if (flipped.length === 0)
    return `No answer flips under any of the ${sides} sides on which the documents disagree.`;
  const named = [
    ...new Set(flipped.map(({ policy, reading, side }) => `${policy} under ${side} (${reading})`)),
  ];
  return `The answer flips for ${named.join(", ")}.`;
}

function readingRow({ outputs }: Comparison, result: ReadResult): Cell[] {
  const { policy, reading, side, difference, probabilityBetter: better } = result;
  const output = outputs.find(({ id }) => id === result.output);
  const step = roundingStep(printedError(difference), printedSize(difference));
  const signed = (value: number) => formatQuantity(value, output?.unit ?? "1", step, { signed: true });
  const single = difference.error.mean === null;
  return [
    policy,
    reading,
    side,
    output === undefined ? result.output : splitLabel(output.label).name,
    { text: signed(difference.mean), value: difference.mean },
    single
      ? { text: "–", value: null }
      : {
          text: `${signed(difference.p10)} to ${signed(difference.p90)}`,
          value: `${difference.p10} to ${difference.p90}`,
        },
    single || better === undefined
      ? { text: "–", value: null }
      : { text: isZero(difference) ? "same" : formatShare(better.share), value: better.share },
    result.flips ? "flips" : "",
  ];
}
