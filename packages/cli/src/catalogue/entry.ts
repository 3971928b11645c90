/** A label and its text, or nothing where there is nothing to say. */
export type Entry = readonly [label: string, text: string | undefined];

/** Drops the entries that say nothing. */
export function said(entries: readonly Entry[]): (readonly [string, string])[] {
  return entries.flatMap(([label, text]) =>
    text === undefined || text === "" ? [] : [[label, text] as const],
  );
}
