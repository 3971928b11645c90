import { mkdirSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type DrawFormat,
  drawFormats,
  type EncodedFile,
  encodeDraws,
} from "../exchange/draws/encode-draws.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { DrawSink } from "../uncertainty/draw-sink.js";

/**
 * Writes every draw of an ensemble to files while it runs, so that they need not fit into memory: `draws` and `parameters` in the
 * format, and `draws.json`, which says what is in them (see {@link encodeDraws}). Files of these names are replaced; when the
 * ensemble fails they are removed.
 *
 * @param folder is made where it is missing.
 * @throws HeadwaterError `usage` for a format that there is not.
 * @example await runEnsemble(model, { ...options, draws: 100_000, sink: drawFiles("run", "parquet") })
 */
export function drawFiles(folder: string, format: DrawFormat): DrawSink {
  if (!drawFormats.includes(format)) throw unknownFormat(format);
  let files: readonly OpenFile[] = [];
  return {
    async begin(table) {
      mkdirSync(folder, { recursive: true });
      const encoded = await encodeDraws(format, table);
      files = await Promise.all(encoded.map((file) => openFile(folder, file)));
      for (const { file, handle } of files) await handle.writeFile(file.begin());
    },
    async write(block) {
      for (const { file, handle } of files) {
        for (const bytes of file.block(block)) await handle.writeFile(bytes);
      }
    },
    async end(outcome) {
      for (const { file, handle } of files) {
        for (const bytes of file.end(outcome)) await handle.writeFile(bytes);
        await handle.close();
      }
    },
    async abandon() {
      for (const { path, handle } of files) {
        await handle.close().catch(() => {});
        await rm(path, { force: true });
      }
    },
  };
}

interface OpenFile {
  readonly file: EncodedFile;
  readonly path: string;
  readonly handle: FileHandle;
}

async function openFile(folder: string, file: EncodedFile): Promise<OpenFile> {
  const path = join(folder, file.name);
  return { file, path, handle: await open(path, "w") };
}

function unknownFormat(format: string): HeadwaterError {
  return new HeadwaterError("usage", [
    {
      code: "draw-format",
      severity: "error",
      path: ["format"],
      message: `draws cannot be written as ${JSON.stringify(format)}`,
      expected: `one of ${drawFormats.join(", ")}`,
    },
  ]);
}
