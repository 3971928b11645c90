import { largestGap } from "./data-check.js";
import type { DataChecks } from "./data-checks.js";

/** The checks as two tables in Markdown: sums that should add, and authorities against England. */
export function checkTables({ checks, england }: DataChecks): {
  readonly sums: string;
  readonly england: string;
} {
  const sums = checks.map(({ rule, compared, tolerance, gaps, reason }) => {
    const most = largestGap(gaps);
    const largest = most === undefined ? "" : `${signed(most.by)} (${most.at}, of ${number(most.of)})`;
    return [rule, number(compared), tolerance, number(gaps.length), largest, reason ?? ""];
  });
  const years = [...new Set(england.flatMap(({ rows }) => rows.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const authorities = england.map(({ id, rows, reason }) => [
    `\`${id}\``,
    ...years.map((year) => {
      const row = rows.find((one) => one.year === year);
      return row === undefined ? "" : `${percent(row.sum / row.published - 1)} (${row.missing})`;
    }),
    reason,
  ]);
  return {
    sums: table(
      ["Rule", "Compared", "Tolerance", "Off", "Largest", "Why"],
      ["-", "--:", "-", "--:", "-", "-"],
      sums,
    ),
    england: table(
      ["Column", ...years.map(String), "Why"],
      ["-", ...years.map(() => "--:"), "-"],
      authorities,
    ),
  };
}

function table(
  header: readonly string[],
  rule: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 1 }).replace("-", "−");
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${number(value)}`;
}

function percent(share: number): string {
  const text = (100 * share).toFixed(1);
  return text === "0.0" || text === "-0.0" ? "0" : `${share > 0 ? "+" : "−"}${text.replace("-", "")}%`;
}
