import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readModelYaml } from "../exchange/yaml.js";
import { simulate } from "../simulate/run.js";
import { checkModel } from "./check.js";
import { signatures } from "./functions.js";

const page = readFileSync(new URL("../../../../docs/equations.md", import.meta.url), "utf8");
const models = [...page.matchAll(/```yaml model\n(.*?)```/gs)].map((match) => match[1] ?? "");
const claim = /^#> (?<name>\w+)(?:\[(?<element>[^\]]+)\])? at (?<time>\S+) = (?<value>\S+)$/gm;

describe("the page of the equation language", () => {
  it("has models", () => {
    expect(models.length).toBeGreaterThanOrEqual(4);
  });

  it.each(models.map((text) => [/name: (\w+)/.exec(text)?.[1], text]))(
    "holds for the model %s",
    (_, text = "") => {
      const { spec, locate, diagnostics } = readModelYaml(text, { file: "equations.md" });
      expect(diagnostics).toEqual([]);
      if (spec === undefined) return;
      const result = simulate(checkModel(spec, { locate }));
      const claims = [...text.matchAll(claim)];
      expect(claims.length).toBeGreaterThan(0);
      expect(claims).toHaveLength(text.split("#>").length - 1);
      for (const { groups } of claims) {
        const { name = "", element, time, value } = groups ?? {};
        const series = result.series(name, ...(element?.split(", ") ?? []));
        const at = [...result.times].indexOf(Number(time));
        expect(series[at], `${name} at ${time}`).toBeCloseTo(Number(value), 9);
      }
    },
  );

  it("explains every function", () => {
    for (const name of signatures.keys()) expect(page, name).toMatch(new RegExp(`\`${name}[(\`]`));
  });

  it("states the limits that hold", async () => {
    const limits = [
      (await import("./parse.js")).maximumLength,
      (await import("./scan.js")).maximumNesting,
      (await import("./parse.js")).maximumDepth,
      (await import("../model/dimension-families.js")).maximumSubrangeDepth,
      (await import("./members.js")).maximumGroups,
      (await import("../exchange/compose-yaml.js")).maximumYamlDepth,
      ...Object.values((await import("../model/limits.js")).resolveLimits()),
    ];
    const section = page.slice(page.indexOf("## Limits"));
    for (const limit of limits) expect(section).toContain(limit.toLocaleString("en-GB"));
  });
});
