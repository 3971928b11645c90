import { tableFromIPC } from "apache-arrow";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { DrawBlock, DrawTable } from "../../uncertainty/draw-sink.js";
import { type DrawFormat, encodeDraws } from "./encode-draws.js";

const table: DrawTable = {
  provenance: {
    ...{ model: "tanks", seed: 7, design: "latin-hypercube", requested: 5, from: 0, to: 2, dt: 1 },
    ...{ method: "euler", timeUnit: "day", version: "0.1.0" },
  },
  scenarios: ["baseline", "=1+1, größer"],
  outputs: ["level[left]", "draw"].map((name) => ({
    ...{ name, variable: name, elements: [], unit: "litre", doc: "water" },
  })),
  times: [0, 2],
  parameters: ["rate", "Ω"],
};
const perDraw = 2 * 2 * 2;
const outcome = { complete: 4, failed: 1, interrupted: false };

/** Draws in blocks of the lengths given, of which number 2 failed; every number is another. */
function blocks(lengths: readonly number[]): DrawBlock[] {
  let first = 0;
  return lengths.map((count) => {
    const rows = Array.from({ length: count }, (_, row) => row);
    const complete = rows.filter((row) => first + row !== 2);
    const from = first * perDraw;
    const values = Float64Array.from({ length: count * perDraw }, (_, i) =>
      complete.includes(Math.floor(i / perDraw))
        ? Math.PI * 10 ** ((from + i) % 5) * (from + i - 12)
        : Number.NaN,
    );
    const parameters = Float64Array.from({ length: count * 2 }, (_, i) => (first * 2 + i) / 3);
    const block = { first, count, values, parameters, complete };
    first += count;
    return block;
  });
}

async function encoded(
  format: DrawFormat,
  lengths: readonly number[] = [5],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = await encodeDraws(format, table);
  const written = new Map(files.map((file): [string, Uint8Array[]] => [file.name, [file.begin().slice()]]));
  for (const block of blocks(lengths)) {
    for (const file of files) {
      for (const bytes of file.block(block)) written.get(file.name)?.push(bytes.slice());
    }
  }
  for (const file of files)
    written.get(file.name)?.push(...[...file.end(outcome)].map((part) => part.slice()));
  return new Map([...written].map(([name, parts]) => [name, new Uint8Array(Buffer.concat(parts))]));
}

/** What every table must hold, from the blocks themselves. */
const expected = blocks([5]).flatMap(({ values, complete }) =>
  complete.flatMap((draw) =>
    table.scenarios.flatMap((scenario, s) =>
      table.times.map((time, t) => ({
        _draw: draw,
        scenario,
        time,
        "level[left]": values[draw * perDraw + s * 4 + t],
        draw: values[draw * perDraw + s * 4 + 2 + t],
      })),
    ),
  ),
);
const expectedParameters = [0, 1, 3, 4].map((draw) => ({
  draw,
  rate: (2 * draw) / 3,
  Ω: (2 * draw + 1) / 3,
}));

const bufferOf = (bytes: Uint8Array | undefined) => new Uint8Array(bytes ?? []).buffer;

describe("encodeDraws", () => {
  it("writes Parquet that hyparquet reads back to the last bit, with what made it among the metadata", async () => {
    const files = await encoded("parquet");
    expect(await parquetReadObjects({ file: bufferOf(files.get("draws.parquet")) })).toEqual(expected);
    const parameters = await parquetReadObjects({ file: bufferOf(files.get("parameters.parquet")) });
    expect(parameters).toEqual(expectedParameters);
    const [pair] = parquetMetadata(bufferOf(files.get("draws.parquet"))).key_value_metadata ?? [];
    expect(pair?.key).toBe("headwater");
    expect(JSON.parse(pair?.value ?? "")).toMatchObject({ provenance: { seed: 7 }, outcome });
  });

  it("writes Arrow that the official library reads back to the last bit, with what made it among the metadata", async () => {
    const files = await encoded("arrow");
    const draws = tableFromIPC(files.get("draws.arrow") ?? []);
    expect(draws.toArray().map((row) => row.toJSON())).toEqual(expected);
    expect(draws.schema.fields.map(({ type }) => String(type))).toEqual([
      "Int32",
      "Dictionary<Int32, Utf8>",
      "Float64",
      "Float64",
      "Float64",
    ]);
    expect(JSON.parse(draws.schema.metadata.get("headwater") ?? "")).toMatchObject({
      provenance: { seed: 7 },
    });
    const parameters = tableFromIPC(files.get("parameters.arrow") ?? []);
    expect(parameters.toArray().map((row) => row.toJSON())).toEqual(expectedParameters);
  });

  it("writes CSV of which every number reads back as itself, and which no spreadsheet runs", async () => {
    const text = new TextDecoder().decode((await encoded("csv")).get("draws.csv"));
    const lines = text.split("\n");
    expect(lines[0]).toBe("_draw,scenario,time,level[left],draw");
    expect(lines.at(-1)).toBe("");
    expect(lines).toHaveLength(expected.length + 2);
    expected.forEach((row, i) => {
      const scenario = row.scenario === "baseline" ? "baseline" : '"\'=1+1, größer"';
      const start = `${row._draw},${scenario},${row.time},`;
      expect(lines[i + 1]?.startsWith(start)).toBe(true);
      expect(lines[i + 1]?.slice(start.length).split(",").map(Number)).toEqual([
        row["level[left]"],
        row.draw,
      ]);
    });
  });

  it("writes raw numbers of 64 bits, lowest byte first, with a place for every draw and NaN for one that failed", async () => {
    const files = await encoded("raw", [2, 3]);
    const bytes = new DataView(bufferOf(files.get("draws.f64")));
    const wanted = blocks([2, 3]).flatMap(({ values }) => [...values]);
    expect(bytes.byteLength).toBe(8 * wanted.length);
    expect(wanted.map((_, i) => bytes.getFloat64(8 * i, true))).toEqual(wanted);
    expect(Number.isNaN(wanted[2 * perDraw])).toBe(true);
    expect(bufferOf(files.get("parameters.f64")).byteLength).toBe(8 * 2 * 5);
    const header = JSON.parse(new TextDecoder().decode(files.get("draws.json")));
    expect(header).toMatchObject({
      order: { draws: ["draw", "scenario", "output", "time"] },
      outcome,
      scenarios: table.scenarios,
      times: table.times,
      parameters: table.parameters,
    });
  });

  it.each(["arrow", "csv", "parquet"] as const)(
    "gives the same bytes of %s whatever blocks the draws come in",
    async (format) => {
      const whole = await encoded(format);
      for (const lengths of [
        [1, 1, 1, 1, 1],
        [2, 3],
        [4, 1],
      ]) {
        for (const [name, bytes] of await encoded(format, lengths)) {
          expect(Buffer.from(bytes).equals(whole.get(name) ?? new Uint8Array()), `${name} ${lengths}`).toBe(
            true,
          );
        }
      }
    },
  );
});
