import yargs, { type Argv } from "yargs";
import { CommandFailure } from "../process/command-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import { version } from "../process/version.js";
import type { CommandName } from "./command-names.js";
import {
  checkFlags,
  compareFlags,
  coverageFlags,
  describeFlags,
  driverFlags,
  loopFlags,
  outputFlags,
  ownCalibrationFlags,
  runFlags,
  sampleFlags,
  samplingFlags,
  simulateFlags,
  templateFlags,
  validateFlags,
} from "./flags.js";
import type { Arguments } from "./read-flag.js";
import { refuseSwitchValues } from "./switch-value.js";
import { unknownArgument } from "./unknown-argument.js";

/** What runs a command: loaded only when it is wanted, so that help and mistakes are quick. */
export type CommandRunner = (command: CommandName, given: Arguments) => Promise<ExitCode>;

/** Reads the arguments and runs the command that they name; without one, the main comparison. */
export async function readCommandLine(words: readonly string[], run: CommandRunner): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  let known: readonly string[] = [];
  let options: Parameters<typeof refuseSwitchValues>[1] = {};
  const handler = (command: CommandName) => async (given: Arguments) => {
    refuseSwitchValues(words, options);
    code = await run(command, given);
  };
  /** Remembers the flags of the command that is being read, to find the nearest one for a misspelt one. */
  const flags = (builder: Argv, own: Parameters<Argv["options"]>[0]) => {
    const all = { ...own, ...outputFlags, ...own };
    options = all;
    known = [...Object.keys(all), "help", "version"];
    return builder.options(all);
  };
  const parser = yargs([...words])
    .scriptName("headwater")
    .locale("en")
    .usage("$0 [command]\n\nWhat-if scenarios for children's social care in England.")
    .parserConfiguration({ "camel-case-expansion": false, "greedy-arrays": false, "dot-notation": false })
    .command(
      ["compare [policies..]", "$0"],
      "Compare policies with the baseline (family-help, kinship-support and care-market-reset unless you name others)",
      (builder) =>
        flags(
          builder.positional("policies", { type: "string", array: true, describe: "Ids of policies" }),
          compareFlags,
        ),
      handler("compare"),
    )
    .command(
      "run [name]",
      "Run one policy, one scenario file, or the baseline",
      (builder) =>
        flags(builder.positional("name", { type: "string", describe: "Policy, file or baseline" }), runFlags),
      handler("run"),
    )
    .command(
      "drivers <output>",
      "Rank the uncertain parameters that decide an output, or a policy's effect on it",
      (builder) =>
        flags(builder.positional("output", { type: "string", describe: "Id of an output" }), driverFlags),
      handler("drivers"),
    )
    .command(
      "list <kind>",
      "List policies, scenarios, readings, outputs, levers, parameters, targets, figures or areas",
      (builder) => flags(builder.positional("kind", { type: "string", describe: "What to list" }), {}),
      handler("list"),
    )
    .command(
      "explain <name>",
      "Explain a policy, lever, parameter, output, target, figure, source or area",
      (builder) => flags(builder.positional("name", { type: "string", describe: "Its name" }), {}),
      handler("explain"),
    )
    .command(
      "validate",
      "Hold the model against the published figures and series; exit code 1 when it misses a figure",
      (builder) => flags(builder, validateFlags),
      handler("validate"),
    )
    .command(
      "coverage [line]",
      "Show what in the model stands for each line of the documents, or why nothing does",
      (builder) =>
        flags(
          builder.positional("line", { type: "string", describe: "Its id, for example L071" }),
          coverageFlags,
        ),
      handler("coverage"),
    )
    .command(
      "simulate [model]",
      "Run a model of your own, written in YAML, or England's in a place, once, at its central values",
      (builder) => flags(builder.positional("model", { type: "string", describe: "File" }), simulateFlags),
      handler("simulate"),
    )
    .command(
      "check [model]",
      "Check a model, your own or England's, and look for units that it hides; exit code 1 on an error",
      (builder) => flags(builder.positional("model", { type: "string", describe: "File" }), checkFlags),
      handler("check"),
    )
    .command(
      "describe [model]",
      "Show what is in a model, your own or England's: a table or a diagram",
      (builder) => flags(builder.positional("model", { type: "string", describe: "File" }), describeFlags),
      handler("describe"),
    )
    .command(
      "loops [model]",
      "Find the feedback loops of a model, your own or England's",
      (builder) => flags(builder.positional("model", { type: "string", describe: "File" }), loopFlags),
      handler("loops"),
    )
    .command(
      "init [folder]",
      "Write an example scenario to start from",
      (builder) => flags(builder.positional("folder", { type: "string", describe: "Folder" }), {}),
      handler("init"),
    )
    .command(
      "template <area>",
      "Print an area's published figures as a CSV file to put your own into, for --own",
      (builder) =>
        flags(
          builder.positional("area", {
            type: "string",
            describe: "A local authority or region by name or code, or England: all authorities",
          }),
          templateFlags,
        ),
      handler("template"),
    )
    .command(
      "calibrate [model]",
      "Refit the model of England, or fit a model of your own to your data, and print how close it comes",
      (builder) =>
        flags(
          builder.positional("model", { type: "string", describe: "File; England's model when absent" }),
          {
            write: { type: "boolean", describe: "Keep England's fit as the package's own" },
            ...sampleFlags,
            ...samplingFlags,
            ...ownCalibrationFlags,
          },
        ),
      handler("calibrate"),
    )
    .epilogue(
      "Data go to stdout, notes and progress to stderr. Exit codes: 0 ok, 1 a check failed, 2 usage or invalid scenario, 3 data, " +
        "4 numerical failure, 70 a fault of the program, 130 interrupted.",
    )
    .strict()
    .version(version)
    .help()
    .wrap(Math.min(110, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, thrown) => {
      throw thrown ?? new UsageProblem(message);
    });
  try {
    await parser.parseAsync();
  } catch (thrown) {
    if (!isUsageProblem(thrown)) throw thrown;
    const command = words.find((word) => !word.startsWith("-"));
    const usage = command === undefined ? "headwater" : `headwater ${command}`;
    throw (
      (await unknownArgument(thrown.message, known, usage)) ?? plainProblem(thrown.message, command, usage)
    );
  }
  return code;
}

class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

/** What yargs itself objects to comes as a message or as its own kind of error. */
function isUsageProblem(thrown: unknown): thrown is Error {
  return thrown instanceof Error && (thrown.name === "UsageProblem" || thrown.name === "YError");
}

function plainProblem(message: string, command: string | undefined, usage: string): CommandFailure {
  const hint = `See ${usage} --help.`;
  const value = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (value !== undefined) return new CommandFailure(`--${value} needs a value`, hint);
  const missing = needs[command ?? ""];
  if (message.startsWith("Not enough non-option") && missing !== undefined) {
    return new CommandFailure(`headwater ${command} needs ${missing}`, hint);
  }
  return new CommandFailure(message.charAt(0).toLowerCase() + message.slice(1), hint);
}

/** What a command cannot do without. */
const needs: { readonly [command: string]: string | undefined } = {
  drivers: "an output, for example headwater drivers children-in-care --year 2030",
  list: "what to list: policies, scenarios, readings, outputs, levers, parameters, targets, figures or areas",
  template: "an area, for example headwater template Leeds",
  explain: "a name: of a policy, lever, parameter, output, target, figure, source or area",
};
