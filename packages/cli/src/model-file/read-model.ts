import type { Diagnostic, Locate, ModelSpec } from "@headwater/core";
import { readTextFile } from "../process/read-text-file.js";

/** A model that a command works on. */
export interface GivenModel {
  /** Absent where the file holds no model; `diagnostics` say why. */
  readonly spec?: ModelSpec;
  readonly locate?: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The model of a YAML file; that of England when no file is named. Its equations are not checked yet.
 *
 * @throws CommandFailure where the file cannot be read.
 */
export async function readModel(file: string | undefined): Promise<GivenModel> {
  if (file === undefined) {
    const { england } = await import("@headwater/scenarios");
    return { spec: england(), diagnostics: [] };
  }
  const text = readTextFile(file);
  const { readModelYaml } = await import("@headwater/core/files");
  return readModelYaml(text, { file });
}

/** The same for commands that cannot go on without a model that passes its checks. Warnings are told. */
export async function readSoundModel(
  file: string | undefined,
  warn: (diagnostics: readonly Diagnostic[]) => Promise<void>,
): Promise<ModelSpec> {
  const { spec, locate, diagnostics } = await readModel(file);
  const { check, HeadwaterError } = await import("@headwater/core");
  if (spec === undefined) throw new HeadwaterError("model", diagnostics);
  const checked = check(spec, locate === undefined ? {} : { locate });
  if (checked.model === undefined) throw new HeadwaterError("model", checked.diagnostics);
  if (checked.diagnostics.length > 0) await warn(checked.diagnostics);
  return spec;
}
