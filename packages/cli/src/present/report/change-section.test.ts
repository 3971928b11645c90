import { expect, test } from "vitest";
import { changeText } from "./change-section.js";

const change = {
  lever: "x",
  doc: "money",
  unit: "GBP/year",
  neutral: 0,
  to: 6e8,
  start: 2022,
  ramp: 5,
  because: "so",
};

test("a change reads from its neutral value to the new one, when and how fast", () => {
  expect(changeText(change)).toBe("From £0 a year to £600m a year, starting in 2022, in full by 2027");
  expect(changeText({ ...change, ramp: 0, until: 2030 })).toBe(
    "From £0 a year to £600m a year, at once in 2022, until 2030",
  );
  expect(
    changeText({ ...change, unit: "1", neutral: 1, to: "0.7 most likely, between 0.4 and 0.9 (PERT)" }),
  ).toBe("From 1 to 0.7 most likely, between 0.4 and 0.9 (PERT), starting in 2022, in full by 2027");
});
