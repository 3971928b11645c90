import * as Plot from "@observablehq/plot";
import type { ComparedOutput, Comparison } from "../comparison.js";
import { fanAlternative } from "./alternative.js";
import { valueAxis } from "./axis.js";
import { draw, marginBottom, marginLeft, marginTop } from "./drawing.js";
import type { Html } from "./html.js";
import { band, ink, lineStyle, muted } from "./palette.js";
import { spreadLabels } from "./spread-labels.js";

const [width, height] = [440, 275];
const labelGap = 13;
/** Average width of a letter at the labels' size. */
const letter = 6.1;
/** Letters of a name that the space beside a chart holds. */
const longestLabel = 22;

/** An output's baseline as a fan, the median under each policy as a line with its name, and the published values as dots. */
export function fanChart(output: ComparedOutput, { years, policies }: Comparison): Html {
  const baseline = output.baseline.map((estimate, index) => ({ year: years[index] ?? 0, ...estimate }));
  const medians = output.effects.map(({ level }) =>
    level.map(({ p50 }, index) => ({ year: years[index] ?? 0, p50 })),
  );
  const dots = (output.published?.points ?? []).filter(
    ({ year }) => year >= (years[0] ?? 0) && year <= (years.at(-1) ?? 0),
  );
  const axis = valueAxis(
    [
      ...baseline.flatMap(({ p10, p90 }) => [p10, p90]),
      ...medians.flat().map(({ p50 }) => p50),
      ...dots.map(({ value }) => value),
    ],
    output.unit,
    false,
  );
  const names = ["baseline", ...policies.map(({ id }) => shortened(id))];
  const marginRight = 24 + letter * Math.max(...names.map((name) => name.length));
  const marks = [
    Plot.areaY(baseline, { x: "year", y1: "p10", y2: "p90", fill: band, fillOpacity: 0.32 }),
    ...medians.map((points, position) => {
      const { colour, dash } = lineStyle(position);
      const options = { x: "year", y: "p50", stroke: colour, strokeWidth: 1.8, strokeDasharray: dash };
      return Plot.lineY(
        points.filter(({ year }) => year >= firstDifference(output, position, years)),
        options,
      );
    }),
    Plot.lineY(baseline, { x: "year", y: "p50", stroke: ink, strokeWidth: 1.6 }),
    Plot.dot(dots, { x: "year", y: "value", r: 2.7, fill: "#fff", stroke: ink, strokeWidth: 1.3 }),
    ...endLabels(names, [baseline.at(-1)?.p50 ?? 0, ...medians.map((points) => points.at(-1)?.p50 ?? 0)], {
      last: years.at(-1) ?? 0,
      perPixel: (axis.high - axis.low) / (height - marginTop - marginBottom),
      yearsPerPixel: ((years.at(-1) ?? 1) - (years[0] ?? 0)) / (width - marginLeft - marginRight),
      low: axis.low,
      high: axis.high,
    }),
  ];
  const alternative = fanAlternative(output, years, policies);
  return draw({ width, height, marginRight, years, axis, alternative, marks });
}

function shortened(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
}

/** The year before a policy's median first leaves the baseline: earlier, its line would only hide the baseline's. */
function firstDifference(output: ComparedOutput, position: number, years: readonly number[]): number {
  const moved =
    output.effects[position]?.difference.findIndex(({ p10, p90 }) => p10 !== 0 || p90 !== 0) ?? -1;
  return years[moved < 0 ? years.length - 1 : Math.max(0, moved - 1)] ?? 0;
}

interface LabelSpace {
  readonly last: number;
  readonly perPixel: number;
  readonly yearsPerPixel: number;
  readonly low: number;
  readonly high: number;
}

/** A name at the end of each line, moved up or down where lines end close together, with a hair line to its end. */
function endLabels(names: readonly string[], ends: readonly number[], space: LabelSpace): Plot.Markish[] {
  const gap = labelGap * space.perPixel;
  const places = spreadLabels(ends, gap, space.low + gap / 2, space.high - gap / 4);
  return names.flatMap((name, index) => {
    const colour = index === 0 ? ink : lineStyle(index - 1).colour;
    const [end, place] = [ends[index] ?? 0, places[index] ?? 0];
    const label = { x: space.last + 14 * space.yearsPerPixel, y: place, text: name };
    const hair = [
      { x: space.last + 2 * space.yearsPerPixel, y: end },
      { x: space.last + 11 * space.yearsPerPixel, y: place },
    ];
    return [
      Plot.line(hair, { x: "x", y: "y", stroke: index === 0 ? muted : colour, strokeWidth: 0.7 }),
      Plot.text([label], {
        x: "x",
        y: "y",
        text: "text",
        textAnchor: "start",
        fill: colour,
        fontWeight: 600,
        fontSize: 11,
      }),
    ];
  });
}
