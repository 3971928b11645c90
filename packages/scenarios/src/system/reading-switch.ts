/** A switch between two readings: 0 in the baseline. */
export function readingSwitch(doc: string) {
  return {
    unit: "1",
    doc,
    value: 0,
    range: [0, 1] as const,
    source: "definition",
    quality: "definition",
  } as const;
}
