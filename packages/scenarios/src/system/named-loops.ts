import type { LoopSpec } from "@headwater/core";
import { familyLoops } from "./loops/family-loops.js";
import { fosterLoops } from "./loops/foster-loops.js";
import { homeLoops } from "./loops/home-loops.js";
import { inspectionLoops } from "./loops/inspection-loops.js";
import { moneyLoops } from "./loops/money-loops.js";
import type { NamedLoops } from "./loops/named-loop.js";
import { practiceLoops } from "./loops/practice-loops.js";

/** The feedback loops that the documents tell of, by name: those that stand in the model from end to end. */
export const namedLoops: NamedLoops = {
  ...moneyLoops,
  ...practiceLoops,
  ...inspectionLoops,
  ...homeLoops,
  ...fosterLoops,
  ...familyLoops,
};

/** The same as a model declares them. */
export const declaredLoops: Readonly<Record<string, LoopSpec>> = Object.fromEntries(
  Object.entries(namedLoops).map(([name, { polarity: _, reading: __, ...loop }]) => [name, loop]),
);

/** Parameters with which every named loop acts: of readings that are off in the baseline, the switches that put them on. */
export const loopParameters: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(namedLoops).flatMap(({ reading }) => (reading === undefined ? [] : [[reading, 1]])),
);
