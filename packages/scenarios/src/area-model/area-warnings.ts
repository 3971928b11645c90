import type { Diagnostic } from "@headwater/core";
import type { Area } from "../areas/registry/area.js";
import type { PooledRate } from "./pooled-rate.js";
import { type RateId, rates } from "./rates.js";

/** With fewer figures in the last years the estimate rests on other areas more than on this one. */
const wanted = { years: 5, figures: 3 } as const;
/** The model reproduces pooled rates to about this share, or says that it does not. */
const closeFit = 0.02;

/** What should be known of the data behind an area's model, as warnings. */
export function areaWarnings(
  area: Area,
  pooled: { readonly [Id in RateId]: PooledRate },
  miss: number,
  to: number,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const thin = Object.values(pooled).filter(
    ({ observed }) => observed.filter(({ year }) => year > to - wanted.years).length < wanted.figures,
  );
  if (thin.length > 0) {
    const names = thin.map(({ id }) => rates[id].label.toLowerCase()).join(", ");
    found.push({
      code: "area-data-missing",
      severity: "warning",
      path: [area.code],
      message: `${area.name} lacks figures of the last ${wanted.years} years for: ${names}`,
      hint: "The rates of areas like it stand in for them, with wide uncertainty; own figures can be given with --own.",
    });
  }
  if (miss > closeFit) {
    found.push({
      code: "area-fit",
      severity: "warning",
      path: [area.code],
      message: `the model of ${area.name} misses its own estimated rates by up to ${Math.round(miss * 100)}%`,
      hint: "Its figures are unlike what England's equations can give; take its levels with care.",
    });
  }
  return found;
}
