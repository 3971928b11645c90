import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Arguments, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { envelope } from "../present/envelope.js";
import { exampleReadme, exampleScenario } from "../present/example-files.js";
import { CommandFailure } from "../process/command-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import { makeFolders } from "../process/make-folders.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/** `init`: an example scenario to start from. Writes all of its files or none, never over another, and asks nothing. */
export async function initCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const folder = textFlag(given, "folder") ?? "headwater-scenario";
  const files = { "scenario.yaml": exampleScenario, "README.md": exampleReadme(folder) };
  refuseOverwriting(folder, Object.keys(files));
  let undo = () => {};
  try {
    undo = makeFolders(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { flag: "wx" });
  } catch (thrown) {
    undo();
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CommandFailure(
      `${folder} cannot be written: ${reason}`,
      "Name another folder: headwater init FOLDER.",
    );
  }
  const written = Object.keys(files).map((name) => join(folder, name));
  if (format === "json") shell.print(envelope(version, "init/1", { folder, files: written }));
  else shell.print(written.join("\n"));
  shell.say(`Try: headwater compare --scenario ${join(folder, "scenario.yaml")}`);
  return exitCode.ok;
}

function refuseOverwriting(folder: string, names: readonly string[]): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new CommandFailure(
      `${folder} is a file, not a folder`,
      "Name another folder: headwater init FOLDER.",
    );
  }
  const present = names.filter((name) => existsSync(join(folder, name)));
  if (present.length === 0) return;
  throw new CommandFailure(
    `${present.map((name) => join(folder, name)).join(" and ")} ${present.length > 1 ? "exist" : "exists"} already, and init overwrites nothing`,
    "Name another folder: headwater init FOLDER.",
  );
}
