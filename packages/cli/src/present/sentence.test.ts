import { expect, test } from "vitest";
import { type Finding, findingSentence } from "./sentence.js";

const none = { mean: null, p10: null, p50: null, p90: null };

const finding: Finding = {
  policy: "family-help",
  output: { label: "Children in care at 31 March", unit: "child" },
  year: 2035,
  difference: {
    mean: -3127,
    p10: -6214,
    p50: -3000,
    p90: -381,
    error: { mean: 45, p10: 120, p50: 50, p90: 60 },
  },
  better: { share: 0.912, error: 0.009 },
  draws: 1000,
};

test("an interval on one side of zero gives a plain verb, rounded to what the Monte Carlo error allows", () => {
  expect(findingSentence(finding)).toBe(
    "family-help lowers children in care by 3,100 in 2035 (80% interval 400 to 6,200); 91% of draws are better than the baseline.",
  );
});

test("an increase is told as one", () => {
  const difference = { ...finding.difference, mean: 3127, p10: 381, p90: 6214 };
  expect(findingSentence({ ...finding, difference, better: { share: 0, error: 0 } })).toBe(
    "family-help raises children in care by 3,100 in 2035 (80% interval 400 to 6,200); no draw is better than the baseline.",
  );
});

test("an interval that holds zero, or rounds to it, says may", () => {
  const across = { ...finding.difference, p90: 812 };
  expect(findingSentence({ ...finding, difference: across })).toBe(
    "family-help may lower or raise children in care in 2035: −3,100 on average (80% interval −6,200 to +800); 91% of draws are better than the baseline.",
  );
  const touching = { ...finding.difference, p90: -12 };
  expect(findingSentence({ ...finding, difference: touching })).toContain("(80% interval −6,200 to 0)");
});

test("an average that rounds to nothing is told as about nothing", () => {
  const difference = { ...finding.difference, mean: -12, p10: -1200, p90: 900 };
  expect(findingSentence({ ...finding, difference })).toContain(
    "in 2035: about 0 on average (80% interval −1,200 to +900)",
  );
});

test("money reads in millions and billions, and an accumulated sum says by, not in", () => {
  const output = { label: "Statutory spend since 2020", unit: "GBP" };
  const difference = {
    mean: -1.234e9,
    p10: -2.1e9,
    p50: -1.2e9,
    p90: -0.31e9,
    error: { mean: 2e7, p10: 9e7, p50: 2e7, p90: 5e7 },
  };
  expect(findingSentence({ ...finding, output, difference })).toBe(
    "family-help lowers statutory spend since 2020 by £1.2bn by 2035 (80% interval £300m to £2.1bn); 91% of draws are better than the baseline.",
  );
});

test("one draw gives no interval, and the sentence says so", () => {
  const difference = { mean: -3127, p10: -3127, p50: -3127, p90: -3127, error: none };
  expect(findingSentence({ ...finding, difference, draws: 1 })).toBe(
    "family-help changes children in care by −3,130 in 2035 in the one draw that was run, which gives no interval.",
  );
});

test("a policy without any effect is said to have none", () => {
  const difference = { mean: 0, p10: 0, p50: 0, p90: 0, error: none };
  expect(findingSentence({ ...finding, difference })).toBe(
    "family-help leaves children in care as in the baseline in 2035, in every draw.",
  );
});

test("all draws on one side are counted, not given as 100%", () => {
  expect(findingSentence({ ...finding, better: { share: 1, error: 0 } })).toContain(
    "all 1,000 draws are better than the baseline.",
  );
});
