import { readFileSync } from "node:fs";
import { expect, it, describe as suite } from "vitest";
import { maximumModuleDepth, maximumModuleLength } from "../../equations/modules/flatten.js";
import { readModelYaml } from "../../exchange/yaml.js";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../../simulate/run.js";
import { cutLoop } from "./cut.js";
import { describe } from "./describe.js";
import { descriptionTable } from "./description-table.js";
import { formatLoop, loops } from "./loops.js";
import { mermaidDiagram } from "./mermaid.js";
import { formatUnitReport, unitReport } from "./unit-report.js";

const page = readFileSync(new URL("../../../../../docs/structure.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```(?<kind>[^\n]+)\n(?<text>.*?)```/gs)].map(({ groups }) => ({
  kind: groups?.kind ?? "",
  text: groups?.text ?? "",
}));
const models = new Map<string, ModelSpec>();
for (const { kind, text } of blocks) {
  if (kind !== "yaml model") continue;
  const { spec, diagnostics } = readModelYaml(text, { file: "structure.md" });
  if (spec === undefined) throw new Error(JSON.stringify(diagnostics));
  models.set(spec.name, spec);
}
const model = (name: string): ModelSpec => {
  const found = models.get(name);
  if (found === undefined) throw new Error(`no model ${name}`);
  return found;
};
const layouts: { readonly [what: string]: (spec: ModelSpec) => string } = {
  table: (spec) => descriptionTable(describe(spec)),
  loops: (spec) => loops(spec).loops.map(formatLoop).join("\n"),
  units: (spec) => formatUnitReport(unitReport(spec)),
};

suite("the page of structure", () => {
  const shown = blocks.flatMap(({ kind, text }) => {
    const match = /^text (?<what>\w+) of (?<name>\w+)$/.exec(kind);
    return match === null ? [] : [[match.groups?.what ?? "", match.groups?.name ?? "", text] as const];
  });

  it.each(shown)("shows the %s of %s as they are", (what, name, text) => {
    expect(`${layouts[what]?.(model(name))}\n`).toBe(text);
  });

  it("shows a layout of each kind, and the diagram of its first model", () => {
    expect(new Set(shown.map(([what]) => what))).toEqual(new Set(Object.keys(layouts)));
    const diagram = blocks.find(({ kind }) => kind === "mermaid")?.text;
    expect(`${mermaidDiagram(describe(model("town")))}\n`).toBe(diagram);
  });

  it("claims of modules what a run gives", () => {
    const result = simulate(model("two_towns"));
    const claims = [...page.matchAll(/^#> (?<name>[\w.]+) at (?<time>\d+) = (?<value>\S+)$/gm)];
    expect(claims.length).toBeGreaterThan(3);
    for (const { groups } of claims) {
      const at = [...result.times].indexOf(Number(groups?.time));
      expect(result.series(groups?.name ?? "")[at], groups?.name).toBeCloseTo(Number(groups?.value), 9);
    }
  });

  it("claims of a cut loop what a run gives", () => {
    const script = blocks.find(({ kind }) => kind === "js town")?.text ?? "";
    const lines = script
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("import"));
    const claims: [found: unknown, claimed: unknown][] = [];
    const body = lines.map((line) => line.replace(/^(.*); \/\/=> (.*)$/, "claim($1, $2);")).join("\n");
    const run = new Function("town", "cutLoop", "loops", "simulate", "claim", body);
    run(model("town"), cutLoop, loops, simulate, (...claim: [unknown, unknown]) => claims.push(claim));
    expect(claims).toHaveLength(3);
    for (const [found, claimed] of claims) expect(found).toEqual(claimed);
  });

  it("states the limits that hold", () => {
    const section = page.slice(page.indexOf("## Modules"), page.indexOf("## Units that"));
    for (const limit of [maximumModuleDepth, maximumModuleLength]) {
      expect(section).toContain(limit.toLocaleString("en-GB"));
    }
  });
});
