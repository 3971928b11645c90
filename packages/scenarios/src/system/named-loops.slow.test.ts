import { checkModel, cutLoop, loops, simulate } from "@headwater/core";
import { expect, it } from "vitest";
import { england, englandChecked } from "./england.js";
import { loopParameters, namedLoops } from "./named-loops.js";

it("every loop that the model names is there and works the way that is stated", () => {
  const found = loops(englandChecked(), {
    set: "independent",
    limit: 1,
    parameters: loopParameters,
  }).loops.filter(({ name }) => name !== undefined);
  const polarities = Object.fromEntries(found.map(({ name, polarity }) => [name, polarity]));
  expect(polarities).toEqual(
    Object.fromEntries(Object.entries(namedLoops).map(([name, { polarity }]) => [name, polarity])),
  );
});

it.each(Object.entries(namedLoops))(
  "%s can be cut by its name: its effect starts where it does with the loop, and goes another way",
  (name, { cut, through, reading }) => {
    const without = cutLoop(england(), name);
    expect(Object.keys(without.loops ?? {})).not.toContain(name);
    const effect = cut?.[1] ?? through[0] ?? "";
    const parameters = reading === undefined ? {} : { [reading]: 1 };
    const [whole = [], apart = []] = [englandChecked(), checkModel(without)].map((model) =>
      simulate(model, { to: 2025, save: 1, parameters }).rows([effect]),
    );
    const at2009 = (rows: typeof whole) => rows.filter(({ time }) => time === 2009);
    expect(at2009(apart)).toEqual(at2009(whole));
    expect(apart).not.toEqual(whole);
  },
);
