export interface Table {
  readonly columns: readonly Column[];
  /** How many of the first columns name a row; 1 when absent. With 2, a repeated first cell is left out below the first. */
  readonly titleColumns?: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  /** What people read. */
  readonly header: string;
  /** What a program reads: the header in CSV. */
  readonly key: string;
  readonly align?: "left" | "right";
  /** Only for programs: in CSV and JSON, not in what people read. */
  readonly dataOnly?: boolean;
}

/** What people read, and the bare value behind it for CSV. A text stands for both. */
export type Cell = string | { readonly text: string; readonly value: number | string | null };

export interface Screen {
  /** Columns of the terminal. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** The table without what is only for programs. */
export function readable({ columns, rows, ...rest }: Table): Table {
  const kept = columns.map(({ dataOnly }) => dataOnly !== true);
  const keep = <T>(list: readonly T[]) => list.filter((_, index) => kept[index]);
  return { ...rest, columns: keep(columns), rows: rows.map(keep) };
}
