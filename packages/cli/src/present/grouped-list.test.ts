import { expect, it } from "vitest";
import { groupedList } from "./grouped-list.js";
import { screenOf } from "./screen.js";

const groups = [
  { title: "Homes", entries: [["public-homes", "Public places in children's homes where they are needed"]] },
  { title: "Money", entries: [["prevention-ringfenced", "Prevention ringfenced"]] },
] as const;

it("aligns the texts and keeps within the width", () => {
  expect(groupedList(groups, screenOf(60, false))).toBe(
    [
      "Homes",
      "  public-homes           Public places in children's homes",
      "                         where they are needed",
      "",
      "Money",
      "  prevention-ringfenced  Prevention ringfenced",
    ].join("\n"),
  );
});

it("puts a text below its name where there is no room beside it", () => {
  const printed = groupedList(groups, screenOf(40, false));
  expect(printed).toContain("  prevention-ringfenced\n    Prevention ringfenced");
  expect(Math.max(...printed.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
});
