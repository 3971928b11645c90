import type { ModelSpec, Quality } from "@headwater/core";
import { england, unfittedEngland } from "../england.js";
import { englandIdentifiability } from "./england-identifiability.js";

/** What a drawn parameter rests on. */
export interface HowKnown {
  /** What its own distribution rests on, before any fit to the published series. */
  readonly quality: Quality;
  readonly source: string;
  /**
   * Standard deviation after the data over that before, on the scale of the fit. Absent for what the fit does not move: it is drawn from
   * its own distribution.
   */
  readonly sdRatio?: number;
}

/**
 * How well each drawn parameter of the model is known, by its name with the element: what it rests on, and what the data added to that.
 *
 * @param model the fitted model of England or of an area; England when absent.
 */
export function howKnown(model: ModelSpec = england()): (cell: string) => HowKnown | undefined {
  const ratios = new Map(englandIdentifiability(model).map(({ name, sdRatio }) => [name, sdRatio]));
  const fitted = new Set([...ratios.keys()].map(variableOf));
  // A prior that is drawn as it is, though other elements of its parameter are fitted, has no data behind it.
  const isLeftOut = (cell: string) =>
    cell !== variableOf(cell) && !ratios.has(cell) && fitted.has(variableOf(cell));
  const before = unfittedEngland().parameters ?? {};
  return (cell) => {
    const name = variableOf(cell);
    const parameter = before[name] ?? model.parameters?.[name];
    if (parameter === undefined) return undefined;
    const sdRatio = ratios.get(cell);
    return {
      quality: isLeftOut(cell) ? "assumption" : (parameter.quality ?? "assumption"),
      source: parameter.source ?? "assumption",
      ...(sdRatio !== undefined && { sdRatio }),
    };
  };
}

function variableOf(cell: string): string {
  return cell.replace(/\[.*/, "");
}
