import type { CommandName } from "../arguments/command-names.js";
import type { Arguments } from "../arguments/read-flag.js";
import type { ExitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";

type Command = (given: Arguments, shell: Shell) => Promise<ExitCode>;

/** One entry per command; the file is loaded when the command is run. */
const commands: { readonly [name in CommandName]: () => Promise<Command> } = {
  calibrate: async () => (await import("./calibrate.js")).calibrateCommand,
  check: async () => (await import("./check.js")).checkCommand,
  compare: async () => (await import("./compare.js")).compareCommand,
  coverage: async () => (await import("./coverage.js")).coverageCommand,
  describe: async () => (await import("./describe.js")).describeCommand,
  drivers: async () => (await import("./drivers.js")).driversCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
  init: async () => (await import("./init.js")).initCommand,
  list: async () => (await import("./list.js")).listCommand,
  loops: async () => (await import("./loops.js")).loopsCommand,
  run: async () => (await import("./run.js")).runOneCommand,
  simulate: async () => (await import("./simulate.js")).simulateCommand,
  template: async () => (await import("./template.js")).templateCommand,
  validate: async () => (await import("./validate.js")).validateCommand,
};

export async function runCommand(name: CommandName, given: Arguments, shell: Shell): Promise<ExitCode> {
  const command = await commands[name]();
  return command(given, shell);
}
