import type { KeptSample, PosteriorReport } from "@headwater/scenarios";
import type { Table } from "./table-data.js";

type About = Omit<KeptSample, "data" | "parameters">;

/** How well the chains of a sample agree, a row for each parameter. */
export function sampleDiagnosticsTable({ parameters }: Pick<KeptSample, "parameters">): Table {
  return {
    columns: [...convergenceColumns],
    rows: parameters.map(convergenceCells),
  };
}

/** The kept sample beside the Laplace approximation, a row for each parameter. */
export function posteriorTable({ rows }: PosteriorReport): Table {
  return {
    columns: [
      ...convergenceColumns,
      { header: "Mean shift, sd", key: "meanShift", align: "right" },
      { header: "Spread, times", key: "sdRatio", align: "right" },
    ],
    rows: rows.map((row) => [
      ...convergenceCells({ ...row, name: row.contested ? `${row.name} (prior)` : row.name }),
      fixed(row.meanShift, 2),
      fixed(row.sdRatio, 2),
    ]),
  };
}

/** The same in a few sentences. */
export function posteriorSummary(sample: About): string {
  const { draws, chains, lost, proposals, acceptance, logWeightSd, persistence, factors, seed } = sample;
  const wide = Object.values(factors);
  return [
    `${draws} draws in ${chains} chains (seed ${seed}), each the last of ${proposals} proposals for its values of the contested parameters;`,
    `${(acceptance * 100).toFixed(0)}% of proposals after the first accepted, log weights within a draw spread by ${logWeightSd.toFixed(1)}, ${lost} draws lost.`,
    `Errors: ${Math.min(...wide).toFixed(1)} to ${Math.max(...wide).toFixed(1)} times the stated, persistence ${persistence.toFixed(2)} a year.`,
  ].join(" ");
}

/** What the chains say of all parameters together. */
export function convergenceSummary(
  rows: readonly { readonly rHat: number; readonly bulkDraws: number; readonly tailDraws: number }[],
): string {
  const worst = Math.max(...rows.map(({ rHat }) => rHat));
  const bulk = Math.min(...rows.map(({ bulkDraws }) => bulkDraws));
  const tail = Math.min(...rows.map(({ tailDraws }) => tailDraws));
  return `R-hat at most ${worst.toFixed(3)}; effective draws at least ${bulk.toFixed(0)} in the middle and ${tail.toFixed(0)} in the tails.`;
}

const convergenceColumns = [
  { header: "Parameter", key: "parameter" },
  { header: "R-hat", key: "rHat", align: "right" },
  { header: "Draws, middle", key: "bulkDraws", align: "right" },
  { header: "Draws, tails", key: "tailDraws", align: "right" },
] as const;

function convergenceCells(row: {
  readonly name: string;
  readonly rHat: number;
  readonly bulkDraws: number;
  readonly tailDraws: number;
}) {
  return [row.name, fixed(row.rHat, 3), fixed(row.bulkDraws, 0), fixed(row.tailDraws, 0)];
}

function fixed(value: number, digits: number) {
  return { text: value.toFixed(digits), value };
}
