import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../../docs/performance.md", import.meta.url);

/**
 * Puts what was measured into docs/performance.md, between the marks that name each part; the rest is written by hand.
 * @param {{ readonly [part: string]: string }} parts
 */
export function writePage({ machine, date, ...tables }) {
  const parts = { machine: `Measured on ${date} with ${machine}.`, ...tables };
  const text = Object.entries(parts).reduce(
    (before, [part, content]) => {
      const [from, to] = [`<!-- ${part} -->\n`, `<!-- /${part} -->`];
      const [start, end] = [before.indexOf(from), before.indexOf(to)];
      if (start < 0 || end < start) throw new Error(`docs/performance.md has no place for ${part}`);
      return `${before.slice(0, start + from.length)}${content.trim()}\n${before.slice(end)}`;
    },
    readFileSync(page, "utf8"),
  );
  writeFileSync(page, text);
}
