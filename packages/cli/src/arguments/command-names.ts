/** Every command, in the order of the help. */
export const commandNames = [
  "compare",
  "run",
  "drivers",
  "list",
  "explain",
  "validate",
  "coverage",
  "simulate",
  "check",
  "describe",
  "loops",
  "init",
  "template",
  "calibrate",
] as const;

export type CommandName = (typeof commandNames)[number];
