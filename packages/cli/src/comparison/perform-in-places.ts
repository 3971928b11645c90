import type { ExitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { performRun, type RunRequest } from "./perform-run.js";
import { isEveryArea, type PlaceRequest, placeOf } from "./place.js";
import { runEveryArea } from "./run-every-area.js";

/** Runs a request where it is asked for: in England, in one area, or in every authority by itself. */
export async function performInPlaces(
  request: RunRequest,
  where: PlaceRequest | undefined,
  shell: Shell,
): Promise<ExitCode> {
  if (where !== undefined && isEveryArea(where)) return runEveryArea(request, where, shell);
  const { place, plan } = await placeOf(where, request.plan);
  if (place === undefined) return performRun({ ...request, plan }, shell);
  const name = `${request.name}-${slugOf(place.area.name)}`;
  return performRun({ ...request, name, plan, place }, shell);
}

/** `North East` as part of a file's name: `north-east`. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
