import type { CheckedModel, Diagnostic, ModelSpec } from "@headwater/core";
import { isEveryArea, type PlaceRequest, placeOf } from "../comparison/place.js";
import { outputNamed } from "../comparison/shown-outputs.js";
import { CommandFailure } from "../process/command-failure.js";
import { readModel } from "./read-model.js";
import { withPlaces } from "./with-places.js";

/** A checked model that a command runs once. */
export interface ModelToRun {
  /** The file, or the name of the model of England or of an area. */
  readonly title: string;
  readonly spec: ModelSpec;
  readonly model: CheckedModel;
  readonly diagnostics: readonly Diagnostic[];
  /** Adds the places in its file. */
  placed(found: readonly Diagnostic[]): readonly Diagnostic[];
  /**
   * The variables and cells, `x[young]`, that are meant by what was asked for; in England's model an output, or the published series
   * that it measures, can stand for its own.
   */
  series(asked: readonly string[]): Promise<readonly string[]>;
  /** What is printed when nothing is asked for. */
  readonly shown: readonly string[];
}

/**
 * The model of a YAML file, or that of England or of an area.
 *
 * @throws CommandFailure for both or neither, or for all areas; HeadwaterError for a model or an area that is wrong.
 */
export async function modelToRun(
  file: string | undefined,
  where: PlaceRequest | undefined,
): Promise<ModelToRun> {
  if (file !== undefined && where !== undefined) {
    throw new CommandFailure(
      `${file} is a model of its own, and --area is for that of England`,
      "Leave one out.",
    );
  }
  if (file !== undefined) return ownModel(file);
  if (where === undefined) {
    throw new CommandFailure(
      "headwater simulate needs a file with a model, or an area",
      "For example headwater simulate bathtub.yaml, or headwater simulate --area England.",
    );
  }
  if (isEveryArea(where)) throw new CommandFailure("simulate takes one area", "Name it with --area.");
  return placeModel(where);
}

async function ownModel(file: string): Promise<ModelToRun> {
  const { check, HeadwaterError } = await import("@headwater/core");
  const { spec, locate = () => undefined, diagnostics: found } = await readModel(file);
  if (spec === undefined) throw new HeadwaterError("model", found);
  const { diagnostics, model } = check(spec, { locate });
  if (model === undefined) throw new HeadwaterError("model", diagnostics);
  return {
    ...{ title: file, spec, model, diagnostics },
    placed: (later) => withPlaces(later, spec, locate),
    series: async (asked) => asked,
    shown: Object.keys(spec.stocks ?? {}),
  };
}

async function placeModel(where: PlaceRequest): Promise<ModelToRun> {
  const { england, englandChecked, outputs } = await import("@headwater/scenarios");
  const { place, plan } = await placeOf(where, { candidates: [], defaults: {}, warnings: [] });
  const spec = place?.spec ?? england();
  const model = place?.checked ?? englandChecked();
  const variables = new Set(model.variables.map(({ name }) => name));
  return {
    ...{ title: spec.name ?? where.area, spec, model, diagnostics: plan.warnings },
    placed: (later) => later,
    series: async (asked) => {
      const named = asked.map(async (name) =>
        variables.has(name.split("[", 1)[0] ?? name) ? name : (await outputNamed(name, outputs)).variable,
      );
      return [...new Set(await Promise.all(named))];
    },
    shown: outputs.filter(({ headline }) => headline).map(({ variable }) => variable),
  };
}
