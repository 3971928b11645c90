// Puts what the data say of themselves into docs/data.md, after a build: node scripts/data-page.js
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The page with its tables made anew, between the marks that name each; the rest is written by hand.
 * @param {string} page
 * @param {Pick<typeof import("@headwater/scenarios/areas"), "checkTables" | "dataChecks" | "figureColumns">} areas
 * @param {Pick<typeof import("@headwater/scenarios"), "leftOutEvidence" | "leftOutPoints">} scenarios
 */
export function fillDataPage(page, areas, scenarios) {
  const { sums, england } = areas.checkTables(areas.dataChecks());
  const code = (/** @type {string} */ text) => `\`${text}\``;
  const columns = areas.figureColumns.map(({ name, meaning, unit, moment = "" }) => [
    code(name),
    meaning,
    unit,
    moment,
  ]);
  const omitted = [
    ...scenarios.leftOutEvidence.map(({ ids, reason }) => [ids.map(code).join(", "), reason]),
    ...[...new Set(scenarios.leftOutPoints.map(({ reason }) => reason))].map((reason) => {
      const points = scenarios.leftOutPoints.filter((point) => point.reason === reason);
      return [points.map(({ id, years }) => `${code(id)} of ${years.join(", ")}`).join("; "), reason];
    }),
  ];
  const parts = {
    sums,
    england,
    columns: table(["Column", "Meaning", "Unit", "Moment"], columns),
    "left-out": table(["Left out", "Why"], omitted),
  };
  return Object.entries(parts).reduce((text, [part, content]) => {
    const [from, to] = [`<!-- ${part} -->\n`, `\n<!-- /${part} -->`];
    const [start, end] = [text.indexOf(from), text.indexOf(to)];
    if (start < 0 || end < start) throw new Error(`docs/data.md has no place for ${part}`);
    return `${text.slice(0, start + from.length)}\n${content}\n${text.slice(end)}`;
  }, page);
}

/** @param {readonly string[]} header @param {readonly (readonly string[])[]} rows */
function table(header, rows) {
  return [header, header.map(() => "-"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = new URL("../docs/data.md", import.meta.url);
  const areas = await import("../packages/scenarios/dist/areas/index.js");
  const scenarios = await import("../packages/scenarios/dist/index.js");
  writeFileSync(page, fillDataPage(readFileSync(page, "utf8"), areas, scenarios));
}
