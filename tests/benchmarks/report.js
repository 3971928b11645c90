/** @import { Judged } from "./goals.js" */
/** @import { Measured } from "./measure.js" */

/** One table of what was measured, in Markdown. @param {Measured} measured */
export function suiteTable({ suite, best, rounds }) {
  const unit = suite.unit ?? "ms";
  const reference = best.get(suite.cases[0]?.name ?? "") ?? Number.NaN;
  const rows = suite.cases.map(({ name, runs }) => {
    const each = best.get(name) ?? Number.NaN;
    const figures = unit === "ms" ? [each, 1000 / each, each / reference] : [each, each / reference];
    return `| ${[name, runs.toLocaleString("en-GB"), ...figures.map(threeDigits)].join(" | ")} |`;
  });
  const heads = unit === "ms" ? ["runs", "ms each", "per second", "ratio"] : ["runs", unit, "ratio"];
  const notes = [...(suite.notes ?? []), `Best of ${rounds === 1 ? "1 round" : `${rounds} rounds`}.`];
  return [
    `### ${suite.title}`,
    "",
    `| | ${heads.join(" | ")} |`,
    `| --- |${" ---: |".repeat(heads.length)}`,
    ...rows,
    "",
    notes.join(" "),
    "",
  ].join("\n");
}

/** The table of goals, in Markdown. @param {readonly Judged[]} judged */
export function goalsTable(judged) {
  const rows = judged.map(({ path, sense, must, aim, unit, measured, verdict }) => {
    const limit = (/** @type {number} */ value) =>
      `${sense === "at most" ? "≤" : "≥"} ${value.toLocaleString("en-GB")}${unit === "x" ? "x" : " ms"}`;
    const figure = Number.isFinite(measured) ? `${threeDigits(measured)}${unit === "x" ? "x" : " ms"}` : "–";
    return `| ${path} | ${limit(must)} | ${limit(aim)} | ${figure} | ${verdict === "missed" ? "**missed**" : verdict} |`;
  });
  return ["| path | must | aim | measured | |", "| --- | ---: | ---: | ---: | --- |", ...rows, ""].join("\n");
}

/** @param {number} value */
function threeDigits(value) {
  return value.toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}
