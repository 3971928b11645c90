import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headwater } from "./headwater.js";

it("docs/coverage.md is what `headwater coverage --format md` prints", async () => {
  const page = readFileSync(new URL("../../docs/coverage.md", import.meta.url), "utf8");
  const { status, stdout } = await headwater(["coverage", "--format", "md"]);
  expect(status).toBe(0);
  expect(page, "run: npm start --silent -- coverage --format md > docs/coverage.md").toBe(stdout);
});

it("coverage of a group prints its lines, as a table, as CSV and as JSON with counts", async () => {
  const group = ["coverage", "--group", "lever-care"];
  const [table, csv, json] = await Promise.all([
    headwater(group),
    headwater([...group, "--format", "csv"]),
    headwater([...group, "--json"]),
  ]);
  const { schema, counts, lines } = JSON.parse(json?.stdout ?? "");
  expect(schema).toBe("coverage/1");
  expect(counts).toEqual([expect.objectContaining({ group: "lever-care", lines: lines.length })]);
  for (const { id } of lines) {
    expect(table?.stdout).toContain(id);
    expect(csv?.stdout).toContain(`\n${id},lever-care,`);
  }
  expect(csv?.stdout.trim().split("\n")).toHaveLength(lines.length + 1);
});

it("coverage of a line says what stands for it and what kind of thing that is", async () => {
  const { stdout, status } = await headwater(["coverage", "l071"]);
  expect(stdout).toMatch(/^L071 /);
  expect(stdout).toMatch(/^By +care-market-reset \(policy\)$/m);
  expect(status).toBe(0);
});

it.each([
  [["coverage", "L999"], /there is no line "L999"/],
  [["coverage", "--group", "lever-cares"], /Did you mean lever-care\?/],
  [["coverage", "--status", "half"], /There are whole, partly, not\./],
])("coverage refuses %j and says what there is", async (words, message) => {
  const { stderr, status } = await headwater(words);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});
