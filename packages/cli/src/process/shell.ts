import { wrapText } from "../present/wrap.js";
import type { Interrupt } from "./interrupt.js";

/** What a command may do to the outside world, so that commands can be tried without a process. */
export interface Shell {
  /** Data, to stdout. */
  print(text: string): void;
  /** A note, to stderr, broken at words where that is a terminal; nothing with `--quiet`. */
  say(text: string): void;
  /** What must not be missed, to stderr, also with `--quiet`. */
  warn(text: string): void;
  /** Columns of the terminal on stdout; 100 where it is none. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether a progress bar belongs on stderr. */
  readonly progress: boolean;
  readonly interrupt: Interrupt;
}

export interface ShellFlags {
  readonly quiet: boolean;
  /** False: `--no-color`. */
  readonly colour: boolean;
  /** Absent: only on a terminal. */
  readonly progress?: boolean;
}

/** Wide enough for the tables, for a file or a pipe. */
const widthOfPipe = 100;

export function processShell(flags: ShellFlags, interrupt: Interrupt): Shell {
  const { env, stdout, stderr } = process;
  const plain = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  const live = stderr.isTTY === true && !flags.quiet && (env.CI ?? "") === "";
  const line = (stream: NodeJS.WriteStream, text: string) =>
    stream.write(text.endsWith("\n") ? text : `${text}\n`);
  const note = (text: string) =>
    stderr.isTTY === true && stderr.columns > 0
      ? text
          .split("\n")
          .map((part) => wrapText(part, stderr.columns))
          .join("\n")
      : text;
  return {
    print: (text) => line(stdout, text),
    say: (text) => flags.quiet || line(stderr, note(text)),
    warn: (text) => line(stderr, text),
    width: stdout.isTTY === true && stdout.columns > 0 ? stdout.columns : widthOfPipe,
    colour: stdout.isTTY === true && flags.colour && !plain,
    progress: flags.progress ?? live,
    interrupt,
  };
}
