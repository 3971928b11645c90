/** What the process says to the shell when it ends; part of the public contract, listed in `headwater --help`. */
export const exitCode = {
  ok: 0,
  /** A check or a threshold failed, for example `validate` found a target that the model misses. */
  checkFailed: 1,
  /** Something in the command, a scenario file or a model file is wrong. */
  usage: 2,
  data: 3,
  numerical: 4,
  /** A fault of the program itself (EX_SOFTWARE of sysexits.h). */
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
