import * as Plot from "@observablehq/plot";
import type { ComparedOutput, Comparison } from "../comparison.js";
import { differenceAlternative } from "./alternative.js";
import { valueAxis } from "./axis.js";
import { draw } from "./drawing.js";
import type { Html } from "./html.js";
import { lineStyle } from "./palette.js";

/** Policy minus baseline for one output as a fan around zero. All policies share an output's axis, so that sizes compare. */
export function differenceChart(output: ComparedOutput, position: number, comparison: Comparison): Html {
  const { years } = comparison;
  const axis = valueAxis(
    output.effects.flatMap(({ difference }) => difference.flatMap(({ p10, p90 }) => [p10, p90])),
    output.unit,
    true,
    4,
  );
  const start = comparison.years.findIndex((year) => year >= firstChange(comparison) - 2);
  const shown = years.slice(Math.max(0, start));
  const fan = (output.effects[position]?.difference ?? [])
    .map((estimate, index) => ({ year: years[index] ?? 0, ...estimate }))
    .slice(Math.max(0, start));
  const { colour } = lineStyle(position);
  const marks = [
    Plot.areaY(fan, { x: "year", y1: "p10", y2: "p90", fill: colour, fillOpacity: 0.22 }),
    Plot.lineY(fan, { x: "year", y: "p50", stroke: colour, strokeWidth: 1.8 }),
  ];
  const alternative = differenceAlternative(output, position, comparison);
  return draw({ width: 300, height: 190, marginRight: 16, years: shown, axis, alternative, marks });
}

function firstChange({ policies, years }: Comparison): number {
  const starts = policies.flatMap(({ changes }) => changes.map(({ start }) => Math.floor(start)));
  return Math.max(years[0] ?? 0, Math.min(...starts, years.at(-1) ?? 0));
}
