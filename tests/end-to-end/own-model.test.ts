import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();

/** Drains to a tenth of the tap over the leak: 5 / 0.1 = 50 litres in balance. */
const bathtub = `name: bathtub
time: { unit: minute, start: 0, stop: 10, dt: 1/4, save: 5 }
stocks:
  water: { unit: litre, doc: water in the tub, initial: 0, inflows: [tap], outflows: [drain] }
flows:
  tap: { unit: litre/minute, doc: in, equation: tap_rate }
  drain: { unit: litre/minute, doc: out, equation: water * leak }
parameters:
  tap_rate: { unit: litre/minute, doc: how far the tap is open, value: 5 }
  leak: { unit: 1/minute, doc: share lost in a minute, value: 0.1 }
`;

const simulate = (...words: readonly string[]) =>
  headwater(["simulate", "tub.yaml", ...words], { cwd: folder() });
const write = (text: string) => writeFileSync(join(folder(), "tub.yaml"), text);
beforeEach(() => write(bathtub));

test("a model of one's own is run and its stocks are printed at the saved times", async () => {
  const run = await simulate();
  expect(run.status).toBe(0);
  const [head, , ...rows] = run.stdout.trimEnd().split("\n");
  expect(head).toMatch(/^minute +water \(litre\)$/);
  expect(rows.map((row) => row.split(/ +/)[0])).toEqual(["0", "5", "10"]);
});

test("random numbers in its equations follow --seed, a number or a text", async () => {
  write(bathtub.replace("equation: tap_rate", 'equation: "tap_rate * random_uniform(0, 2)"'));
  const runs = await Promise.all(
    [[], ["--seed", "1"], ["--seed", "wet"], ["--seed", "wet"]].map((seed) => simulate(...seed)),
  );
  const [usual, one, wet, again] = runs.map(({ stdout }) => stdout);
  expect(one).toBe(usual);
  expect(wet).not.toBe(usual);
  expect(again).toBe(wet);
});

test("CSV holds every digit: Euler's 50 (1 - 0.975^20) at 5 minutes", async () => {
  const { stdout } = await simulate("--format", "csv");
  const row = stdout.split("\n").find((line) => line.startsWith("5,water,litre,")) ?? "";
  expect(Number(row.split(",")[3])).toBeCloseTo(50 * (1 - 0.975 ** 20), 9);
});

test("--set, --series, --until and --method change the run", async () => {
  const run = await simulate(
    "--set",
    "leak=0",
    "--set",
    "tap_rate=1",
    "--series",
    "water",
    "--until",
    "5",
    "--json",
  );
  const { rows, schema } = JSON.parse(run.stdout);
  expect(schema).toBe("simulate/1");
  expect(rows.at(-1)).toMatchObject({ time: 5, variable: "water", value: 5 });
});

test.each(["rk2", "rk4", "rk45"])("--method %s comes near to 50 (1 - exp(-t / 10))", async (method) => {
  const { stdout } = await simulate("--method", method, "--format", "csv");
  const row = stdout.split("\n").find((line) => line.startsWith("5,water,litre,")) ?? "";
  expect(Number(row.split(",")[3])).toBeCloseTo(50 * (1 - Math.exp(-0.5)), 2);
});

test("--check-dt says that dt is too long, by how much and what to take, with exit code 1; else 0", async () => {
  const long = await simulate("--check-dt", "--set", "leak=0.4", "--json");
  const { schema, recommended, variables } = JSON.parse(long.stdout);
  // Euler's error at 5 minutes: (1 - 0.9^20) / (1 - exp(-2)) - 1
  expect(schema).toBe("check-dt/1");
  expect([long.status, recommended]).toEqual([1, 0.125]);
  expect(variables[0]).toMatchObject({ order: expect.closeTo(1, 1), converges: true });
  expect(variables[0].relativeError).toBeCloseTo((1 - 0.9 ** 20) / (1 - Math.exp(-2)) - 1, 3);
  const short = await simulate("--check-dt", "--method", "rk4");
  expect(short.stdout).toMatch(/^dt 0\.25 minute is short enough/);
  expect([short.status, short.stderr]).toEqual([0, ""]);
});

test.each([
  ["text for a number", ["--set", "leak=x"], /--set leak must be a number, not "x"/, /--set leak=0\.2/],
  ["no value", ["--set", "leak"], /not of the form name=value/, /For example/],
  ["an unknown parameter", ["--set", "leek=0.2"], /no parameter "leek"/, /Did you mean leak\?/],
  ["an unknown series", ["--series", "watr"], /no variable "watr"/, /Did you mean water\?/],
  ["an unknown method", ["--method", "magic"], /--method magic is not known/, /euler, rk2, rk4, rk45/],
  ["a step that is none", ["--dt", "1/x"], /--dt must be a number/, /--dt 1\/32/],
  ["a step backwards", ["--dt", "-1"], /--dt must be above 0/, /--dt 1\/32/],
])("%s is refused with its remedy and exit code 2", async (_, words, message, remedy) => {
  const run = await simulate(...words);
  expect(run.stderr).toMatch(/^error: /);
  expect(run.stderr).toMatch(message);
  expect(run.stderr).toMatch(remedy);
  expect([run.status, run.stdout]).toEqual([2, ""]);
});

test("a unit that does not fit is told with place, both units and exit code 2", async () => {
  write(bathtub.replace("unit: litre/minute, doc: out", "unit: litre, doc: out"));
  const run = await simulate();
  expect(run.stderr).toMatch(
    /^error: tub\.yaml:7:\d+ flows\.drain\.equation: .*litre.*litre\/minute.*\[unit-mismatch\]$/m,
  );
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect([run.status, run.stdout]).toEqual([2, ""]);
});

test("a YAML syntax error is told with line and column", async () => {
  write("name: tub\ntime: { unit: minute\nstocks: }");
  const run = await simulate();
  expect(run.stderr).toMatch(/^error: tub\.yaml:\d+:\d+: not valid YAML/);
  expect(run.status).toBe(2);
});

test("a run that leaves the numbers ends with exit code 4, the variable, the time and its terms", async () => {
  write(bathtub.replace("water * leak", "water * leak * (water / water)"));
  const run = await simulate();
  // 0 / 0 at the start, while the tub is empty.
  expect(run.stderr).toMatch(
    /^error: tub\.yaml:7:3 flows\.drain: drain is NaN, not a finite number, at time 0/,
  );
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect([run.status, run.stdout]).toEqual([4, ""]);
});

test("what a run warns of is told with its place in the file", async () => {
  write(
    bathtub
      .replace("initial: 0,", "initial: 1, nonNegative: clamp,")
      .replace("equation: water * leak", 'equation: "delay1(tap_rate, 0.1) * 3"'),
  );
  const run = await simulate();
  expect(run.stderr).toMatch(/^warning: tub\.yaml:4:3 stocks\.water: water was set to 0 from below/m);
  expect(run.stderr).toMatch(
    /^warning: tub\.yaml:7:\d+ flows\.drain\.equation: delay1\(tap_rate, 0.1\) has stages/m,
  );
  expect(run.status).toBe(0);
});

test("a folder in place of the file is told as one", async () => {
  const run = await headwater(["simulate", "."], { cwd: folder() });
  expect(run.stderr).toMatch(/^error: \. is a folder/);
  expect(run.status).toBe(2);
});
