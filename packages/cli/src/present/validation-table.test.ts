import type { ValidationRow } from "@headwater/scenarios";
import { expect, test } from "vitest";
import { validationEntry } from "./validation-table.js";

const row: ValidationRow = {
  id: "cla-level-march-2020",
  variable: "children_in_care",
  label: "Children looked after",
  kind: "level",
  year: 2020,
  published: 80_080,
  model: 81_313.7,
  error: 0.0154,
  tolerance: 0.03,
  within: true,
  source: "Department for Education",
};
const entry = (change: Partial<ValidationRow>, unit = "child") =>
  validationEntry({ ...row, ...change }, () => unit);

test("a level has its error in per cent of the published figure", () => {
  expect(entry({})).toMatchObject({ year: "2020", published: "80,080", model: "81,310", error: "+1.5%" });
});

test("money reads in billions, a share in per cent", () => {
  expect(entry({ published: 8.2e9, model: 8.149e9 }, "GBP")).toMatchObject({
    published: "£8.20bn",
    model: "£8.15bn",
  });
  expect(entry({ variable: "re_referral_share", published: 0.226, model: 0.2304 }, "1")).toMatchObject({
    published: "22.6%",
    model: "23.0%",
  });
});

test("a change is in per cent, and its error in percentage points", () => {
  const change = { kind: "change", since: 2010, published: 24, model: 21.46, error: -2.54 } as const;
  expect(entry(change)).toMatchObject({
    year: "2010 to 2020",
    published: "+24.0%",
    model: "+21.5%",
    error: "−2.5 points",
  });
});

test("a ratio is a plain number", () => {
  expect(entry({ kind: "ratio", since: 2010, published: 3, model: 2.951, error: -0.0163 })).toMatchObject({
    published: "3",
    model: "2.951",
    error: "−1.6%",
  });
});
