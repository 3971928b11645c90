import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Axis } from "./axis.js";
import { escapeHtml, type Html, trusted } from "./html.js";
import { grid, ink, muted } from "./palette.js";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marginRight: number;
  readonly years: readonly number[];
  readonly axis: Axis;
  /** What a reader who cannot see the chart is told. */
  readonly alternative: string;
  readonly marks: Plot.Markish[];
}

export const marginLeft = 60;
export const marginTop = 10;
export const marginBottom = 26;

/** One SVG as text: quiet horizontal grid, years below, values on the left, scaled to the width it is given by the page. */
export function draw(drawing: Drawing): Html {
  const { axis, years, width, height, marginRight } = drawing;
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft,
    marginTop,
    marginBottom,
    marginRight,
    style: { fontSize: "12px", color: ink, background: "none" },
    x: { domain: [first, last] },
    y: { domain: [axis.low, axis.high] },
    marks: [
      Plot.gridY(axis.ticks, { stroke: grid, strokeOpacity: 1 }),
      Plot.axisY([...axis.ticks], { label: null, tickSize: 0, color: muted, tickFormat: axis.format }),
      Plot.axisX(yearTicks(first, last), { label: null, tickSize: 4, color: muted, tickFormat: String }),
      ...drawing.marks,
      axis.low < 0 || axis.high > 0 ? Plot.ruleY([0], { stroke: ink, strokeWidth: 0.8 }) : null,
    ],
  });
  for (const attribute of ["width", "height"]) svg.removeAttribute(attribute);
  // The words are escaped here: the serialiser leaves `<` in attributes as it is.
  const words = `role="img" aria-label="${escapeHtml(drawing.alternative)}"`;
  return trusted(svg.outerHTML.replace(/^<svg/, () => `<svg ${words}`));
}

/** Each fifth year; for short runs each, so that there are at least three. */
function yearTicks(first: number, last: number): number[] {
  const step = last - first >= 12 ? 5 : last - first >= 5 ? 2 : 1;
  const start = Math.ceil(first / step) * step;
  const ticks = [];
  for (let year = start; year <= last; year += step) ticks.push(year);
  return ticks;
}
