import { readFileSync } from "node:fs";
import { simulate } from "@headwater/core";
import { england, englandChecked, englandProblem } from "@headwater/scenarios";
import { expect, it } from "vitest";

const page = (name: string) =>
  readFileSync(new URL(`../../${name}`, import.meta.url), "utf8").replace(/\s+/g, " ");
const run = (practice_goes_back: number) =>
  simulate(englandChecked(), { parameters: { practice_goes_back } });

it("the pages say where the paths of practice stood in 2020, and what it makes of 2035 that they stay", () => {
  expect(england().parameters?.practice_goes_back?.value).toBe(0);
  const [stays, back] = [run(0), run(1)];
  const effect = (path: string, year = 2020) =>
    (back.series(`${path}_path_effect`)[back.times.indexOf(year)] ?? Number.NaN).toFixed(2);
  expect(page("docs/model.md")).toContain(
    `screening at ${effect("screening")} of what loops and events make it`,
  );
  expect(page("docs/model.md")).toContain(
    `removal at ${effect("removal")}, conferences ${effect("protection")}, returns ${effect("return")}, adoption ${effect("adoption")}.`,
  );
  expect(page("docs/model.md")).toContain(
    `(${effect("early_removal", 2016)} in 2016), at ${effect("early_removal")}:`,
  );
  const at2035 = back.times.indexOf(2035);
  const [with_, without] = [back, stays].map((each) => each.series("children_in_care")[at2035] ?? Number.NaN);
  const fewer = (100 * Math.round(((without ?? 0) - (with_ ?? 0)) / 100)).toLocaleString("en-GB");
  expect(page("docs/model.md")).toContain(`children in care would be about ${fewer} fewer`);
  expect(page("README.md")).toContain(`about ${fewer} fewer children in care in 2035`);
});

it("the pages say how many of the free parameters are of paths of practice", () => {
  const names = englandProblem().priors.map(({ name }) => name);
  const ofPaths = names.filter((name) => /_path_(turns\[|sd$)/.test(name)).length;
  expect(page("docs/model.md")).toContain(`${ofPaths} of the ${names.length} parameters`);
  expect(page("docs/model.md")).toContain(`${names.length} parameters to`);
  expect(page("README.md")).toContain(`${names.length} free parameters, of which ${ofPaths} are`);
});

it("the fit makes each path swing about twice as far as the middle of its prior, as the page says", () => {
  const { parameters = {} } = england();
  const sds = englandProblem().priors.filter(({ name }) => /_path_sd$/.test(name));
  expect(sds).toHaveLength(6);
  for (const { name, center } of sds) {
    const times = (parameters[name]?.value as number) / Math.exp(center);
    expect(times, name).toBeGreaterThan(1.7);
    expect(times, name).toBeLessThan(2.2);
  }
  expect(page("docs/model.md")).toContain("make each about twice as large");
});
