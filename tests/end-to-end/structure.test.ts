import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();

const population = `name: population
time: { unit: year, start: 0, stop: 10, dt: 1 }
stocks:
  people: { unit: person, doc: alive, sector: land, initial: 100, inflows: [born], outflows: [die] }
flows:
  born: { unit: person/year, doc: births, sector: land, equation: people * fertility }
  die: { unit: person/year, doc: deaths, sector: land, equation: people / life }
parameters:
  fertility: { unit: 1/year, doc: births of one, value: 0.1 }
  life: { unit: year, doc: how long people live, value: 50 }
loops:
  growth: { through: [people, born], doc: More people have more children., cut: [people, born] }
`;
const file = "people.yaml";
const write = (text: string) => writeFileSync(join(folder(), file), text);
const run = (...words: readonly string[]) => headwater(words, { cwd: folder() });
beforeEach(() => write(population));

test("loops names what the model declares and finds what it does not", async () => {
  const { stdout, stderr, status } = await run("loops", file, "--format", "csv");
  expect(stdout.trimEnd().split("\n")).toEqual([
    "loop,name,polarity,variables,way_round",
    "R1,growth,reinforcing,2,people -(+)-> born -(+)-> people",
    "B1,,balancing,2,people -(+)-> die -(-)-> people",
  ]);
  expect(stderr).toMatch(/^2 loops, all that there are: 1 reinforcing, 1 balancing, 0 unknown/);
  expect(status).toBe(0);
});

test("loops --through takes an output, or the series that it measures, and says when that is on no loop", async () => {
  const measured = await run("loops", "--through", "cla_31mar");
  expect(measured.stderr).toContain("children_in_care is on no loop");
  expect(await run("loops", "--through", "children-in-care")).toEqual(measured);
  const stock = await run("loops", "--through", "cla_age_lt1", "--set", "independent");
  expect(stock.stderr).toMatch(/^[1-9]\d* loops/);
  expect([measured.status, stock.status]).toEqual([0, 0]);
});

test("loops of England's model are the independent ones, every link with its sign", async () => {
  const { stdout } = await run("loops", "--json");
  const { schema, set, loops, groups } = JSON.parse(stdout);
  expect([schema, set]).toEqual(["loops/1", "independent"]);
  const ways = (loops as { variables: string[] }[]).map(({ variables }) => variables);
  // Failure demand: closed cases come back as referrals, some of which are closed without action.
  expect(ways).toContainEqual(["recently_closed", "re_referrals", "referrals", "no_further_action"]);
  // Crowding-out: statutory spend takes preventative spend, which takes some children out of need.
  expect(ways.some((way) => way.includes("statutory_spend") && way.includes("preventative_core_spend"))).toBe(
    true,
  );
  expect(groups[0].length).toBeGreaterThan(100);
});

test("simulate --cut holds a loop's link as it was at the start", async () => {
  const { stdout } = await run("simulate", file, "--cut", "growth", "--series", "born", "--json");
  const rows = JSON.parse(stdout).rows as { value: number }[];
  expect(rows.map(({ value }) => value)).toEqual(Array(11).fill(10));
  const wrong = await run("simulate", file, "--cut", "grwth");
  expect(wrong.stderr).toMatch(/no loop "grwth"[\s\S]*Did you mean growth\?/);
  expect(wrong.status).toBe(2);
});

test("describe lists variables by sector, and draws them for Mermaid and Graphviz", async () => {
  const table = await run("describe", file, "--format", "csv", "--sector", "Land");
  const [, ...rows] = table.stdout.trimEnd().split("\n");
  expect(rows.map((row) => row.split(",")[1])).toEqual(["people", "born", "die"]);
  const mermaid = await run("describe", file, "--format", "mermaid", "--detail", "stocks-and-flows");
  expect(mermaid.stdout).toContain('==>|"born"|');
  const dot = await run("describe", file, "--format", "dot");
  expect(dot.stdout).toMatch(/^digraph "population" \{\n[\s\S]*\n\}\n$/);
  const wrong = await run("describe", file, "--sector", "lnd");
  expect(wrong.stderr).toMatch(/no sector "lnd"[\s\S]*Did you mean land\?/);
});

test("describe shows England's model when no file is named", async () => {
  const { stdout } = await run("describe", "--json", "--sector", "placement market");
  const { schema, variables } = JSON.parse(stdout);
  expect(schema).toBe("describe/1");
  const price = (variables as { name: string; reads: string[] }[]).find(
    ({ name }) => name === "market_home_price",
  );
  expect(price?.reads).toContain("uncapped_home_price");
});

test("check finds nothing in a sound model, and ends with 0", async () => {
  const { stdout, stderr, status } = await run("check", file);
  expect(stdout).toBe("Nothing hides a unit.\n");
  expect(stderr).toBe("0 errors, 0 warnings, 0 notes.\n");
  expect(status).toBe(0);
});

test("check tells every error at its line on stdout, and ends with 1", async () => {
  write(population.replace("people / life", "people * life"));
  const { stdout, status } = await run("check", file);
  expect(stdout).toMatch(
    /^error: people\.yaml:7:\d+ flows\.die\.equation: die has unit person\/year.*\[unit-mismatch\]$/m,
  );
  expect(status).toBe(1);
});

test("check tells what may hide a unit, bare numbers at the level that is asked for", async () => {
  write(population.replace("people * fertility", "(people + 5) * fertility * 12"));
  const quiet = await run("check", file);
  expect(quiet.stdout.split("\n")).toEqual([
    "born: 5 in people + 5 is taken for 5 person",
    "born: 12 in (people + 5) * fertility * 12 may be months in a year",
    "",
  ]);
  const noted = await run("check", file, "--bare-numbers", "note", "--json");
  const { diagnostics, units } = JSON.parse(noted.stdout);
  expect(diagnostics).toMatchObject([{ code: "bare-number", severity: "note", expression: "people + 5" }]);
  expect(units.literals).toMatchObject([{ number: "12", likely: "months in a year" }]);
  expect([quiet.status, noted.status]).toEqual([0, 0]);
  expect((await run("check", file, "--bare-numbers", "error")).status).toBe(1);
});

test("England's model has no error, no warning and no bare number, and little that may hide a unit", async () => {
  const { stdout, status } = await run("check", "--bare-numbers", "note", "--json");
  const { diagnostics, units } = JSON.parse(stdout);
  expect(diagnostics).toEqual([]);
  // A share by which a time fell, weights of ages against their average, a highest price against the first, and children per 10,000.
  expect(units.constants.map(({ name }: { name: string }) => name)).toEqual([
    "adoption_time_gain",
    "court_age_profile",
    "home_price_ceiling",
    "published_population",
  ]);
  expect(units.literals.map(({ variable }: { variable: string }) => variable)).toEqual([
    "help_effect",
    "care_ageing_rate",
    "care_ageing_rate",
    "spending_power",
    "spending_power",
  ]);
  // Shares of authorities and of leavers, indices against a level of their own, and paths in standard deviations.
  expect(units.stocks).toEqual([
    "adoption_path",
    "adoption_path_kept",
    "adoption_practice",
    "adoption_practice_of_2020",
    "authorities_good",
    "authorities_inadequate",
    "authorities_requiring_improvement",
    "early_removal_path",
    "early_removal_path_kept",
    "leavers_in_touch",
    "protection_path",
    "protection_path_kept",
    "public_concern",
    "recent_failures",
    "removal_path",
    "removal_path_kept",
    "return_path",
    "return_path_kept",
    "risk_aversion",
    "screening_path",
    "screening_path_kept",
    "workload_stress",
  ]);
  expect(status).toBe(0);
});

test("check of a file that is no model says what is wrong with it", async () => {
  write("name: [");
  const { stdout, status } = await run("check", file);
  expect(stdout).toMatch(/^error: people\.yaml:\d+:\d+: not valid YAML/);
  expect(status).toBe(1);
  expect((await run("check", "nowhere.yaml")).status).toBe(2);
});
