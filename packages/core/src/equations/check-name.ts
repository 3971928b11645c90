import { isQualifiedName, isReservedName, moduleSeparator } from "../model/names.js";
import type { Problems } from "./problems.js";

/** Reports a name that no variable, lookup or dimension may have. */
export function checkName(name: string, path: readonly string[], problems: Problems): void {
  if (!isQualifiedName(name)) {
    problems.report("bad-name", path, `"${name}" cannot be a name`, {
      hint: "A name is a letter or _, then letters, digits and _.",
    });
  } else if (name.split(moduleSeparator).some(isReservedName)) {
    problems.report("reserved-name", path, `${name} is a reserved word`, { hint: "Choose another name." });
  }
}
