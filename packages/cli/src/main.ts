import { readCommandLine } from "./arguments/command-line.js";
import { runCommand } from "./commands/run-command.js";
import { endQuietlyWithoutReader } from "./process/broken-pipe.js";
import { describeFailure } from "./process/describe-failure.js";
import { listenForInterrupt } from "./process/interrupt.js";
import { processShell } from "./process/shell.js";

endQuietlyWithoutReader(process.stdout);
endQuietlyWithoutReader(process.stderr);
const interrupt = listenForInterrupt((text) => process.stderr.write(text));

try {
  process.exitCode = await readCommandLine(process.argv.slice(2), (command, given) => {
    const { quiet, color, progress } = given;
    const shell = processShell(
      {
        quiet: quiet === true,
        colour: color !== false,
        ...(typeof progress === "boolean" && { progress }),
      },
      interrupt,
    );
    return runCommand(command, given, shell);
  });
} catch (thrown) {
  const { code, text } = await describeFailure(thrown, (process.env.HEADWATER_DEBUG ?? "") !== "");
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
