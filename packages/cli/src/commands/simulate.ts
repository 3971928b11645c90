import type { Method, RunOptions, RunResult } from "@headwater/core";
import {
  type Arguments,
  choiceFlag,
  listFlag,
  numberFlag,
  readNumber,
  seedFlag,
  textFlag,
} from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { readPlaceFlags } from "../comparison/place.js";
import { modelToRun } from "../model-file/model-to-run.js";
import { envelope } from "../present/envelope.js";
import { printStepCheck } from "../present/print-step-check.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { fittingSeries, seriesTable } from "../present/series-table.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/** `simulate`: one run of a model of the user's own, or of England's in a place, printed as it stands. */
export async function simulateCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const parameters = readSettings(listFlag(given, "set"));
  const options = readRunOptions(given);
  const chosen = await modelToRun(textFlag(given, "model"), readPlaceFlags(given));
  const { title, spec, model, diagnostics, placed } = chosen;
  const { checkModel, checkStep, cutLoop, HeadwaterError, simulate } = await import("@headwater/core");
  const cut = textFlag(given, "cut");
  const whole = cut === undefined ? model : checkModel(cutLoop(spec, cut));
  const asked = await chosen.series(listFlag(given, "series"));
  if (given["check-dt"] === true) {
    const matter = asked.length > 0 ? { variables: asked } : {};
    return printStepCheck(checkStep(whole, { ...options, ...matter, parameters }), format, shell);
  }
  const run = () => {
    try {
      return simulate(whole, { ...options, parameters });
    } catch (error) {
      if (!(error instanceof HeadwaterError) || error.kind !== "numerical") throw error;
      throw new HeadwaterError(error.kind, placed(error.diagnostics));
    }
  };
  const result = run();
  const notes = [...diagnostics, ...placed(result.warnings)];
  if (notes.length > 0) shell.warn(await describeDiagnostics(notes));

  const names = asked.length > 0 ? asked : defaultSeries(result, chosen.shown);
  if (format === "json") {
    const body = { model: title, provenance: result.provenance, rows: result.rows(names) };
    shell.print(envelope(version, "simulate/1", body));
  } else if (format === "csv") {
    shell.print(result.toCSV(names));
  } else {
    const screen = screenOf(shell.width, shell.colour);
    const { shown, hidden } =
      asked.length > 0 ? { shown: names, hidden: [] } : fittingSeries(result, names, screen.width);
    shell.print(printedTable(seriesTable(result, shown), format, screen));
    if (hidden.length > 0)
      shell.say(`Not shown: ${hidden.join(", ")}. Name them with --series, or use --format csv.`);
  }
  return exitCode.ok;
}

/** Stocks, or the headline outputs of England's model; all that change where a model has none. */
function defaultSeries(result: RunResult, shown: readonly string[]): readonly string[] {
  return shown.length > 0 ? shown : result.names();
}

function readSettings(settings: readonly string[]): { readonly [name: string]: number } {
  const entries = settings.map((setting) => {
    const at = setting.lastIndexOf("=");
    if (at < 1) {
      throw new CommandFailure(
        `--set ${setting} is not of the form name=value`,
        "For example --set outflow_rate=0.2.",
      );
    }
    const name = setting.slice(0, at).trim();
    return [name, readNumber(`--set ${name}`, setting.slice(at + 1), {}, "0.2")] as const;
  });
  const twice = entries.find(([name], index) => entries.findIndex(([other]) => other === name) !== index);
  if (twice !== undefined)
    throw new CommandFailure(`--set ${twice[0]} is given more than once`, "Leave one of them out.");
  return Object.fromEntries(entries);
}

const methods = ["euler", "rk2", "rk4", "rk45"] as const satisfies readonly Method[];

function readRunOptions(given: Arguments): RunOptions {
  const from = numberFlag(given, "from");
  const to = numberFlag(given, "until");
  const [dt, save] = ["dt", "save"].map((name) => textFlag(given, name));
  const method = choiceFlag(given, "method", methods);
  const seed = seedFlag(given);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(dt !== undefined && { dt: interval("--dt", dt) }),
    ...(save !== undefined && { save: interval("--save", save) }),
    ...(method !== undefined && { method }),
    ...(seed !== undefined && { seed }),
  };
}

/** A number above 0, or a fraction such as 1/32, which the engine reads itself. */
function interval(flag: string, text: string): number | string {
  if (/^\d+\/[1-9]\d*$/.test(text)) return text;
  const number = readNumber(flag, text, {}, "1/32");
  if (number > 0) return number;
  throw new CommandFailure(`${flag} must be above 0, not ${text}`, `For example ${flag} 1/32.`);
}
