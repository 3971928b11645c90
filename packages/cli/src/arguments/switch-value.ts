import type { Options } from "yargs";
import { CommandFailure } from "../process/command-failure.js";

/** A switch that is given a value would be off, without a word: refuses `--readings=adoption`, and leaves `--quiet=true`. */
export function refuseSwitchValues(
  words: readonly string[],
  flags: { readonly [name: string]: Options },
): void {
  for (const word of words) {
    const [, name = "", value = ""] = /^--([a-z-]+)=(.*)$/s.exec(word) ?? [];
    if (!Object.hasOwn(flags, name) || flags[name]?.type !== "boolean") continue;
    if (value === "true" || value === "false") continue;
    throw new CommandFailure(
      `--${name} takes no value, and was given ${JSON.stringify(value)}`,
      `Give --${name} alone.`,
    );
  }
}
