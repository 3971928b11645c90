import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { headwater, type RunSettings } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();

/** Drains from 100 litres; the data are those of a leak of a fifth, less and more by turns. */
const model = `name: tub
time: { unit: minute, start: 0, stop: 8, dt: 1/8, save: 1 }
stocks:
  water: { unit: litre, doc: water in the tub, initial: 100, outflows: [drain] }
flows:
  drain: { unit: litre/minute, doc: out, equation: water * leak }
parameters:
  leak:
    unit: 1/minute
    doc: share lost in a minute
    value: 0.1
    distribution: { kind: lognormal, median: 0.1, sigma: 1 }
`;
const data = "time,water,sd(water)\n1,80,3\n2,69,3\n4,43,3\n6,32,3\n8,19,3\n";

beforeEach(() => {
  writeFileSync(join(folder(), "tub.yaml"), model);
  writeFileSync(join(folder(), "data.csv"), data);
});

const calibrate = (words: readonly string[], settings: RunSettings = {}) =>
  headwater(["calibrate", "tub.yaml", "--data", "data.csv", "--draws", "80", ...words], {
    cwd: folder(),
    ...settings,
  });

/** What a calibration left, without the time that it took. */
function left(out: string) {
  const text = (file: string) => readFileSync(join(folder(), out, file), "utf8");
  const { seconds: _, ...manifest } = JSON.parse(text("manifest.json"));
  return { fit: text("fit.json"), posterior: text("posterior.csv"), manifest };
}

const linesOf = (out: string) =>
  readFileSync(join(folder(), out, "draws.jsonl"), "utf8")
    .trimEnd()
    .split("\n");

test("a model of one's own has the same posterior from one thread and from two, and without a folder", async () => {
  const [one, two, none] = await Promise.all([
    calibrate(["--workers", "1", "--out", "one"]),
    calibrate(["--workers", "2", "--out", "two"]),
    calibrate(["--workers", "2"]),
  ]);
  expect([one?.status, one?.stderr]).toEqual([
    0,
    expect.stringMatching(/^Wrote one: manifest\.json, fit\.json, posterior\.csv and draws\.jsonl\.$/m),
  ]);
  expect(left("two")).toEqual(left("one"));
  expect(left("one").manifest).toMatchObject({ draws: 80, interrupted: false });
  // Twenty draws of each of four chains, and two before them that are left out.
  expect(linesOf("one").slice(1).sort()).toEqual(linesOf("two").slice(1).sort());
  expect(linesOf("one")).toHaveLength(1 + 88);
  expect(two?.stdout).toBe(one?.stdout);
  expect(none?.stdout).toBe(one?.stdout);
});

test("as data a calibration says how many draws it rests on, and whether it was stopped before it had all", async () => {
  const { stdout } = await calibrate(["--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ schema: "calibrate-own/1", draws: 80, interrupted: false });
});

test("a calibration that lost draws goes on to the same result, and more of them are those of a longer one", async () => {
  await calibrate(["--out", "whole"]);
  mkdirSync(join(folder(), "part"));
  const part = join(folder(), "part", "draws.jsonl");
  const [head, ...draws] = linesOf("whole");
  writeFileSync(part, `${[head, ...draws.slice(7, 40)].join("\n")}\n`);
  appendFileSync(part, draws[50]?.slice(0, 30) ?? "");
  const resumed = await calibrate(["--out", "part", "--resume"]);
  expect(resumed.status).toBe(0);
  expect(left("part")).toEqual(left("whole"));
  expect(linesOf("part")).toHaveLength(1 + 88);

  const more = ["--draws", "120"];
  const words = ["calibrate", "tub.yaml", "--data", "data.csv", ...more];
  await Promise.all([
    headwater([...words, "--out", "part", "--resume"], { cwd: folder() }),
    headwater([...words, "--out", "long"], { cwd: folder() }),
  ]);
  expect(left("part")).toEqual(left("long"));
});

test("draws are not mixed with those of another seed, other data or another model, nor written over", async () => {
  await calibrate(["--out", "kept"]);
  const before = linesOf("kept");
  const over = await calibrate(["--out", "kept"]);
  const seed = await calibrate(["--out", "kept", "--resume", "--seed", "2"]);
  writeFileSync(join(folder(), "data.csv"), data.replace("1,80,3", "1,81,3"));
  const other = await calibrate(["--out", "kept", "--resume"]);
  writeFileSync(join(folder(), "tub.yaml"), model.replace("sigma: 1", "sigma: 2"));
  const model2 = await calibrate(["--out", "kept", "--resume"]);
  expect([over, seed, other, model2].map(({ status }) => status)).toEqual([2, 2, 2, 2]);
  expect(over.stderr).toMatch(/draws\.jsonl is there already\n.*--resume/);
  expect(seed.stderr).toContain("was made with seed 1, not 2");
  expect(other.stderr).toMatch(/was made with data [0-9a-f]{64}, not [0-9a-f]{64}/);
  expect(model2.stderr).toMatch(/was made with model [0-9a-f]{64}, not [0-9a-f]{64}/);
  expect(linesOf("kept")).toEqual(before);
});

test.skipIf(process.platform === "win32")(
  "Ctrl-C keeps the draws that are made, with tables and files of them and exit code 130, and --resume goes on from there",
  async () => {
    const words = ["calibrate", "tub.yaml", "--data", "data.csv", "--out", "stopped"];
    const file = join(folder(), "stopped", "draws.jsonl");
    const isSampling = () => existsSync(file) && readFileSync(file, "utf8").split("\n").length > 5000;
    const stopped = await headwater([...words, "--draws", "40000"], {
      cwd: folder(),
      onStart: (child) => {
        const timer = setInterval(() => {
          const isDue = isSampling();
          if (isDue) child.kill("SIGINT");
          if (isDue || child.exitCode !== null) clearInterval(timer);
        }, 20);
      },
    });
    expect(stopped.status).toBe(130);
    expect(stopped.stdout).toMatch(/^leak /m);
    expect(stopped.stderr).toMatch(
      /\d+ of 44000 draws are in .*draws\.jsonl\. --resume goes on from there\./,
    );
    const { manifest, posterior } = left("stopped");
    expect(manifest.interrupted).toBe(true);
    expect(manifest.draws).toBeGreaterThan(0);
    expect(manifest.draws).toBeLessThan(40_000);
    expect(posterior.trimEnd().split("\n")).toHaveLength(1 + manifest.draws);

    const resumed = await headwater([...words, "--draws", "80", "--resume"], { cwd: folder() });
    expect(resumed.status).toBe(0);
    await calibrate(["--out", "whole"]);
    expect(left("stopped")).toEqual(left("whole"));
  },
);

test.skipIf(process.platform === "win32")(
  "draws whose file cannot be written any more end the run with the reason, and without a stack",
  async () => {
    const out = join(folder(), "gone");
    const file = join(out, "draws.jsonl");
    const isSampling = () => existsSync(file) && readFileSync(file, "utf8").split("\n").length > 50;
    const words = ["calibrate", "tub.yaml", "--data", "data.csv", "--draws", "40000", "--workers", "2"];
    const { status, stderr } = await headwater([...words, "--out", "gone"], {
      cwd: folder(),
      onStart: (child) => {
        const timer = setInterval(() => {
          const isDue = isSampling();
          if (isDue) rmSync(out, { recursive: true });
          if (isDue || child.exitCode !== null) clearInterval(timer);
        }, 20);
      },
    });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: gone.draws\.jsonl takes no more draws: ENOENT.*\n {2}What it has is kept.*\n$/,
      ),
    ]);
  },
);

test.skipIf(process.platform === "win32")(
  "draws of somebody else are not gone on with, and that is said before anything is computed",
  async () => {
    await calibrate(["--out", "theirs"]);
    const before = linesOf("theirs");
    for (const path of [folder(), join(folder(), "theirs")]) chmodSync(path, 0o777);
    const file = join(folder(), "theirs", "draws.jsonl");
    chmodSync(file, 0o444);
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const more = ["calibrate", "missing.yaml", "--data", "data.csv", "--out", "theirs", "--resume"];
    const { status, stderr } = await headwater(more, { cwd: folder(), ...(uid !== undefined && { uid }) });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/draws\.jsonl cannot be gone on with: EACCES/),
    ]);
    expect(linesOf("theirs")).toEqual(before);
  },
);
