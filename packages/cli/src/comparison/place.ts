import type { AreaModel, Neighbour, RateId } from "@headwater/scenarios/areas";
import { type Arguments, textFlag } from "../arguments/read-flag.js";
import type { Published } from "../present/comparison.js";
import { readTextFile } from "../process/read-text-file.js";
import type { Plan } from "./plan.js";

/** Where a run takes place, when that is not England as a whole. */
export interface Place extends AreaModel {
  /** Authorities that are most like it, nearest first; none of an area that is no authority. */
  readonly neighbours: readonly Neighbour[];
  /** What each rate counts. */
  readonly rateLabels: { readonly [Id in RateId]: string };
  /** The area's own published figures in the terms of an output, by the output's variable. */
  published(variable: string): Published | undefined;
}

/** The areas that a command is asked for, and the figures to use for them. */
export interface PlaceRequest {
  /** As it was given: a name, a code, or `all`. */
  readonly area: string;
  /** File of own figures. */
  readonly own?: string;
}

const everyArea = "all";

/** `--area` and `--own`; undefined: England. `--areas all` is `--area all`. */
export function readPlaceFlags(given: Arguments): PlaceRequest | undefined {
  const area = textFlag(given, "area") ?? textFlag(given, "areas");
  const own = textFlag(given, "own");
  if (area === undefined && own === undefined) return undefined;
  return { area: area ?? "England", ...(own !== undefined && { own }) };
}

/** Whether every authority is asked for. */
export function isEveryArea(request: PlaceRequest | undefined): boolean {
  return request?.area.trim().toLowerCase() === everyArea;
}

/**
 * Makes the model of an area, before anything is run; undefined for England on the published figures.
 *
 * @throws HeadwaterError `usage` with the nearest name; `data` with what is wrong in the file of own figures.
 */
export async function placeOf(
  request: PlaceRequest | undefined,
  plan: Plan,
): Promise<{ readonly place?: Place; readonly plan: Plan }> {
  if (request === undefined) return { plan };
  const { HeadwaterError } = await import("@headwater/core");
  const areas = await import("@headwater/scenarios/areas");
  const { area, diagnostics } = areas.lookUpArea(request.area);
  if (area === undefined) throw new HeadwaterError("usage", diagnostics);
  const figures =
    request.own === undefined
      ? undefined
      : areas.readAreaFigures(readTextFile(request.own), { file: request.own });
  const model = areas.areaModel(area, figures === undefined ? {} : { panel: figures.panel });
  const warnings = [...diagnostics, ...(figures?.warnings ?? []), ...model.diagnostics];
  const told = { ...plan, warnings: [...plan.warnings, ...warnings] };
  if (area.kind === "country") return { plan: told };
  return {
    place: {
      ...model,
      neighbours: area.kind === "authority" ? areas.neighbourFinder()(area) : [],
      rateLabels: Object.fromEntries(areas.rateIds.map((id) => [id, areas.rates[id].label])) as {
        [Id in RateId]: string;
      },
      published: (variable) => publishedIn(areas, model, variable),
    },
    plan: inArea(told, model, areas),
  };
}

type Areas = typeof import("@headwater/scenarios/areas");

/** What is done in all of England, in the area's share of it. */
function inArea(plan: Plan, { factors }: AreaModel, { areaScenario }: Areas): Plan {
  return {
    ...plan,
    candidates: plan.candidates.map((candidate) => ({
      ...candidate,
      scenario: areaScenario(candidate.scenario, factors),
    })),
  };
}

function publishedIn(
  { rateIds, rates }: Areas,
  { pooled }: AreaModel,
  variable: string,
): Published | undefined {
  const id = rateIds.find((each) => rates[each].variable === variable);
  if (id === undefined || pooled === undefined) return undefined;
  return {
    source: "figures of the authority, as in the panel",
    points: pooled[id].observed.map(({ year, count }) => ({ year, value: count })),
  };
}
