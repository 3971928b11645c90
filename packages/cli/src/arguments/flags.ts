import type { Options } from "yargs";

export const defaultDraws = 1000;
export const defaultSeed = 1;
export const defaultUntil = 2035;

type Flags = { readonly [name: string]: Options };

/** Text that yargs passes on as it stands; {@link readFlag} checks it, so that a message can name what was wrong. */
const text = { type: "string", requiresArg: true } as const;

/** Flags of every command. */
export const outputFlags = {
  format: { ...text, describe: "table, md, csv or json", defaultDescription: "table" },
  json: { type: "boolean", describe: "The same as --format json" },
  quiet: {
    type: "boolean",
    describe: "No progress and no notes on stderr; warnings and errors are still told",
  },
  color: {
    type: "boolean",
    describe: "--no-color: no colour, as with NO_COLOR",
    defaultDescription: "on a terminal",
  },
} as const satisfies Flags;

/** Flags of commands that run an ensemble of the model of England or of an area. */
export const ensembleFlags = {
  area: {
    ...text,
    describe:
      "A local authority or region by name or code (Leeds, E08000035, North East), or all authorities: all",
    defaultDescription: "England",
  },
  areas: { ...text, describe: "--areas all is --area all", hidden: true },
  own: {
    ...text,
    describe:
      "A CSV file with your own figures of authorities, in place of the published ones; headwater template AREA prints one to fill in",
  },
  scenario: {
    type: "array",
    string: true,
    requiresArg: true,
    describe: "A scenario file of your own, beside the policies",
  },
  output: {
    type: "array",
    string: true,
    requiresArg: true,
    describe:
      "Id of an output, or of the published series that it measures, to show in place of the headline ones",
  },
  draws: { ...text, describe: "Number of random draws", defaultDescription: String(defaultDraws) },
  seed: {
    ...text,
    describe: "Whole number or text that fixes the draws",
    defaultDescription: String(defaultSeed),
  },
  until: {
    ...text,
    describe: "Last year: 2035 means 31 March 2035",
    defaultDescription: String(defaultUntil),
  },
  workers: {
    ...text,
    describe: "Worker threads; never changes a result",
    defaultDescription: "all processors",
  },
  out: {
    ...text,
    describe: "Folder to write; --no-out writes none",
    defaultDescription: "headwater-runs/<name>-<hash>",
  },
  "keep-draws": {
    ...text,
    describe: "Write every draw into the folder as well: raw, arrow, parquet or csv",
    defaultDescription: "none",
  },
  progress: { type: "boolean", describe: "Force the progress bar on, or off with --no-progress" },
} as const satisfies Flags;

/** Flags of commands that can look whether dt is short enough. */
const stepFlags = {
  "check-dt": {
    type: "boolean",
    describe: "Instead of a run: how much the answer moves when dt is halved, and which dt to take",
  },
} as const satisfies Flags;

/** Flags of `compare`. */
export const compareFlags = {
  ...ensembleFlags,
  readings: {
    type: "boolean",
    describe:
      "Run each policy under both readings of what the documents disagree on, too: does the answer flip?",
  },
  reading: {
    type: "array",
    string: true,
    requiresArg: true,
    describe: "The same for this reading alone; may be given several times",
  },
} as const satisfies Flags;

/** Flags of `run`. */
export const runFlags = { ...ensembleFlags, ...stepFlags } as const satisfies Flags;

/** Flags of `drivers`. */
export const driverFlags = {
  year: {
    ...text,
    describe: "Year that is looked at: 2030 means 31 March 2030",
    defaultDescription: String(defaultUntil),
  },
  policy: { ...text, describe: "Id of a policy: what decides its effect, and not the level" },
  top: { ...text, describe: "How many parameters to show", defaultDescription: "10" },
  area: { ...ensembleFlags.area, describe: "A local authority or region by name or code" },
  own: ensembleFlags.own,
  draws: ensembleFlags.draws,
  seed: ensembleFlags.seed,
  workers: ensembleFlags.workers,
  progress: ensembleFlags.progress,
} as const satisfies Flags;

/** Flags of `validate`. */
export const validateFlags = {
  areas: {
    type: "boolean",
    describe: "Instead of England: predict the last four years of each authority, and add the authorities up",
  },
  backtest: {
    type: "boolean",
    describe:
      "Instead: fit to 2015/16, forecast the series to 2019/20, hold that against two naive forecasts",
  },
  identifiability: { type: "boolean", describe: "Instead: what the data say of each fitted parameter" },
  posterior: {
    type: "boolean",
    describe:
      "Instead: how far the kept sample of the posterior can be trusted, beside the Laplace approximation",
  },
  draws: {
    ...text,
    describe: "Random draws of each authority, with --areas; of the posterior, with --backtest",
    defaultDescription: "200; 100",
  },
  progress: { type: "boolean", describe: "Force the progress bar on, or off with --no-progress" },
} as const satisfies Flags;

/** Flags of `simulate`. */
export const simulateFlags = {
  area: {
    ...text,
    describe:
      "In place of a file: England's model in England, in a local authority or in a region, by name or code",
  },
  own: ensembleFlags.own,
  set: {
    type: "array",
    string: true,
    requiresArg: true,
    describe: "name=value: another value of a parameter",
  },
  series: {
    type: "array",
    string: true,
    requiresArg: true,
    describe:
      "Name of a variable to print, or of one cell of it, x[young]; of England's also the id of an output or of the published series that it measures. Stocks when absent, or England's headline outputs",
  },
  cut: { ...text, describe: "Name of a loop that the model declares: its link stays as at the start" },
  from: { ...text, describe: "Start, in the model's unit of time" },
  until: { ...text, describe: "Stop, in the model's unit of time" },
  dt: { ...text, describe: "Step, for example 1/32" },
  save: { ...text, describe: "Interval between printed times, a whole number of steps" },
  method: { ...text, describe: "euler, rk2, rk4 or rk45", defaultDescription: "euler" },
  seed: {
    ...text,
    describe: "Whole number or text that fixes the random numbers in equations",
    defaultDescription: String(defaultSeed),
  },
  ...stepFlags,
} as const satisfies Flags;

/** Flags of `calibrate` with a model of one's own. */
export const ownCalibrationFlags = {
  data: { ...text, describe: "CSV of observations: variable, time, value, sd; or time and a column each" },
  error: { ...text, describe: "Error of measurement where the data state none, as a share of the value" },
  draws: { ...text, describe: "Draws of the posterior", defaultDescription: "400" },
  starts: { ...text, describe: "Fits from so many starts", defaultDescription: "5; 1 for England's model" },
  seed: {
    ...text,
    describe: "Whole number or text that fixes the draws",
    defaultDescription: String(defaultSeed),
  },
  out: {
    ...text,
    describe: "Folder for fit, posterior, its draws and manifest; with --sample for draws and manifest",
    defaultDescription: "none; headwater-posterior",
  },
} as const satisfies Flags;

/** Flags of `calibrate` for the posterior of England's model. */
export const sampleFlags = {
  sample: {
    ...text,
    describe:
      "Instead of a refit: so many draws of the posterior around England's kept fit, from 32 and in fours; --write keeps them",
    defaultDescription: "none",
  },
} as const satisfies Flags;

/** Flags of `calibrate` for a posterior of either model. */
export const samplingFlags = {
  resume: {
    type: "boolean",
    describe: "Go on with the posterior's draws that were begun in the folder --out",
  },
  workers: {
    ...text,
    describe: "Worker threads for the posterior's draws; never changes a result",
    defaultDescription: "all processors",
  },
} as const satisfies Flags;

/** Flags of `check`. */
export const checkFlags = {
  "bare-numbers": {
    ...text,
    describe:
      "Level at which a number without a unit is told that is taken for one: ignore, note, warning or error",
    defaultDescription: "ignore",
  },
} as const satisfies Flags;

/** Flags of `describe`. */
export const describeFlags = {
  sector: {
    type: "array",
    string: true,
    requiresArg: true,
    describe: "Only this sector of the model; may be given several times",
  },
  sectors: {
    type: "boolean",
    describe: "The sectors and what they take from each other; with md and England's model the whole page",
  },
  detail: {
    ...text,
    describe: "all or stocks-and-flows",
    defaultDescription: "all; in a diagram of more than 60 variables, stocks-and-flows",
  },
  format: {
    ...text,
    describe: "table, md, csv, json, mermaid or dot (Graphviz); with --sectors svg, too",
    defaultDescription: "table",
  },
} as const satisfies Flags;

/** Flags of `template`. */
export const templateFlags = {
  out: {
    ...text,
    describe: "File to write in place of stdout; never over another",
    defaultDescription: "none",
  },
  format: { ...text, describe: "csv, table, md or json", defaultDescription: "csv" },
} as const satisfies Flags;

/** Flags of `coverage`. */
export const coverageFlags = {
  group: {
    type: "array",
    string: true,
    requiresArg: true,
    describe: "Only lines of this group; may be given several times",
  },
  status: { ...text, describe: "Only lines that are represented whole, partly or not" },
  counts: { type: "boolean", describe: "Only how many lines there are by group" },
} as const satisfies Flags;

/** Flags of `loops`. */
export const loopFlags = {
  through: { ...text, describe: "Only loops through this variable" },
  set: {
    ...text,
    describe: "all, or independent: the shortest that together hold every link",
    defaultDescription: "all, if there are no more than --limit",
  },
  limit: { ...text, describe: "Most loops that are listed one by one", defaultDescription: "1000" },
  at: {
    ...text,
    describe: "Time at which the signs of the links are looked at",
    defaultDescription: "start, end and three times between",
  },
} as const satisfies Flags;
