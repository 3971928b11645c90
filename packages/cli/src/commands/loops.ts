import type { LoopAnalysis } from "@headwater/core";
import { type Arguments, choiceFlag, numberFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { findOutput } from "../comparison/shown-outputs.js";
import { readSoundModel } from "../model-file/read-model.js";
import { envelope } from "../present/envelope.js";
import { loopTable } from "../present/loop-table.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/** `loops`: the feedback loops of a model, and which way each works. */
export async function loopsCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const set = choiceFlag(given, "set", ["all", "independent"]);
  const limit = numberFlag(given, "limit", { whole: true, least: 1 });
  const at = numberFlag(given, "at");
  const file = textFlag(given, "model");
  const through = await variableNamed(textFlag(given, "through"), file);
  const warn = async (found: LoopAnalysis["diagnostics"]) => shell.warn(await describeDiagnostics(found));
  const spec = await readSoundModel(file, warn);
  const { formatLoopPath, loops } = await import("@headwater/core");
  const asked = [file, set, limit, through].some((wish) => wish !== undefined);
  const parameters = asked ? {} : (await import("@headwater/scenarios")).loopParameters;
  const analysis = loops(spec, {
    parameters,
    ...(set !== undefined && { set }),
    ...(limit !== undefined && { limit }),
    ...(at !== undefined && { at }),
    ...(through !== undefined && { through }),
  });
  if (analysis.diagnostics.length > 0) await warn(analysis.diagnostics);
  const named = analysis.loops.filter(({ name }) => name !== undefined);
  const shown = asked || named.length === 0 ? analysis : { ...analysis, loops: named, parameters };
  if (format === "json") shell.print(envelope(version, "loops/1", shown));
  else
    shell.print(
      printedTable(loopTable(shown.loops, formatLoopPath), format, screenOf(shell.width, shell.colour)),
    );
  shell.say("parameters" in shown ? namedVerdict(shown) : verdict(analysis));
  if (through !== undefined && analysis.loops.length === 0) {
    const madeOf = file === undefined ? ` headwater explain ${through} shows what it is made of.` : "";
    shell.say(`${through} is on no loop.${madeOf}`);
  }
  return exitCode.ok;
}

/** In England's model an output can stand for its variable, and a published series for the output that measures it. */
async function variableNamed(
  name: string | undefined,
  file: string | undefined,
): Promise<string | undefined> {
  if (name === undefined || file !== undefined) return name;
  const { outputs } = await import("@headwater/scenarios");
  return findOutput(name, outputs)?.variable.split("[", 1)[0] ?? name;
}

function namedVerdict({
  loops,
  times,
  parameters,
}: LoopAnalysis & { readonly parameters: Readonly<Record<string, number>> }): string {
  const switched = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  return (
    `${loops.length} loops that the model names; --set independent shows those that it does not. +, - and ~: a larger cause makes the ` +
    `effect larger, smaller, or does so with a delay, at ${times.join(", ")}, with ${switched.join(", ")}, where the loop of a reading acts.`
  );
}

function verdict({ loops, set, times }: LoopAnalysis): string {
  const count = (polarity: string) => loops.filter((loop) => loop.polarity === polarity).length;
  const what = {
    all: "all that there are",
    first: "the first that were found; there are more",
    independent:
      "the shortest that together hold every link that is on a loop; with others made of these there are more",
  }[set];
  return (
    `${loops.length} loops, ${what}: ${count("reinforcing")} reinforcing, ${count("balancing")} balancing, ` +
    `${count("unknown")} unknown. + and -: a larger cause makes the effect larger or smaller; ?: both; 0: neither, at ` +
    `${times.join(", ") || "no time"}; ~: with a delay.`
  );
}
