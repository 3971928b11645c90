import { expect, test } from "vitest";
import { cellsOf, doc, given, number, over, time } from "../../equations/arrays.fixture.js";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../../simulate/run.js";

const elements = ["a", "b", "c", "d", "e", "f"];
const list = ["list"];
const byElement = <T>(of: (i: number) => T) => Object.fromEntries(elements.map((e, i) => [e, of(i)]));
const ends = byElement((i): [number, number][] => [
  [0, i * i],
  [2, 3 * i + 1],
]);

const common: Omit<ModelSpec, "name"> = {
  time: { ...time, stop: 3 },
  dimensions: {
    list: { elements, doc, maps: { group: byElement((i) => (i % 3 === 1 ? "u" : "v")) } },
    group: { elements: ["u", "v"], doc },
    side: { elements: ["left", "right"], doc },
  },
  parameters: {
    x: given(
      list,
      byElement((i) => (i % 2 === 0 ? 1 : -1) * 10 ** (3 * i) + 0.1 * i),
    ),
    z: given(
      ["list", "side"],
      byElement((i) => ({ left: i, right: 1 / (i + 1) })),
    ),
    g: given(["group"], { u: 3, v: 7 }),
  },
  series: { tick: { ...number, times: [0, 3], values: [0.3, 1.7] } },
  lookups: { bend: { ...number, inputUnit: "1", dimensions: list, points: ends } },
};

/** What the turns of a loop over six elements read, one loop for each. */
const cases: Readonly<Record<string, Pick<ModelSpec, "auxiliaries">>> = {
  "their own cells": { auxiliaries: { y: over(list, "x * tick") } },
  "cells that lie apart": { auxiliaries: { y: over(["side", "list"], "z * tick") } },
  "the number of the turn": { auxiliaries: { y: over(list, "list * tick") } },
  "cells that they are mapped to": { auxiliaries: { y: over(list, "g * tick") } },
  "tables of their own": { auxiliaries: { y: over(list, "bend(tick)") } },
  "their neighbours": { auxiliaries: { y: over(list, { a: "tick", b: "0", "*": "x[list - 1] * tick" }) } },
  "one branch of two": { auxiliaries: { y: over(list, "if(x > tick, x - tick, exp(tick) / x)") } },
  "a sum so far": { auxiliaries: { y: over([], "sum(x * tick) + prod(x / 1000 + tick)") } },
  "a sum by group": { auxiliaries: { y: over(["group"], "sum(x[list]) * tick") } },
};

test.each(Object.entries(cases))("two turns at a time that read %s come to the bits of one", (_, model) => {
  const spec: ModelSpec = { name: "pairs", ...common, ...model };
  const [pairs, one] = [
    simulate(spec, { backend: "webassembly" }),
    simulate(spec, { backend: "interpreter" }),
  ];
  for (const cell of cellsOf(one.elements("y"))) {
    expect(pairs.series("y", ...cell), `${cell}`).toEqual(one.series("y", ...cell));
  }
});
