import { exitCode } from "./exit-code.js";

/** Output into `head` or a pager that was left: nobody reads on, so there is nothing to complain about. */
export function endQuietlyWithoutReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (thrown: NodeJS.ErrnoException) => {
    if (thrown.code === "EPIPE") process.exit(exitCode.ok);
    throw thrown;
  });
}
