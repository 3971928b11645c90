import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromScale, type ModelCalibration, type ModelSpec, type Observation } from "@headwater/core";
import { hashOf } from "../present/run-folder/hash.js";
import { makeFolders } from "../process/make-folders.js";
import { version } from "../process/version.js";

/** What a calibration of a user's own model leaves in a folder. */
export interface WrittenCalibration {
  readonly spec: ModelSpec;
  /** The data as they were read. */
  readonly text: string;
  readonly observations: readonly Observation[];
  readonly result: ModelCalibration;
  readonly seconds: number;
}

/**
 * Writes `fit.json` (values and joint distribution, as `applyFit` takes them), `posterior.csv` (a row per draw) and `manifest.json` (what
 * made them, and how far the chains can be trusted).
 */
export function writeCalibration(folder: string, written: WrittenCalibration): void {
  const { spec, text, observations, result, seconds } = written;
  const { fit, joint, parameters, posterior } = result;
  makeFolders(folder);
  const values = Object.fromEntries(fit.names.map((name, k) => [name, fit.values[k]]));
  const rows = posterior.chains.flatMap((chain, c) =>
    chain.map((row) => [
      c + 1,
      ...row.map((value, k) => fromScale(joint.members[k]?.scale ?? "linear", value)),
    ]),
  );
  const quoted = (name: string) => (name.includes(",") ? `"${name}"` : name);
  const csv = [["chain", ...fit.names.map(quoted)], ...rows].map((row) => row.join(",")).join("\n");
  const manifest = {
    headwater: version,
    model: { name: spec.name, hash: hashOf(spec) },
    data: { hash: hashOf(text), points: observations.length },
    parameters: parameters.length,
    seed: posterior.state.seed,
    chains: posterior.chains.length,
    draws: rows.length,
    acceptance: posterior.acceptance,
    evaluations: posterior.evaluations,
    rHatMax: Math.max(...parameters.map(({ rHat }) => rHat)),
    effectiveDrawsMin: Math.min(...parameters.map((row) => Math.min(row.bulkDraws, row.tailDraws))),
    spread: result.spread,
    sumsOfSquares: result.sums,
    interrupted: posterior.interrupted,
    seconds: Math.round(seconds),
  };
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  writeFileSync(join(folder, "fit.json"), json({ values, joint }));
  writeFileSync(join(folder, "posterior.csv"), `${csv}\n`);
  writeFileSync(join(folder, "manifest.json"), json(manifest));
}
