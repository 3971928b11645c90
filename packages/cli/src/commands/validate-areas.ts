import { type Arguments, numberFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { backTestTable, sumTable } from "../present/area-validation-tables.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { startProgress } from "../present/progress.js";
import { screenOf } from "../present/screen.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

const defaultDraws = 200;
/** Years in which the authorities are added up: the data's start, middle and end, and after them. */
const summedYears = [2013, 2016, 2020, 2030];

/** `validate --areas`: predictions of each authority's last four years from those before, and the authorities' sum against England. */
export async function validateAreas(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const draws = numberFlag(given, "draws", { whole: true, least: 10, most: 100_000 }) ?? defaultDraws;
  const { areaBackTest, summariseBackTest, sumOfAreas } = await import("@headwater/scenarios/areas");
  const progress = startProgress(shell.progress, "areas");
  const tests = areaBackTest({ draws, onProgress: (done, total) => progress.update(done, 2 * total) });
  const sums = sumOfAreas(summedYears, (done, total) => progress.update(total + done, 2 * total));
  progress.stop();
  const summaries = summariseBackTest(tests);
  if (format === "json") {
    shell.print(envelope(version, "validate-areas/1", { draws, backTest: summaries, sums }));
    return exitCode.ok;
  }
  const screen = screenOf(shell.width, shell.colour);
  const parts = [backTestTable(summaries), sumTable(sums)].map((table) =>
    printedTable(table, format, screen),
  );
  shell.print(parts.join("\n\n"));
  return exitCode.ok;
}
