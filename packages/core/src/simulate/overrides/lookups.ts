import { claimProblem, pointProblem } from "../../equations/check-lookups.js";
import type { CheckedLookup, CheckedModel } from "../../equations/checked-model.js";
import type { Term } from "../../equations/term.js";
import { subterms } from "../../equations/walk-term.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import type { LookupPoints } from "../../model/spec.js";
import { cellLabel } from "../cell-reference.js";
import { type Overridden, resolveKeys } from "./keyed.js";

type Table = CheckedLookup["tables"][number];

/** Puts other points in place of those of table functions. */
export function overrideLookups(
  model: CheckedModel,
  entries: { readonly [name: string]: LookupPoints },
): Overridden {
  const diagnostics: Diagnostic[] = [];
  const among = model.lookups.map((lookup, id) => ({ ...lookup, id, size: lookup.tables.length }));
  const tables = new Map<number, Table[]>();
  for (const { found, value, path } of resolveKeys(model, "lookups", entries, among, "lookup", diagnostics)) {
    const { variable: lookup, positions } = found;
    const label = positions.length === 1 ? cellLabel(model, lookup, positions[0] ?? 0) : lookup.name;
    const wrong = wrongPoints(label, value, lookup, readsBackwards(model, lookup.id));
    if (wrong !== undefined) {
      diagnostics.push({ ...wrong, severity: "error", path });
      continue;
    }
    const changed = tables.get(lookup.id) ?? [...lookup.tables];
    tables.set(lookup.id, changed);
    const table = { x: value.map(([x]) => x), y: value.map(([, y]) => y) };
    for (const position of positions) changed[position] = table;
  }
  const lookups = model.lookups.map((lookup, id) => ({ ...lookup, tables: tables.get(id) ?? lookup.tables }));
  return { model: { ...model, lookups }, diagnostics };
}

function wrongPoints(
  label: string,
  points: LookupPoints,
  lookup: CheckedLookup,
  backwards: boolean,
): Pick<Diagnostic, "code" | "message" | "hint"> | undefined {
  if (!Array.isArray(points)) {
    const message = `lookup ${label} is given ${JSON.stringify(points) ?? points}, not a list of points`;
    return { code: "bad-lookup", message, hint: "For example [[0, 1], [10, 2]]." };
  }
  const message = pointProblem(label, points) ?? claimProblem(label, points, lookup);
  if (message !== undefined) return { code: "bad-lookup", message };
  if (!backwards || (points.length > 1 && isMonotonic(points))) return undefined;
  return {
    code: "not-invertible",
    message: `${label} is read backwards, but not every y of these points has one x`,
    hint: "y must rise from each point to the next, or fall.",
  };
}

function isMonotonic(points: LookupPoints): boolean {
  const signs = points.slice(1).map(([, y], i) => Math.sign(y - (points[i]?.[1] ?? y)));
  return signs.every((sign) => sign !== 0 && sign === signs[0]);
}

/** Whether some equation asks for the x of a y. */
function readsBackwards(model: CheckedModel, lookup: number): boolean {
  const reads = (term: Term): boolean =>
    (term.kind === "lookup" && term.lookup === lookup && term.inverse) || subterms(term).some(reads);
  return model.variables.some((variable) => {
    const assignments =
      "equations" in variable ? variable.equations : "initial" in variable ? variable.initial : [];
    return assignments.some(({ term }) => reads(term));
  });
}
