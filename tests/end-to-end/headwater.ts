import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const command = fileURLToPath(new URL("../../packages/cli/bin/headwater.js", import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
  /** Runs as another user, where the test itself is root. */
  readonly uid?: number;
  /** Called at once. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Called once, as soon as something comes from it on stderr. */
  readonly onFirstNote?: (child: ChildProcess) => void;
}

/** The built command line as a user has it: a process of its own, its output in pipes, no terminal. */
export async function headwater(words: readonly string[], settings: RunSettings = {}): Promise<Run> {
  const { CI: _, NO_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, ...words], {
    cwd: settings.cwd,
    env: { ...inherited, ...settings.env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(settings.uid !== undefined && { uid: settings.uid, gid: settings.uid }),
  });
  settings.onStart?.(child);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (stderr === "") settings.onFirstNote?.(child);
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
