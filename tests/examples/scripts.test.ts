import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { headwater } from "../end-to-end/headwater.js";

const folder = fileURLToPath(new URL("../../examples", import.meta.url));
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

describe("examples", () => {
  it("are the files that the tests run", () => {
    const files = readdirSync(folder).filter((name) => name.includes(".") && name !== "package.json");
    expect(files.sort()).toEqual([
      "bathtub.yaml",
      "compare.ipynb",
      "five-lines.mjs",
      "help-then-kinship.yaml",
    ]);
  });

  it("hold no path of a machine", () => {
    for (const name of ["bathtub.yaml", "compare.ipynb", "five-lines.mjs", "help-then-kinship.yaml"]) {
      expect(read(name)).not.toMatch(/\/(home|work|Users|tmp)\//);
    }
  });
});

describe("five-lines.mjs", () => {
  it("is five lines, which are those of the README, and prints a difference with its interval", () => {
    const script = read("five-lines.mjs");
    expect(script.match(/^.+$/gm)).toHaveLength(5);
    expect(readFileSync(`${folder}/../README.md`, "utf8")).toContain(script);
    const run = spawnSync(process.execPath, ["five-lines.mjs"], { cwd: folder, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    for (const part of ["scenario: 'family-help'", "time: 2035", "difference: {", "probabilityBetter:"]) {
      expect(run.stdout).toContain(part);
    }
  });
});

describe("bathtub.yaml", () => {
  it("fills to 60 (1 - (1 - 1/40)^160) litres by Euler's rule, and drains by the same factor afterwards", async () => {
    const { status, stdout, stderr } = await headwater(["simulate", "bathtub.yaml", "--json"], {
      cwd: folder,
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const rows: { variable: string; time: number; value: number }[] = JSON.parse(stdout).rows;
    const water = (at: number) =>
      rows.find(({ variable, time }) => variable === "water" && time === at)?.value;
    const full = 60 * (1 - (1 - 1 / 40) ** 160);
    expect(water(20)).toBeCloseTo(full, 9);
    expect(water(30)).toBeCloseTo(full * (1 - 1 / 40) ** 80, 9);
  });
});

describe("help-then-kinship.yaml", () => {
  it("lowers the number of children in care further than family help alone, and only once it has begun", async () => {
    const words = ["compare", "family-help", "--scenario", "help-then-kinship.yaml"];
    const run = await headwater([...words, "--draws", "20", "--no-out", "--json"], { cwd: folder });
    expect(run.status).toBe(0);
    const { policies }: { policies: readonly ComparedPolicy[] } = JSON.parse(run.stdout);
    const difference = (policy: string, year: number) =>
      policies
        .find(({ id }) => id === policy)
        ?.outputs.find(({ id }) => id === "children-in-care")
        ?.years.find((row) => row.year === year)?.difference.mean;
    // Kinship support starts in 2022 by itself, in 2024 here.
    expect(difference("family-help", 2024)).toBeLessThan(0);
    expect(difference("help-then-kinship", 2024)).toBe(difference("family-help", 2024));
    expect(difference("help-then-kinship", 2035)).toBeLessThan((difference("family-help", 2035) ?? 0) - 500);
  });
});

interface ComparedPolicy {
  readonly id: string;
  readonly outputs: readonly {
    readonly id: string;
    readonly years: readonly { readonly year: number; readonly difference: { readonly mean: number } }[];
  }[];
}
