import { layOutSectors, type SectorLayout, type SectorPair } from "./sector-layout.js";
import type { SectorMap } from "./sector-map.js";

const page = { width: 1000, top: 84, margin: 24 };
const box = { width: 210, gap: 12, least: 34, port: 9 };
/** Boxes of sectors that stand apart. */
const apart = { height: 30, perRow: 4, row: 38 };
const letters = 27;

/** A box with the height at which each of its arrows ends. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly left: boolean;
  readonly ports: ReadonlyMap<SectorPair, number>;
}

/**
 * The map as one page of SVG, which needs no other file: sectors that give and take in two columns, one line for each pair of them, with
 * a head at each end that takes, the thicker the more variables; below them those that only give or only take, without arrows.
 * Names that are too long for their box are cut, and stand in full, as the variables do, in the titles that a browser shows.
 */
export function sectorSvg(map: SectorMap): string {
  const layout = layOutSectors(map);
  const { placed, bottom } = place(layout);
  const groups = [
    {
      title: "Only take from others, or give to one of these: nothing above depends on them (from how many)",
      names: layout.ends,
    },
    { title: "Only give to others, or take from one of these (to how many)", names: layout.starts },
  ].filter(({ names }) => names.length > 0);
  let y = bottom + 30;
  const below = groups.flatMap(({ title, names }) => {
    const top = y;
    y += 14 + Math.ceil(names.length / apart.perRow) * apart.row + 24;
    return [
      `<text class="note" x="${page.margin}" y="${top}">${escaped(title)}</text>`,
      ...names.map((name, k) => boxApart(map, name, k, top + 12)),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${y}" width="${page.width}" height="${y}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(`The sectors of: ${map.title}`)}</title>`,
    style,
    `<rect class="page" width="${page.width}" height="${y}"/>`,
    `<text class="heading" x="${page.margin}" y="38">${escaped(cut(map.title, 90))}</text>`,
    `<text class="note" x="${page.margin}" y="60">A head stands at the end that takes; the thicker a line, the more variables it stands for: one, two to three, four or more.</text>`,
    ...[...layout.pairs]
      .sort((one, other) => weightOf(one) - weightOf(other))
      .map((pair) => line(pair, placed.get(pair.a), placed.get(pair.b))),
    ...[...placed].map(
      ([name, { x, y: top, height }]) =>
        `<g><title>${escaped(name)}</title><rect class="box" x="${x}" y="${top}" width="${box.width}" height="${height}" rx="5"/>` +
        `<text class="name" x="${x + box.width / 2}" y="${top + height / 2 + 5}">${escaped(cut(name))}</text></g>`,
    ),
    ...below,
    "</svg>",
    "",
  ].join("\n");
}

/** Each box is as tall as its arrows need, and these end in the order in which they come from. */
function place({ columns, pairs }: SectorLayout) {
  const placed = new Map<string, Placed>();
  const rows = new Map(columns.flatMap((names) => names.map((name, row) => [name, row / names.length])));
  const bottoms = columns.map((names, column) => {
    const left = column === 0;
    let y = page.top;
    for (const name of names) {
      const own = pairs
        .filter(({ a, b }) => a === name || b === name)
        .map((pair) => ({ pair, row: rows.get(pair.a === name ? pair.b : pair.a) ?? 0 }))
        .sort((one, other) => one.row - other.row);
      const height = Math.max(box.least, (own.length + 1) * box.port);
      const first = y + (height - (own.length - 1) * box.port) / 2;
      const ports = new Map(own.map(({ pair }, k) => [pair, first + k * box.port]));
      const x = left ? page.margin : page.width - page.margin - box.width;
      placed.set(name, { x, y, height, left, ports });
      y += height + box.gap;
    }
    return y;
  });
  return { placed, bottom: Math.max(page.top, ...bottoms) };
}

function line(pair: SectorPair, a: Placed | undefined, b: Placed | undefined): string {
  if (a === undefined || b === undefined) return "";
  const inner = ({ x, left }: Placed) => (left ? x + box.width : x);
  const [x1, y1, x2, y2] = [inner(a), a.ports.get(pair) ?? a.y, inner(b), b.ports.get(pair) ?? b.y];
  const reach = a.left === b.left ? 30 + Math.min(230, Math.abs(y1 - y2) * 0.55) : 190;
  const [c1, c2] = [a, b].map(({ left }, end) => (end === 0 ? x1 : x2) + (left ? reach : -reach));
  const weight = weightOf(pair);
  const heads = [
    ...(pair.forth === undefined ? [] : [`marker-end="url(#${headOf(weight)})"`]),
    ...(pair.back === undefined ? [] : [`marker-start="url(#${headOf(weight)})"`]),
  ];
  const title = [pair.forth, pair.back]
    .flatMap((link) =>
      link === undefined ? [] : [`${link.from} to ${link.to}: ${link.variables.join(", ")}`],
    )
    .join("\n");
  return (
    `<path class="link ${headOf(weight)}" d="M${round(x1)} ${round(y1)}C${round(c1 ?? x1)} ${round(y1)} ${round(c2 ?? x2)} ${round(y2)} ${round(x2)} ${round(y2)}" ` +
    `${heads.join(" ")}><title>${escaped(title)}</title></path>`
  );
}

function boxApart({ links }: SectorMap, name: string, k: number, top: number): string {
  const width = (page.width - 2 * page.margin - (apart.perRow - 1) * box.gap) / apart.perRow;
  const x = page.margin + (k % apart.perRow) * (width + box.gap);
  const y = top + Math.floor(k / apart.perRow) * apart.row;
  const others = links.filter(({ from, to }) => from === name || to === name);
  const title = others
    .map(({ from, to, variables }) => `${from} to ${to}: ${variables.join(", ")}`)
    .join("\n");
  return (
    `<g><title>${escaped(`${name}\n${title}`)}</title><rect class="box apart" x="${round(x)}" y="${y}" width="${round(width)}" height="${apart.height}" rx="5"/>` +
    `<text class="name" x="${round(x + width / 2)}" y="${y + apart.height / 2 + 5}">${escaped(cut(name))} (${others.length})</text></g>`
  );
}

function weightOf({ forth, back }: SectorPair): number {
  return (forth?.variables.length ?? 0) + (back?.variables.length ?? 0);
}

function headOf(weight: number): "one" | "few" | "many" {
  return weight === 1 ? "one" : weight <= 3 ? "few" : "many";
}

const colours = { one: "#9fb0c0", few: "#5d87ad", many: "#1f4e79" } as const;
const widths = { one: 1, few: 1.8, many: 3.2 } as const;

const style = [
  "<style>text{font-family:system-ui,'Liberation Sans',Arial,sans-serif;font-size:14px;fill:#1b2733}.heading{font-size:20px;font-weight:600}.note{font-size:13px;fill:#4a5966}.name{text-anchor:middle}" +
    ".page{fill:#fff}.box{fill:#eef3f8;stroke:#5d7388}.apart{fill:#f7f7f4;stroke:#a9a99a}.link{fill:none}" +
    (["one", "few", "many"] as const)
      .map((each) => `.link.${each}{stroke:${colours[each]};stroke-width:${widths[each]}}`)
      .join("") +
    "</style>",
  "<defs>",
  ...(["one", "few", "many"] as const).map(
    (each) =>
      `<marker id="${each}" viewBox="0 0 10 10" refX="9" refY="5" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto-start-reverse"><path d="M0 1L10 5L0 9z" fill="${colours[each]}"/></marker>`,
  ),
  "</defs>",
].join("\n");

function cut(text: string, most = letters): string {
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most - 1).join("")}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text as it may stand in XML; what XML has no place for becomes a blank, line ends stay. */
function escaped(text: string): string {
  const names: { readonly [mark: string]: string } = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[^\P{C}\n]+/gu, " ").replace(/[&<>"]/g, (mark) => names[mark] ?? mark);
}
