import type { Diagnostic, Locate, ModelSpec } from "@headwater/core";

/**
 * What was found while a model ran, with the place in its file of the variable that each is about; a variable of a module has none of
 * its own.
 */
export function withPlaces(
  diagnostics: readonly Diagnostic[],
  spec: ModelSpec,
  locate: Locate,
): readonly Diagnostic[] {
  const sections: { readonly [section: string]: unknown } = { ...spec };
  return diagnostics.map((diagnostic) => {
    const [section = "", label = "", ...rest] = diagnostic.path;
    const name = label.replace(/\[.*$/s, "");
    const variables = Object.hasOwn(sections, section) ? sections[section] : undefined;
    const isWritten = typeof variables === "object" && variables !== null && Object.hasOwn(variables, name);
    const location = isWritten ? locate([section, name, ...rest]) : undefined;
    return location === undefined ? diagnostic : { ...diagnostic, location };
  });
}
