import { describe, expect, test } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";
import { createSession } from "./session.js";

const doc = "-";

/** A tub: by Euler with dt 1 the water is multiplied by 1 - drain at each step. */
const tub: ModelSpec = {
  name: "tub",
  time: { unit: "minute", start: 0, stop: 6, dt: 1 },
  dimensions: { side: { elements: ["left", "right"], doc } },
  stocks: {
    water: { unit: "litre", doc, dimensions: ["side"], initial: 64, outflows: ["out"] },
  },
  flows: { out: { unit: "litre/minute", doc, dimensions: ["side"], equation: "drain * water" } },
  parameters: { drain: { unit: "1/minute", doc, dimensions: ["side"], value: 0.5 } },
};

describe("a session", () => {
  test("gives what one run gives, in pieces", () => {
    const session = createSession(tub);
    expect(session.time).toBe(0);
    session.runTo(2);
    expect(session.time).toBe(2);
    expect([...session.runTo(3).times]).toEqual([2, 3]);
    session.runTo();
    const whole = simulate(tub);
    expect(session.series("water", "left").values).toEqual(whole.series("water", "left"));
    expect(session.series("water", "left").times).toEqual(whole.times);
  });

  test("takes parameters that are set on the way from then on", () => {
    const session = createSession(tub, { parameters: { drain: 0.25 } });
    session.runTo(1);
    session.set("drain[left]", 0.9);
    session.set("DRAIN", 0.5);
    session.set("drain[right]", 0);
    session.runTo(3);
    session.runTo(4);
    expect([...session.series("water", "left").values]).toEqual([64, 48, 24, 12, 6]);
    expect([...session.series("water", "right").values]).toEqual([64, 48, 48, 48, 48]);
    expect([...session.series("out", "right").values]).toEqual([16, 0, 0, 0, 0]);
  });

  test("goes on from the state of another, also of a run", () => {
    const first = createSession(tub);
    first.runTo(4);
    const second = createSession(tub, { state: JSON.parse(JSON.stringify(first.state())) });
    expect(second.time).toBe(4);
    expect([...second.runTo().series("water", "left")]).toEqual([4, 2, 1]);
  });

  test("stands where it stood when it cannot go on", () => {
    const session = createSession(tub);
    expect(() => session.state()).toThrow("the session has not run yet");
    session.runTo(2);
    expect(() => session.runTo(2)).toThrow("to (2) is not after 2");
    expect(() => session.runTo(2.5)).toThrow("not a whole number of steps");
    expect(() => session.set("drian", 1)).toThrow("Did you mean drain?");
    expect(session.time).toBe(2);
    expect(session.pieces).toHaveLength(1);
    session.runTo();
    expect(session.series("water", "left").values).toEqual(simulate(tub).series("water", "left"));
  });
});
