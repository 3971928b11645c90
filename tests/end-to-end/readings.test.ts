import { describe, expect, test } from "vitest";
import { headwater } from "./headwater.js";

const few = ["--draws", "3", "--until", "2024", "--no-out"];

interface Row {
  readonly policy: string;
  readonly output: string;
  readonly reading: string;
  readonly side: string;
  readonly says: string;
  readonly difference: { readonly mean: number };
  readonly probabilityBetter?: number;
  readonly flips: boolean;
}

describe("compare --readings", () => {
  test("gives every policy and output under every side, the first of which is the answer without readings", async () => {
    const [with_, without, listed] = await Promise.all([
      headwater(["compare", "family-help", "--readings", ...few, "--json"]),
      headwater(["compare", "family-help", ...few, "--json"]),
      headwater(["list", "readings", "--json"]),
    ]);
    expect(with_.status).toBe(0);
    const body = JSON.parse(with_.stdout);
    const usual = JSON.parse(without.stdout);
    expect(body.policies).toEqual(usual.policies);
    expect(usual.readings).toBeUndefined();

    const rows: readonly Row[] = body.readings;
    const sides = (JSON.parse(listed.stdout).readings as { reading: string; side: string }[]).map(
      ({ reading, side }) => `${reading} ${side}`,
    );
    const outputs = [...new Set(rows.map(({ output }) => output))];
    expect(rows.map(({ output, reading, side }) => `${reading} ${side} ${output}`).toSorted()).toEqual(
      sides.flatMap((side) => outputs.map((output) => `${side} ${output}`)).toSorted(),
    );
    const inTable = (output: string) =>
      usual.policies[0].outputs
        .find(({ id }: { id: string }) => id === output)
        .years.find(({ year }: { year: number }) => year === 2024).difference.mean;
    const first = rows.filter(({ side }) => side === "way-out");
    expect(first.map(({ output, difference }) => [output, difference.mean])).toEqual(
      outputs.map((output) => [output, inTable(output)]),
    );
    expect(first.some(({ flips }) => flips)).toBe(false);
  });

  test("prints the table with a sentence on how many answers flip", async () => {
    const { stdout, status } = await headwater(["compare", "fewer-enquiries", "--readings", ...few]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/answers? flips?/);
    expect(stdout).toMatch(/fewer-enquiries[\s\S]*enquiries[\s\S]*deter/);
    expect(stdout).toMatch(/Flips: the odds of\s+being better lie on the other side\s+of one half/);
  });

  test("gives the same bytes with one worker and with two", async () => {
    const runs = await Promise.all(
      ["1", "2"].map((workers) =>
        headwater(["compare", "family-help", "--readings", ...few, "--json", "--workers", workers]),
      ),
    );
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
  });
});

describe("compare --reading", () => {
  test("runs the named one alone, as it is among all of them", async () => {
    const at = async (...words: readonly string[]) => {
      const { stdout } = await headwater(["compare", "family-help", ...words, ...few, "--json"]);
      return JSON.parse(stdout).readings as readonly Row[];
    };
    const [one, all] = await Promise.all([at("--reading", "split-services"), at("--readings")]);
    expect(new Set(one.map(({ side }) => side)).size).toBeGreaterThan(1);
    expect(one).toEqual(all.filter(({ reading }) => reading === "split-services"));
  });

  test.each([
    ["an unknown reading, with the nearest", ["--reading", "adoptin"], "Did you mean adoption?"],
    ["a reading like no other, with all there are", ["--reading", "zzzzzzzz"], "prevention-after-2016"],
    ["a value for the switch", ["--readings=adoption"], "Give --readings alone"],
    ["all areas", ["--reading", "adoption", "--area", "all"], "Name one area"],
  ])("refuses %s", async (_, words, hint) => {
    const { status, stderr, stdout } = await headwater(["compare", "family-help", ...words, ...few]);
    expect(status).toBe(2);
    expect(stderr).toContain(hint);
    expect(stdout).toBe("");
  });
});
