import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import type { ModelSpec } from "../../model/spec.js";
import { type DescribedVariable, type Description, describe } from "./describe.js";
import { descriptionTable } from "./description-table.js";
import { type DiagramOptions, diagramOf } from "./diagram.js";
import { dotDiagram } from "./dot.js";
import { mermaidDiagram } from "./mermaid.js";

const doc = "-";
const time = { unit: "day", start: 0, stop: 100, dt: 0.5 };
/** Kermack and McKendrick (1927). */
const epidemic: ModelSpec = {
  name: "epidemic",
  doc: "One wave.",
  time,
  stocks: {
    healthy: {
      unit: "person",
      doc: "Not yet ill.",
      initial: "all - 1",
      outflows: ["infection"],
      sector: "people",
    },
    ill: {
      unit: "person",
      doc: "Ill.",
      initial: 1,
      inflows: ["infection"],
      outflows: ["recovery"],
      sector: "people",
    },
  },
  flows: {
    infection: {
      unit: "person/day",
      doc,
      equation: "contagion * season(time) * healthy * ill / all",
      sector: "people",
    },
    recovery: { unit: "person/day", doc, equation: "delay1(ill / duration, warned)", sector: "people" },
  },
  parameters: {
    all: { unit: "person", doc: "Everybody.", value: 1000 },
    contagion: { unit: "1/day", doc, value: 0.3 },
    duration: { unit: "day", doc, value: 10 },
    warned: { unit: "day", doc, value: 2 },
  },
  lookups: {
    season: {
      unit: "1",
      inputUnit: "day",
      doc,
      points: [
        [0, 1],
        [100, 0.5],
      ],
    },
  },
};
const of = (spec: ModelSpec, name: string) => describe(spec).variables.find((each) => each.name === name);

suite("a description", () => {
  it("says who reads whom, lookups and what stands in delays too", () => {
    expect(of(epidemic, "infection")).toMatchObject({
      reads: ["all", "contagion", "healthy", "ill", "season"],
      readBy: [],
      from: ["healthy"],
      to: ["ill"],
    });
    expect(of(epidemic, "recovery")?.reads).toEqual(["duration", "ill", "warned"]);
    expect(of(epidemic, "all")?.readBy).toEqual(["healthy", "infection"]);
    expect(of(epidemic, "season")).toMatchObject({ kind: "lookup", unit: "1 of day", readBy: ["infection"] });
    expect(of(epidemic, "ill")).toMatchObject({ from: ["infection"], to: ["recovery"], reads: [] });
  });

  it("knows a lookup that is read inside a delay", () => {
    const flows = {
      ...epidemic.flows,
      recovery: { unit: "person/day", doc, equation: "smooth1(season(time) * ill / duration, warned)" },
    };
    expect(of({ ...epidemic, flows }, "season")?.readBy).toEqual(["infection", "recovery"]);
  });

  it("as a table has one line for each variable, by sector, with the flows of a stock", () => {
    expect(descriptionTable(describe(epidemic)).split("\n")).toEqual([
      "epidemic: One wave.",
      "time in day from 0 to 100, dt 0.5",
      "",
      "all        parameter  person      Everybody.",
      "contagion  parameter  1/day       -",
      "duration   parameter  day         -",
      "warned     parameter  day         -",
      "season     lookup     1 of day    -",
      "",
      "people",
      "healthy    stock      person      Not yet ill. - infection",
      "ill        stock      person      Ill. + infection - recovery",
      "infection  flow       person/day  -",
      "recovery   flow       person/day  -",
    ]);
  });
});

suite("a diagram", () => {
  it("in Mermaid has boxes, flows between them and a cloud where a flow ends", () => {
    expect(mermaidDiagram(describe(epidemic), { detail: "stocks-and-flows" })).toBe(`flowchart LR
  accTitle: epidemic
  v5["healthy"]
  v6["ill"]
  cloud0((" "))
  v5 ==>|"infection"| v6
  v6 ==>|"recovery"| cloud0`);
  });

  it("in DOT has the same, and what is read when all is asked for", () => {
    const text = dotDiagram(describe(epidemic), { detail: "all" });
    expect(text).toContain('v5 [label="healthy", shape=box];');
    expect(text).toContain("v5 -> v7 [style=bold];\n  v7 -> v6 [style=bold];");
    expect(text).toContain("v5 -> v7 [color=gray50];");
  });

  it("of one sector has its variables alone, and flows that leave it end in clouds", () => {
    const spec: ModelSpec = {
      ...epidemic,
      stocks: {
        ...epidemic.stocks,
        safe: { unit: "person", doc, initial: 0, inflows: ["recovery"], sector: "safety" },
      },
    };
    const labels = (options: DiagramOptions) =>
      diagramOf(describe(spec), options).nodes.map(({ label }) => label);
    expect(labels({ sectors: ["Safety"], detail: "stocks-and-flows" })).toEqual(["safe", ""]);
    expect(labels({ sectors: ["safety"], detail: "all" })).toEqual(["recovery", "safe", ""]);
    expect(() => labels({ sectors: ["safty"] })).toThrow("Did you mean safety?");
  });

  it("of more than sixty variables shows stocks and flows unless more is asked for", () => {
    const many = Object.fromEntries(
      Array.from({ length: 61 }, (_, i) => [`p${i}`, { unit: "1", doc, value: i }]),
    );
    const spec = { ...epidemic, parameters: { ...epidemic.parameters, ...many } };
    expect(diagramOf(describe(spec)).nodes).toHaveLength(3);
    expect(diagramOf(describe(spec), { detail: "all" }).nodes.length).toBeGreaterThan(61);
  });
});

/** Statements of a DOT graph by the grammar of Graphviz, as far as it is used: undefined where a text is no graph. */
function readDot(text: string): { readonly statements: number } | undefined {
  const id = String.raw`(?:"(?:[^"\\]|\\["\\])*"|[A-Za-z_][A-Za-z0-9_]*)`;
  const list = String.raw`\[${id}=${id}(?:, ${id}=${id})*\]`;
  const statement = new RegExp(`^  (?:${id}=${id}|${id}(?: -> ${id})? ${list});$`);
  const [head = "", ...rest] = text.split("\n");
  const last = rest.pop();
  const isGraph = new RegExp(`^digraph ${id} \\{$`).test(head) && last === "}";
  return isGraph && rest.every((line) => statement.test(line)) ? { statements: rest.length } : undefined;
}

/** Lines of a flowchart, each a node with text in quotation marks, or an arrow; no character that Mermaid would obey. */
function isMermaid(text: string): boolean {
  const label = String.raw`"(?:[\p{L}\p{M}\p{N} _.]|#\d+;)+"`;
  const node = String.raw`\w+(?:\[${label}\]|\{\{${label}\}\}|\(\(${label}\)\)|\[/${label}/\]|\[\(${label}\)\]|\(${label}\))`;
  const line = new RegExp(`^  (?:${node}|\\w+ (?:==>|-\\.->)(?:\\|${label}\\|)? \\w+)$`, "u");
  const [first, title = "", ...rest] = text.split("\n");
  return (
    first === "flowchart LR" &&
    /^ {2}accTitle: [^\p{Cc};%{}#]*$/u.test(title) &&
    rest.every((each) => line.test(each))
  );
}

it("no text of a model is anything but text in a diagram", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12, unit: "binary-ascii" }),
    fc.constantFrom(
      '"]; evil',
      "a\nb",
      "\\",
      '\\"',
      "end",
      '"|x|',
      "`md`",
      "<b>",
      "%%{init}%%",
      "#quot;",
      "click v0",
      "\u2028",
    ),
  );
  const kinds = ["stock", "flow", "auxiliary", "parameter", "lever", "series", "lookup"] as const;
  const variables = fc
    .uniqueArray(fc.tuple(text, fc.constantFrom(...kinds), text), {
      selector: ([name]) => name,
      maxLength: 6,
    })
    .map((all) =>
      all.map(
        ([name, kind, other]): DescribedVariable => ({
          ...{ name, kind, unit: other, doc: other, dimensions: [], readBy: [] },
          reads: all.map(([each]) => each),
          from: all.flatMap(([each, what]) => (what === "stock" ? each : [])),
          to: [],
        }),
      ),
    );
  fc.assert(
    fc.property(text, variables, fc.boolean(), (name, all, whole) => {
      const description: Description = { name, time, dimensions: [], variables: all };
      const options = { detail: whole ? "all" : "stocks-and-flows" } as const;
      const { nodes, arrows } = diagramOf(description, options);
      expect(readDot(dotDiagram(description, options))?.statements).toBe(nodes.length + arrows.length + 1);
      expect(isMermaid(mermaidDiagram(description, options))).toBe(true);
      expect(mermaidDiagram(description, options).split("\n")).toHaveLength(nodes.length + arrows.length + 2);
      expect(descriptionTable(description)).not.toMatch(/(?!\n)\p{Cc}/u);
    }),
    { seed: 20261122, numRuns: 50 },
  );
});
