import type { FeedbackLoop } from "@headwater/core";
import type { Table } from "./table-data.js";

/** One row for each feedback loop. */
export function loopTable(loops: readonly FeedbackLoop[], wayRound: (loop: FeedbackLoop) => string): Table {
  return {
    columns: [
      { header: "Loop", key: "loop" },
      { header: "Name", key: "name" },
      { header: "Polarity", key: "polarity" },
      { header: "Variables", key: "variables", align: "right" },
      { header: "Way round", key: "way_round" },
    ],
    rows: loops.map((loop) => [
      loop.id,
      loop.name ?? "",
      loop.polarity,
      { text: String(loop.variables.length), value: loop.variables.length },
      wayRound(loop),
    ]),
  };
}
