import type { Area } from "../areas/registry/area.js";
import { authorities, englandArea } from "../areas/registry/areas.js";
import { areaModel } from "./area-model.js";
import { englandTotal } from "./deviations.js";
import { runCounts } from "./rate-runs.js";
import { type RateId, rateIds, rates } from "./rates.js";

/** The authorities together against England, for one rate in one year. */
export interface SumRow {
  readonly id: RateId;
  readonly label: string;
  readonly year: number;
  readonly unit: "child" | "GBP";
  /** Published figures of the authorities that have one; undefined after the data. */
  readonly published?: number;
  readonly england: number;
  /** Sum of the authorities' models at the centres of their parameters. */
  readonly sum: number;
  /** Sum over England's model, less one. */
  readonly difference: number;
}

/** Runs the model of every authority and holds their sum against England's model. */
export function sumOfAreas(
  years: readonly number[],
  onProgress?: (done: number, total: number) => void,
  areas: readonly Area[] = authorities,
): readonly SumRow[] {
  const until = Math.max(...years);
  const england = runCounts(areaModel(englandArea).checked, until);
  const sums = new Map<string, number>();
  for (const [position, area] of areas.entries()) {
    const read = runCounts(areaModel(area).checked, until);
    for (const id of rateIds) {
      for (const year of years) {
        const key = `${id} ${year}`;
        sums.set(key, (sums.get(key) ?? 0) + read(id, year));
      }
    }
    onProgress?.(position + 1, areas.length);
  }
  return rateIds.flatMap((id) =>
    years.map((year): SumRow => {
      const sum = sums.get(`${id} ${year}`) ?? Number.NaN;
      const published = englandTotal(id, year);
      return {
        ...{ id, label: rates[id].label, year, unit: rates[id].kind === "money" ? "GBP" : "child" },
        ...(published > 0 && { published }),
        england: england(id, year),
        sum,
        difference: sum / england(id, year) - 1,
      };
    }),
  );
}
