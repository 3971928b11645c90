import { expect, test } from "vitest";
import { exampleComparison } from "./comparison.fixture.js";
import { headlineParagraphs, headlineSentences } from "./headlines.js";

test("each policy has one sentence about children in care at the horizon", () => {
  const sentences = headlineSentences(exampleComparison());
  expect(sentences.map(({ policy, output, year }) => `${policy} ${output} ${year}`)).toEqual([
    "family-help children-in-care 2035",
    "kinship-support children-in-care 2035",
    "care-market-reset children-in-care 2035",
  ]);
  expect(sentences[0]?.text).toMatch(
    /^family-help lowers children in care by .* \(80% interval .*\); 91% of draws/,
  );
});

test("where the comparison counts money, each policy has a second sentence in the same paragraph", () => {
  const comparison = exampleComparison();
  const [spend] = comparison.outputs.filter(({ id }) => id === "statutory-spend");
  const money = { ...spend, id: "total-spend", label: "All spend in the year" };
  const paragraphs = headlineParagraphs({ ...comparison, outputs: [...comparison.outputs, money as never] });
  expect(paragraphs.length).toBe(3);
  expect(paragraphs[0]).toMatch(/baseline\. It lowers all spend by £\d+m in 2035/);
});

test("without policies the baseline's own headlines are told, with their intervals", () => {
  const comparison = exampleComparison();
  const paragraphs = headlineParagraphs({ ...comparison, policies: [] });
  expect(paragraphs.length).toBe(5);
  for (const paragraph of paragraphs)
    expect(paragraph).toMatch(/in the baseline in 2035: .* \(80% interval .* to .*\)\.$/);
});
