import { CommandFailure } from "../process/command-failure.js";

/**
 * A yargs message about arguments it does not know, as a failure that names the nearest one it does; undefined for any other
 * message.
 */
export async function unknownArgument(
  message: string,
  flags: readonly string[],
  usage: string,
): Promise<CommandFailure | undefined> {
  const found = /^Unknown arguments?: (.+)$/.exec(message);
  const name = found?.[1]?.split(", ")[0];
  if (name === undefined) return undefined;
  const { nearestName } = await import("@headwater/core");
  const nearest = nearestName(name, flags);
  const given = name.length === 1 ? `-${name}` : `--${name}`;
  return new CommandFailure(
    `unknown option or argument ${given.replace(/^-+/, "")}`,
    nearest === undefined ? `See ${usage} --help.` : `Did you mean --${nearest}? See ${usage} --help.`,
  );
}
