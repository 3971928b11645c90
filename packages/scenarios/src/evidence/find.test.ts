import { expect, test } from "vitest";
import { findEvidence, sourcesOf } from "./find.js";

test("figures, series and effects are found by id, and nothing else is", () => {
  expect(findEvidence("kin-saving-per-1000")?.kind).toBe("figure");
  expect(findEvidence("cla_31mar")?.kind).toBe("series");
  expect(findEvidence("fgc-care-12m")?.kind).toBe("effect");
  expect(findEvidence("toString")).toBeUndefined();
});

test("a series rests on the sources of its parts, each once", () => {
  const evidence = findEvidence("cla_age_lt1");
  expect(evidence && sourcesOf(evidence)).toEqual(["dfe-cla-first-editions", "dfe-cla-2023", "dfe-cla-2024"]);
});
