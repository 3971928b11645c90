import { type Diagnostic, didYouMean, HeadwaterError, type Location } from "@headwater/core";
import {
  type Panel,
  type PanelCell,
  type PanelId,
  panelIds,
  publishedPanel,
  replacePanelCells,
} from "../panel/panel.js";
import { panelYears } from "../panel/panel-column.js";
import { figureColumns, rowColumns } from "./columns.js";
import { type CsvCell, readCsvRecords } from "./csv-records.js";
import { figureProblem } from "./figure-problem.js";
import { problem, quoted } from "./problem.js";
import { readArea, readYear } from "./row-place.js";
import { type OwnRow, rowProblems } from "./row-problems.js";
import { toPanelPrices } from "./spend-prices.js";
import { spreadIndices } from "./whole-period.js";

/** A user's own figures of authorities. */
export interface AreaFigures {
  /** What the file gives, in the units and prices of the panel; blank cells are not among them. */
  readonly cells: readonly PanelCell[];
  /** The panel with these figures in the place of its own. */
  readonly panel: Panel;
  /** What looks odd but may be right, such as a count that doubles in a year. */
  readonly warnings: readonly Diagnostic[];
}

/** How a file of own figures is read. */
export interface AreaFiguresOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** The panel that the figures go into; the published one when absent. */
  readonly panel?: Panel;
}

/** Errors and warnings that are told; rows after them are not looked at. */
const mostTold = 200;

/**
 * Reads own figures from CSV text in the columns of {@link figureColumns}, in any order and as few as one likes: a row per authority and year. A blank
 * cell leaves the published figure. A cell is a number or it is wrong: text that begins with `=`, `+`, `-` or `@` is text, and is never run.
 *
 * @throws HeadwaterError `data` with everything that is wrong, each with file, line and column.
 */
export function readAreaFigures(text: string, options: AreaFiguresOptions = {}): AreaFigures {
  const { figures, diagnostics } = checkAreaFigures(text, options);
  if (figures === undefined) throw new HeadwaterError("data", diagnostics);
  return figures;
}

/** As {@link readAreaFigures}, but never throws: `figures` is absent when one of the diagnostics is an error. */
export function checkAreaFigures(
  text: string,
  { file, panel = publishedPanel }: AreaFiguresOptions = {},
): { readonly figures?: AreaFigures; readonly diagnostics: readonly Diagnostic[] } {
  const { records, diagnostics } = readCsvRecords(text, file);
  const [header, ...body] = records;
  if (diagnostics.length > 0) return { diagnostics };
  if (header === undefined) return { diagnostics: [emptyFile(file)] };
  const found: Diagnostic[] = [...headerProblems(header)];
  const columns = header.map(({ text: name }) => name);
  const rows = body.flatMap((cells) =>
    found.length > mostTold ? [] : (readRow(cells, columns, found) ?? []),
  );
  const { cells, diagnostics: differing } = spreadIndices(rows);
  found.push(...repeatedRows(rows), ...differing, ...rowProblems(rows, panel));
  const told = inOrder(found);
  if (told.some(({ severity }) => severity === "error")) return { diagnostics: told };
  return { figures: { cells, panel: replacePanelCells(panel, cells), warnings: told }, diagnostics: told };
}

function headerProblems(header: readonly CsvCell[]): Diagnostic[] {
  const known = figureColumns.map(({ name }) => name);
  const names = header.map(({ text }) => text);
  const problems: Diagnostic[] = [];
  for (const [index, { text, location }] of header.entries()) {
    if (!known.includes(text)) {
      const hint = separatorHint(text) ?? didYouMean(text, known) ?? "docs/data.md lists the columns.";
      problems.push(problem("unknown-column", [], `there is no column ${quoted(text)}`, location, hint));
    } else if (names.indexOf(text) < index) {
      problems.push(problem("duplicate-column", [text], `the column ${text} stands twice`, location));
    }
  }
  const place = { ...header[0]?.location };
  if (!names.includes("area_code") && !names.includes("area_name")) {
    problems.push(problem("missing-column", [], "there is no column area_code or area_name", place));
  }
  if (!names.includes("year")) problems.push(problem("missing-column", [], "there is no column year", place));
  return problems;
}

/** What a row gives; undefined when its area or year is not to be made out. Problems, of its cells too, go to `found`. */
function readRow(
  cells: readonly CsvCell[],
  columns: readonly string[],
  found: Diagnostic[],
): OwnRow | undefined {
  const at = (name: string) => cells[columns.indexOf(name)];
  const location = { ...cells[0]?.location };
  if (cells.length !== columns.length) {
    const message = `the row has ${cells.length} cells, and the header ${columns.length}`;
    const hint = "A number with a comma in it makes two cells: write 1234, not 1,234.";
    found.push(problem("cell-count", [], message, location, hint));
    return undefined;
  }
  const area = readArea(at("area_code"), at("area_name"), location, found);
  const year = readYear(at("year"), found);
  const path = [area?.name ?? at("area_name")?.text ?? at("area_code")?.text ?? "", at("year")?.text ?? ""];
  const places = new Map<PanelId, Location>();
  const own: PanelCell[] = [];
  for (const id of panelIds) {
    const cell = at(id);
    if (cell === undefined || cell.text === "") continue;
    const wrong = figureProblem(id, cell.text);
    if (wrong === undefined) {
      own.push({ id, authority: area?.code ?? "", year: year ?? panelYears.to, value: Number(cell.text) });
      places.set(id, cell.location);
    } else found.push({ ...wrong, path: [...path, id], location: cell.location });
  }
  const priced = toPanelPrices(own, at("spend_prices"), places, path);
  found.push(...priced.diagnostics);
  if (area === undefined || year === undefined) return undefined;
  return { area, year, location, cells: priced.cells, places };
}

function repeatedRows(rows: readonly OwnRow[]): Diagnostic[] {
  const seen = new Map<string, OwnRow>();
  return rows.flatMap((row) => {
    const key = `${row.area.code} ${row.year}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row);
      return [];
    }
    const message = `${row.area.name} has a row for ${row.year} in line ${before.location.line} already`;
    return [problem("duplicate-row", [row.area.name, String(row.year)], message, row.location)];
  });
}

function inOrder(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ location }: Diagnostic) => (location?.line ?? 0) * 1e6 + (location?.column ?? 0);
  const sorted = found.toSorted((a, b) => place(a) - place(b));
  if (sorted.length <= mostTold) return sorted;
  const rest = `there are more than ${mostTold} problems; the others are not told`;
  const failed = sorted.some(({ severity }) => severity === "error");
  const last = problem("more-problems", [], rest, { ...sorted[mostTold]?.location });
  return [...sorted.slice(0, mostTold), failed ? last : { ...last, severity: "warning" }];
}

function separatorHint(text: string): string | undefined {
  const first = rowColumns.some((name) => text.startsWith(`${name};`) || text.startsWith(`${name}\t`));
  return first ? "Separate the cells by commas." : undefined;
}

function emptyFile(file: string | undefined): Diagnostic {
  return {
    ...problem("empty-file", [], "the file is empty", file === undefined ? {} : { file }),
    hint: "Its first line names the columns; docs/data.md lists them.",
  };
}
