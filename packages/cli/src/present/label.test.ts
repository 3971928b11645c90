import { expect, test } from "vitest";
import { inSentence, splitLabel, unitAndMoment, unitText } from "./label.js";

test("the moment of a count is told apart from what is counted", () => {
  expect(splitLabel("Children in care at 31 March")).toEqual({
    name: "Children in care",
    moment: "at 31 March",
  });
  expect(splitLabel("Statutory spend in the year")).toEqual({
    name: "Statutory spend",
    moment: "in the year",
  });
  expect(splitLabel("In children's homes")).toEqual({ name: "In children's homes", moment: "" });
});

test("labels lose their capital inside a sentence, abbreviations keep theirs", () => {
  expect(inSentence("Children in care at 31 March")).toBe("children in care");
  expect(inSentence("SGO carers")).toBe("SGO carers");
});

test("units read as words", () => {
  expect(unitText("child")).toBe("children");
  expect(unitText("GBP/year")).toBe("£ a year");
  expect(unitText("GBP/child/year")).toBe("£ per child a year");
  expect(unitText("1")).toBe("");
  expect(unitAndMoment({ label: "Referrals in the year", unit: "child" })).toBe("children in the year");
});
