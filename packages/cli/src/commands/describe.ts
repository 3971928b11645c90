import type { DiagramOptions } from "@headwater/core";
import { type Arguments, choiceFlag, listFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { sectorText } from "../catalogue/sector-text.js";
import { readSoundModel } from "../model-file/read-model.js";
import { descriptionColumns } from "../present/description-columns.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/** `describe`: what is in a model, as a table, as data, or as a diagram for Mermaid or Graphviz; its sectors also as SVG. */
export async function describeCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given, ["mermaid", "dot", "svg"]);
  const sectors = listFlag(given, "sector");
  const detail = choiceFlag(given, "detail", ["all", "stocks-and-flows"]);
  const spec = await readSoundModel(textFlag(given, "model"), async (found) =>
    shell.warn(await describeDiagnostics(found)),
  );
  const { describe, dotDiagram, mermaidDiagram } = await import("@headwater/core");
  const whole = describe(spec);
  if (given.sectors === true) {
    const england = given.model === undefined ? await import("@headwater/scenarios") : undefined;
    shell.print(await sectorText(whole, format, screenOf(shell.width, shell.colour), england));
    return exitCode.ok;
  }
  if (format === "svg") {
    throw new CommandFailure(
      "--format svg draws the map of the sectors",
      "Ask for it with --sectors --format svg.",
    );
  }
  const options: DiagramOptions = {
    ...(sectors.length > 0 && { sectors }),
    ...(detail !== undefined && { detail }),
  };
  // Also where a table is asked for: a sector that is not there is a mistake in any format.
  const diagram = format === "dot" ? dotDiagram(whole, options) : mermaidDiagram(whole, options);
  if (format === "mermaid" || format === "dot") {
    shell.print(diagram);
    return exitCode.ok;
  }
  const wanted = sectors.map((sector) => sector.toLowerCase());
  const variables = whole.variables.filter(
    ({ sector, kind }) =>
      (wanted.length === 0 || wanted.includes((sector ?? "").toLowerCase())) &&
      (detail !== "stocks-and-flows" || kind === "stock" || kind === "flow"),
  );
  if (format === "json") shell.print(envelope(version, "describe/1", { ...whole, variables }));
  else shell.print(printedTable(descriptionColumns(variables), format, screenOf(shell.width, shell.colour)));
  return exitCode.ok;
}
