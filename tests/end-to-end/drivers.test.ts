import { expect, test } from "vitest";
import { headwater } from "./headwater.js";

const few = ["--draws", "24", "--year", "2022"];

interface Body {
  readonly schema: string;
  readonly policy: string | null;
  readonly parameters: number;
  readonly drivers: readonly {
    readonly name: string;
    readonly kind: string;
    readonly share: number;
    readonly known?: { readonly quality: string; readonly source: string };
  }[];
}

test("ten parameters are shown, each with what it rests on, and the same bytes come with one worker and with two", async () => {
  const runs = await Promise.all(
    ["1", "2"].map((workers) =>
      headwater(["drivers", "children-in-care", ...few, "--json", "--workers", workers]),
    ),
  );
  expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
  const { schema, drivers, parameters }: Body = JSON.parse(runs[0]?.stdout ?? "");
  expect(schema).toBe("drivers/1");
  expect(drivers).toHaveLength(10);
  expect(parameters).toBeGreaterThan(100);
  for (const { name, known } of drivers) expect(known?.source.length, name).toBeGreaterThan(9);
  const shares = drivers.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test("a published series names the output, --top says how many, and CSV holds what the table has no room for", async () => {
  const { status, stdout } = await headwater([
    "drivers",
    "cla_31mar",
    ...few,
    "--top",
    "3",
    "--format",
    "csv",
  ]);
  expect(status).toBe(0);
  const [head = "", ...rows] = stdout.trimEnd().split(/\r?\n/);
  expect(head.split(",")).toEqual(
    expect.arrayContaining(["parameter", "adds", "share_error", "effect_alone", "prcc", "partner", "source"]),
  );
  expect(rows).toHaveLength(3);
});

test("with a policy its effect is explained, and how far the policy goes is among what decides it", async () => {
  const words = [
    "drivers",
    "in-family-help",
    "--draws",
    "24",
    "--year",
    "2030",
    "--policy",
    "family-help",
    "--top",
    "500",
    "--json",
  ];
  const { status, stdout, stderr } = await headwater(words);
  expect(stderr).toMatch(/^24 draws do not tell \d+ parameters apart: the order is chance/);
  expect(status).toBe(0);
  const { policy, drivers }: Body = JSON.parse(stdout);
  expect(policy).toBe("family-help");
  expect(drivers.filter(({ kind }) => kind === "move").map(({ name }) => name)).toEqual(
    expect.arrayContaining(["family-help/family_help_quality"]),
  );
});

test("fewer draws than parameters leave shares alone, and it says how many it takes", async () => {
  const { stdout } = await headwater(["drivers", "children-in-care", ...few, "--top", "1"]);
  expect(stdout).toMatch(/These draws\s+do not tell the \d+ parameters\s+apart: it takes more than \d+/);
  expect(stdout).toMatch(/^Parameter +Adds +Together +Alone +1 sd +PRCC +Rests on +Sd ratio$/m);
});

test("an area has what is uncertain about it among its drivers", async () => {
  const { status, stdout } = await headwater(["drivers", "children-in-care", ...few, "--area", "Leeds"]);
  expect(status).toBe(0);
  expect(stdout).toContain("in Leeds");
  expect(stdout).toMatch(/^area_/m);
});

test.each([
  [["drivers"], "headwater drivers needs an output"],
  [["drivers", "children-in-cre"], "Did you mean children-in-care?"],
  [["drivers", "children-in-care", "--year", "2009"], "Give a year from 2010 to 2040"],
  [["drivers", "children-in-care", "--policy", "family-halp"], "family-help"],
  [["drivers", "children-in-care", "--area", "all"], "drivers takes one area"],
  [["drivers", "children-in-care", "--draws", "2"], "--draws must be a whole number from 8 to"],
])("%j is refused with what to do", async (words, hint) => {
  const { status, stderr, stdout } = await headwater(words);
  expect(status).toBe(2);
  expect(stderr).toContain(hint);
  expect(stdout).toBe("");
});
