import type { DrawFormat, Seed } from "@headwater/core";
import { CommandFailure } from "../process/command-failure.js";
import { defaultDraws, defaultSeed, defaultUntil } from "./flags.js";
import { type Arguments, choiceFlag, listFlag, numberFlag, seedFlag, textFlag } from "./read-flag.js";

const formats = ["table", "md", "csv", "json"] as const;
export type Format = (typeof formats)[number];

/**
 * `--format`, of which `--json` is the short form.
 *
 * @param more formats that this command has beside the usual ones.
 */
export function readFormat<More extends string = never>(
  given: Arguments,
  more: readonly More[] = [],
): Format | More {
  const format = choiceFlag(given, "format", [...formats, ...more]);
  if (given.json !== true) return format ?? "table";
  if (format !== undefined && format !== "json") {
    throw new CommandFailure(`--json and --format ${format} contradict each other`, "Leave one of them out.");
  }
  return "json";
}

/** How to run an ensemble, with nothing left out but what has no default here. */
export interface EnsembleSettings {
  readonly draws: number;
  readonly seed: Seed;
  readonly until: number;
  /** Absent: as many as the machine runs at once. */
  readonly workers?: number;
  /** Folder to write; absent: the usual place; null: none. */
  readonly out?: string | null;
  /** Scenario files. */
  readonly scenarios: readonly string[];
  /** Ids of outputs to show; none: the headline ones. */
  readonly outputs: readonly string[];
  /** Format in which every draw is written into the folder; absent: none is. */
  readonly keepDraws?: DrawFormat;
}

/** What a scenario file may say about the run; a flag wins over it. */
export interface EnsembleDefaults {
  readonly draws?: number;
  readonly seed?: Seed;
  readonly until?: number;
}

const mostWorkers = 256;
const mostDraws = 2 ** 31 - 1;

/** Told here, so that a mistake is found before the engine is loaded. */
const drawFormats = ["raw", "arrow", "parquet", "csv"] as const satisfies readonly DrawFormat[];

/** Whether the flags say numbers at all: checked before any file is read or the model is loaded. */
export function readEnsembleFlags(given: Arguments): (defaults: EnsembleDefaults) => EnsembleSettings {
  const draws = numberFlag(given, "draws", { whole: true, least: 1, most: mostDraws });
  const seed = seedFlag(given);
  const until = numberFlag(given, "until", { whole: true });
  const workers = numberFlag(given, "workers", { whole: true, least: 1, most: mostWorkers });
  const out = given.out === false ? null : textFlag(given, "out");
  const keepDraws = choiceFlag(given, "keep-draws", drawFormats);
  if (keepDraws !== undefined && out === null) {
    throw new CommandFailure(
      "--keep-draws needs a folder, and --no-out writes none",
      "Leave one of them out.",
    );
  }
  return (defaults) => ({
    draws: draws ?? defaults.draws ?? defaultDraws,
    seed: seed ?? defaults.seed ?? defaultSeed,
    until: until ?? defaults.until ?? defaultUntil,
    scenarios: listFlag(given, "scenario"),
    outputs: listFlag(given, "output"),
    ...(workers !== undefined && { workers }),
    ...(out !== undefined && { out }),
    ...(keepDraws !== undefined && { keepDraws }),
  });
}
