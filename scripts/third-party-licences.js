import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @import { Metafile } from "esbuild" */

/**
 * The licences of all packages of which something is in a bundle, as one text: each asks that its own goes along.
 * @param {string} folder that the paths of the bundle start from
 * @param {Metafile["outputs"]} outputs
 */
export function licencesOf(folder, outputs) {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const roots = new Set(
    used.flatMap((path) => {
      const root = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path)?.[0];
      return root === undefined ? [] : [join(folder, root)];
    }),
  );
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const root of [...roots].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const files = readdirSync(root).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
    const own = files.map((file) => readFileSync(join(root, file), "utf8").trim()).join("\n\n");
    const text = own || "(These packages come without the text of their licences.)";
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
