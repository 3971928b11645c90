import type { CheckedModel } from "../../equations/checked-model.js";
import { rememberLast } from "../../model/last-few.js";
import type { Engine } from "./engine.js";
import { type BatchLayout, type BatchModule, type BatchOptions, generateBatchModule } from "./generate.js";

/** What is made of a model once; every kernel has an instance and a memory of its own. */
interface KnownModule {
  readonly module: object;
  readonly layout: BatchLayout;
  readonly memory: BatchModule["memory"];
}

/** Of one model: an ensemble of a few clocks and choices of outputs comes back to the same ones. */
const mostModules = 4;

const known = new WeakMap<CheckedModel, Map<string, KnownModule>>();

/**
 * The module for a model and options, made now or taken from the last few of that model: writing one takes as long as a hundred runs, and
 * threads that write at the same time hinder one another.
 */
export function compiledModule(model: CheckedModel, options: BatchOptions, engine: Engine): KnownModule {
  const modules = known.get(model) ?? new Map<string, KnownModule>();
  const key = JSON.stringify({ ...options, moving: [...options.moving] });
  let made = modules.get(key);
  if (made === undefined) {
    const { binary, layout, memory } = generateBatchModule(model, options);
    made = { module: new engine.Module(binary), layout, memory };
  }
  rememberLast(modules, key, made, mostModules);
  known.set(model, modules);
  return made;
}
