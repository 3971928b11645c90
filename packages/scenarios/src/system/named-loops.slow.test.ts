import { cutLoop, loops } from "@headwater/core";
import { expect, it } from "vitest";
import { england, englandChecked } from "./england.js";
import { namedLoops } from "./named-loops.js";

it("every loop that the model names is there and works the way that is stated", () => {
  const found = loops(englandChecked(), { set: "independent", limit: 1 }).loops.filter(
    ({ name }) => name !== undefined,
  );
  const polarities = Object.fromEntries(found.map(({ name, polarity }) => [name, polarity]));
  expect(polarities).toEqual(
    Object.fromEntries(Object.entries(namedLoops).map(([name, { polarity }]) => [name, polarity])),
  );
});

it("each of them can be cut by its name", () => {
  for (const name of Object.keys(namedLoops)) {
    expect(Object.keys(cutLoop(england(), name).loops ?? {}), name).not.toContain(name);
  }
});
