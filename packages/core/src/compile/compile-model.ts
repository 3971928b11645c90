import type { CheckedModel } from "../equations/checked-model.js";
import { requireChecked } from "../equations/require-checked.js";
import { oneOf, requireOptions } from "../model/known-options.js";
import { interpretModel } from "./interpreter.js";
import { generateJavaScript } from "./javascript/generate.js";
import { type BackendName, backendNames, type CompiledModel, type Kernel } from "./kernel.js";
import { layOutCells } from "./layout.js";
import { hasVectors, isRefusal } from "./webassembly/engine.js";
import { webAssemblyKernel } from "./webassembly/single-kernel.js";
import { TooLarge } from "./webassembly/static-memory.js";

/** How to compile. */
export interface CompileOptions {
  /** `javascript` when absent. */
  readonly backend?: BackendName;
}

/**
 * Makes a checked model ready to run; do it once and run often.
 *
 * @returns the model with its kernel. Where the page forbids generated code (a content security policy without
 *   `unsafe-eval`) the kernel is the interpreter, and where there is no WebAssembly with vectors it is JavaScript, whatever was
 *   asked for: `kernel.backend` says which it is. Results are the same to the last bit.
 * @throws HeadwaterError `usage` for a backend that does not exist, and for what is no checked model (`not-checked`).
 */
export function compileModel(model: CheckedModel, options: CompileOptions = {}): CompiledModel {
  requireOptions(options, { backend: oneOf(...backendNames) });
  requireChecked(model);
  return { model, kernel: kernelOf(model, options.backend ?? "javascript"), layout: layOutCells(model) };
}

function kernelOf(model: CheckedModel, backend: BackendName): Kernel {
  if (backend === "interpreter") return interpretModel(model);
  try {
    if (backend === "webassembly" && hasVectors()) return webAssemblyKernel(model);
  } catch (error) {
    if (!(error instanceof TooLarge || isRefusal(error))) throw error;
  }
  try {
    return generateJavaScript(model);
  } catch (error) {
    if (error instanceof EvalError) return interpretModel(model);
    throw error;
  }
}
