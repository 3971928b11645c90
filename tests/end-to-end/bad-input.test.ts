import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headwater, type Run } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();

/** One clear message with a remedy, the right exit code, no stack, nothing on stdout. */
function expectRefusal(run: Run, code: number, message: RegExp, remedy: RegExp) {
  expect(run.stderr).toMatch(message);
  expect(run.stderr).toMatch(remedy);
  expect(run.stderr.split("\n").filter((line) => line.startsWith("error: ")).length).toBe(1);
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+/m);
  expect(run.stdout).toBe("");
  expect(run.status).toBe(code);
}

test.each([
  [
    "an unknown policy",
    ["compare", "famly-help"],
    /there is no policy "famly-help"/,
    /Did you mean family-help\?/,
  ],
  ["a mistyped command", ["comapre"], /no command or policy "comapre"/, /Did you mean headwater compare\?/],
  [
    "a misspelt option",
    ["compare", "--drws", "5"],
    /unknown option or argument drws/,
    /Did you mean --draws\?/,
  ],
  ["a short option that is none", ["-z"], /unknown option or argument z/, /headwater --help/],
  ["an option without its value", ["compare", "--draws"], /--draws needs a value/, /compare --help/],
  [
    "a sample of a model of one's own",
    ["calibrate", "model.yaml", "--sample", "100"],
    /--sample is for the posterior of England's model/,
    /calibrate model\.yaml --data data\.csv --draws 400/,
  ],
  [
    "going on without a sample",
    ["calibrate", "--resume"],
    /--resume is for sampling/,
    /calibrate --sample 1000/,
  ],
  [
    "going on without a folder",
    ["calibrate", "model.yaml", "--data", "data.csv", "--resume"],
    /--resume goes on in the folder of a calibration, and --out names none/,
    /--out fitted --resume/,
  ],
  [
    "going on where nothing was begun",
    ["calibrate", "model.yaml", "--data", "data.csv", "--out", "none", "--resume"],
    /there is no none.draws\.jsonl to go on with/,
    /Leave --resume out/,
  ],
  [
    "half a worker",
    ["calibrate", "model.yaml", "--data", "data.csv", "--workers", "0.5"],
    /--workers must be a whole number from 1 to 256, not "0.5"/,
    /--workers 2/,
  ],
  ["a template of no area", ["template"], /headwater template needs an area/, /template --help/],
  ["a template of a misspelt area", ["template", "Leds"], /Leds/, /Did you mean Leeds\?/],
  [
    "too few draws of a posterior",
    ["calibrate", "--sample", "10"],
    /--sample must be a whole number .* not "10"/,
    /--sample/,
  ],
  [
    "negative draws",
    ["compare", "--draws", "-5"],
    /--draws must be a whole number from 1 to 2147483647, not "-5"/,
    /--draws 1000/,
  ],
  ["no draws", ["compare", "--draws", "0"], /--draws must be a whole number from 1 to/, /--draws 1000/],
  ["half a draw", ["compare", "--draws", "1.5"], /--draws must be a whole number/, /--draws 1000/],
  ["draws in words", ["compare", "--draws", "many"], /--draws must be a whole number/, /--draws 1000/],
  [
    "draws given twice",
    ["compare", "--draws", "5", "--draws", "6"],
    /--draws is given more than once/,
    /Leave one/,
  ],
  [
    "more draws than there are numbers for",
    ["compare", "--draws", "1e12"],
    /--draws must be a whole number from 1 to 2147483647, not "1e12"/,
    /--draws 1000/,
  ],
  [
    "a horizon before the start",
    ["compare", "--until", "2000"],
    /2000 is not after 2010, the first year with results/,
    /--until 2035/,
  ],
  ["a horizon beyond the last year", ["compare", "--until", "2041"], /beyond 2040/, /--until 2035/],
  [
    "a horizon between years",
    ["compare", "--until", "2030.5"],
    /--until must be a whole number/,
    /--until 2035/,
  ],
  [
    "a seed between numbers",
    ["compare", "--seed", "1.5"],
    /--seed must be a whole number/,
    /--seed budget-2026/,
  ],
  ["no workers", ["compare", "--workers", "0"], /--workers must be a whole number from 1/, /--workers 2/],
  ["an unknown format", ["compare", "--format", "xml"], /--format xml is not known/, /table, md, csv, json/],
  ["two formats", ["compare", "--json", "--format", "csv"], /contradict/, /Leave one/],
  [
    "a policy named twice",
    ["compare", "family-help", "family-help"],
    /family-help is named twice/,
    /Leave one/,
  ],
  [
    "two scenarios where one is run",
    ["run", "family-help", "kinship-support"],
    /unknown option or argument kinship-support/,
    /run --help/,
  ],
  [
    "a missing scenario file",
    ["compare", "--scenario", "nope.yaml"],
    /there is no file nope\.yaml/,
    /headwater init/,
  ],
  ["a folder for a scenario file", ["compare", "--scenario", "."], /\. is a folder/, /file inside/],
  ["an unknown list", ["list", "polices"], /no list of "polices"/, /Did you mean policies\?/],
  ["a list of nothing", ["list"], /list needs what to list/, /list --help/],
  [
    "an unknown name to explain",
    ["explain", "family_help_spnd"],
    /nothing called "family_help_spnd"/,
    /Did you mean family_help_spend\?/,
  ],
  ["a missing model file", ["simulate", "nope.yaml"], /there is no file nope\.yaml/, /Check the path/],
  ["an empty name of a folder", ["compare", "--out", ""], /--out needs a value/, /--out my-run/],
])("%s is refused with its remedy", async (_, words, message, remedy) => {
  expectRefusal(await headwater(words, { cwd: folder() }), 2, message, remedy);
  expect(readdirSync(folder())).toEqual([]);
});

test.each([
  [
    "a syntax error",
    "name: mine\npolicies: [family-help\n",
    /^error: mine\.yaml:\d+:\d+: not valid YAML/,
    /\]/,
  ],
  [
    "an unknown key",
    "name: mine\npolicis: [family-help]\n",
    /^error: mine\.yaml:2:1 policis/,
    /Did you mean policies\?/,
  ],
  [
    "an unknown policy",
    "name: mine\npolicies: [famly-help]\n",
    /^error: mine\.yaml:2:\d+/,
    /Did you mean family-help\?/,
  ],
  [
    "an unknown lever",
    "name: mine\nlevers:\n  - { lever: family_help_spnd, to: 5, start: 2025 }\n",
    /^error: mine\.yaml:3:\d+/,
    /Did you mean family_help_spend\?/,
  ],
  ["nothing in it", "", /^error: mine\.yaml/, /name/],
])("a scenario file with %s is refused with line, column and remedy", async (_, text, message, remedy) => {
  writeFileSync(join(folder(), "mine.yaml"), text);
  const run = await headwater(["compare", "--scenario", "mine.yaml"], { cwd: folder() });
  expectRefusal(run, 2, message, remedy);
  expect(readdirSync(folder())).toEqual(["mine.yaml"]);
});

test("a scenario file that is not text is refused", async () => {
  writeFileSync(join(folder(), "mine.yaml"), Buffer.from([0xff, 0xfe, 0x00]));
  const run = await headwater(["compare", "--scenario", "mine.yaml"], { cwd: folder() });
  expectRefusal(run, 2, /mine\.yaml is not text in UTF-8/, /Save it as UTF-8/);
});

test("a folder for results that holds other files is refused before anything is computed", async () => {
  mkdirSync(join(folder(), "thesis"));
  writeFileSync(join(folder(), "thesis", "chapter.txt"), "x");
  const run = await headwater(["compare", "--out", "thesis"], { cwd: folder() });
  expectRefusal(run, 2, /thesis holds other files/, /Name a new folder/);
  expect(readdirSync(join(folder(), "thesis"))).toEqual(["chapter.txt"]);
});

test("a file where the results should go is refused", async () => {
  writeFileSync(join(folder(), "file"), "x");
  expectRefusal(
    await headwater(["compare", "--out", "file"], { cwd: folder() }),
    2,
    /is a file/,
    /Name a folder/,
  );
  const below = join("file", "run");
  expectRefusal(
    await headwater(["compare", "--out", below], { cwd: folder() }),
    2,
    /cannot be written/,
    /--no-out/,
  );
});

test.skipIf(process.platform === "win32")(
  "a read-only place is refused before anything is computed, and stays as it was",
  async () => {
    const place = join(folder(), "read-only");
    mkdirSync(place);
    chmodSync(folder(), 0o755);
    chmodSync(place, 0o555);
    // Root may write anywhere: the command then runs as nobody.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const began = performance.now();
    const run = await headwater(["compare", "--draws", "50000"], {
      cwd: place,
      ...(uid !== undefined && { uid }),
    });
    expectRefusal(run, 2, /cannot be written: .*read-only does not allow it/, /--out/);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(readdirSync(place)).toEqual([]);
  },
);

test("a fault of the program itself is one line without a stack, which HEADWATER_DEBUG brings", async () => {
  const broken = "data:text/javascript,Number.prototype.toFixed=()=>{throw(new(TypeError)('no%20digits'))}";
  const env = { NODE_OPTIONS: `--import=${broken}` };
  const words = ["compare", "family-help", "--draws", "2", "--no-out"];
  const run = await headwater(words, { cwd: folder(), env });
  expect(run.stderr).toBe(
    "error: headwater itself failed: no digits\n  set HEADWATER_DEBUG=1 for the stack\n",
  );
  expect(run.status).toBe(70);
  const debugged = await headwater(words, { cwd: folder(), env: { ...env, HEADWATER_DEBUG: "1" } });
  // Places in the sources, not in the files that were made of them.
  expect(debugged.stderr).toMatch(/^\s+at fixedDigits .*digits\.ts:\d+/m);
});
