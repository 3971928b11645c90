import { expect, test } from "vitest";
import { headwater } from "./headwater.js";

test.each([[[]], [["family-help"]]])(
  "England's dt is short enough for its headlines, with no policy and with one: %j",
  async (policy) => {
    const run = await headwater(["run", ...policy, "--check-dt", "--format", "csv"]);
    const [head, ...rows] = run.stdout.trimEnd().split("\n");
    expect(run.status).toBe(0);
    expect(head).toBe("variable,relative_error,relative_change,coarse,fine,time,order");
    expect(rows.length).toBe(5);
    expect(rows.some((row) => row.startsWith("children_in_need,"))).toBe(true);
    for (const row of rows) expect(Number(row.split(",").at(-6))).toBeLessThanOrEqual(0.01);
    expect(run.stderr).toContain("dt 0.05 year is short enough");
  },
);
