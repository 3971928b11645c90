import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headwater } from "../end-to-end/headwater.js";

it("docs/validation.md is what `headwater validate --format md` prints", async () => {
  const page = readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8");
  const { status, stdout } = await headwater(["validate", "--format", "md"]);
  expect(status).toBe(0);
  expect(page, "run: npm start --silent -- validate --format md > docs/validation.md").toBe(stdout);
});
