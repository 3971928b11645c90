import type { Table } from "./table-data.js";

/** A table as one record for each row, by the keys of its columns. */
export function tableRecords({ columns, rows }: Table): object[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key }, index) => {
        const cell = row[index] ?? null;
        return [key, typeof cell === "object" && cell !== null ? cell.value : cell];
      }),
    ),
  );
}
