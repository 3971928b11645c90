import type { CheckedModel } from "../equations/checked-model.js";
import { interpretModel } from "./interpreter.js";
import { generateJavaScript } from "./javascript.js";
import type { BackendName, CompiledModel, Kernel } from "./kernel.js";
import { layOutCells } from "./layout.js";

/** How to compile. */
export interface CompileOptions {
  /** `javascript` when absent. */
  readonly backend?: BackendName;
}

/**
 * Makes a checked model ready to run; do it once and run often.
 *
 * @returns the model with its kernel. Where the page forbids generated code (a content security policy without
 *   `unsafe-eval`) the kernel is the interpreter, whatever was asked for: `kernel.backend` says which it is. Results are
 *   the same either way, only slower.
 */
export function compileModel(model: CheckedModel, options: CompileOptions = {}): CompiledModel {
  return { model, kernel: kernelOf(model, options.backend ?? "javascript"), layout: layOutCells(model) };
}

function kernelOf(model: CheckedModel, backend: BackendName): Kernel {
  if (backend === "interpreter") return interpretModel(model);
  try {
    return generateJavaScript(model);
  } catch (error) {
    if (error instanceof EvalError) return interpretModel(model);
    throw error;
  }
}
