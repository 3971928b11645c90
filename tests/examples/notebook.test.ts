import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CellOutput, type Kernel, startKernel } from "./deno-kernel.js";

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
}

const folder = fileURLToPath(new URL("../../examples", import.meta.url));
const notebook: { readonly cells: readonly Cell[] } = JSON.parse(
  readFileSync(join(folder, "compare.ipynb"), "utf8"),
);
const code = notebook.cells.filter((cell) => cell.cell_type === "code");

const deno = [
  process.env.HEADWATER_DENO ?? "",
  ...(process.env.PATH ?? "").split(delimiter).map((path) => join(path, "deno")),
].find((path) => path !== "" && existsSync(path));
if (deno === undefined) {
  process.stderr.write(
    "skipped: the notebook is not run, since neither HEADWATER_DENO nor PATH has a deno\n",
  );
}

describe("compare.ipynb", () => {
  it("is committed without outputs, and imports the library in three lines", () => {
    expect(code.flatMap((cell) => cell.outputs)).toEqual([]);
    expect(code[0]?.source).toHaveLength(3);
  });
});

describe.skipIf(deno === undefined)("compare.ipynb in a deno kernel", () => {
  const outputs = new Map<string, readonly CellOutput[]>();
  let kernel: Kernel | undefined;

  beforeAll(async () => {
    kernel = await startKernel(deno ?? "", folder);
    for (const { id, source } of code) outputs.set(id, await kernel.execute(source.join("")));
  }, 120_000);
  afterAll(() => kernel?.close());

  it("runs every cell without an error", () => {
    expect([...outputs.keys()]).toEqual(code.map(({ id }) => id));
    expect([...outputs.values()].flat().filter(({ type }) => type === "error")).toEqual([]);
  });

  it("prints a row for each of the three policies", () => {
    const printed =
      outputs
        .get("run")
        ?.map(({ text }) => text)
        .join("") ?? "";
    for (const id of ["family-help", "kinship-support", "care-market-reset"]) expect(printed).toContain(id);
  });

  it("renders one chart, whose encodings name fields of its own data, for three policies and every year", () => {
    const charts = [...outputs.values()]
      .flat()
      .flatMap(({ data }) => data["application/vnd.vegalite.v5+json"] ?? []);
    expect(charts).toHaveLength(1);
    const chart = charts[0] as { data: { values: Record<string, unknown>[] }; spec: object };
    expect(chart.data.values).toHaveLength(3 * 16);
    const fields = JSON.stringify(chart).matchAll(/"field":"(\w+)"/g);
    for (const [, field = ""] of fields) expect(Object.keys(chart.data.values[0] ?? {})).toContain(field);
    for (const { p10, p50, p90 } of chart.data.values) {
      expect(Number(p10)).toBeLessThanOrEqual(Number(p50));
      expect(Number(p50)).toBeLessThanOrEqual(Number(p90));
    }
  });

  it("shows the first ten draws as numbers", () => {
    const shown = String(outputs.get("every-draw")?.[0]?.data["text/plain"]);
    expect(shown.match(/-?\d+/g)?.length).toBeGreaterThanOrEqual(10);
  });
});
