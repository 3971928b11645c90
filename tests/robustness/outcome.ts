import { check, HeadwaterError, type Limits, simulate } from "@headwater/core";
import { readModelYaml } from "@headwater/core/files";

/**
 * How far a text comes: the codes of what is wrong with it, or `ran`. Throws what nobody should ever see: an error that is no
 * {@link HeadwaterError}, or a refusal that gives no reason.
 */
export function outcomeOf(text: string, limits: Partial<Limits> = {}): string {
  const { spec, locate, diagnostics } = readModelYaml(text, { limits });
  if (spec === undefined) return codesOf(diagnostics);
  const checked = check(spec, { locate, limits });
  if (checked.model === undefined)
    return codesOf(checked.diagnostics.filter(({ severity }) => severity === "error"));
  try {
    simulate(checked.model, { limits });
    return "ran";
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    return codesOf(error.diagnostics);
  }
}

function codesOf(diagnostics: readonly { readonly code: string; readonly message: string }[]): string {
  if (diagnostics.length === 0) throw new Error("refused without a reason");
  for (const { code, message } of diagnostics) {
    if (!/^[a-z0-9-]+$/.test(code) || message === "") throw new Error(`a diagnostic says nothing: ${code}`);
  }
  return [...new Set(diagnostics.map(({ code }) => code))].join(" ");
}
