import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Diagnostic, Location } from "../model/diagnostics.js";

/** No text is longer than this, in characters. */
export const maximumTextLength = 10_000_000;
/** No document has more values than this, counting what an alias stands for each time. */
export const maximumNodes = 1_000_000;
/** No document uses more aliases (`*name`) than this, counting those inside of what an alias stands for. */
export const maximumAliases = 1000;
/** Maps and lists inside each other, at most. */
export const maximumYamlDepth = 60;

/** Plain data from YAML, with the place of each part. */
export interface YamlData {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a value; of the nearest part around it when there is none at that path. */
  locate(path: readonly string[]): Location;
  /** Place of a key. */
  locateKey(path: readonly string[]): Location;
}

/**
 * Reads one YAML 1.2 document (JSON is YAML too) into maps, lists, texts, numbers, truth values and null. Custom tags,
 * several documents, keys that are no scalars and `__proto__` give diagnostics. Never throws.
 */
export function readYamlData(text: string, file?: string): YamlData {
  const lines = new LineCounter();
  const values = new Map<string, Location>();
  const keys = new Map<string, Location>();
  const diagnostics: Diagnostic[] = [];
  const here: Location = file === undefined ? {} : { file };
  const place = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { ...here, line, column: col };
  };
  const report = (
    code: string,
    path: readonly string[],
    message: string,
    location: Location,
    hint?: string,
  ) =>
    diagnostics.push({
      code,
      severity: "error",
      path,
      message,
      location,
      ...(hint === undefined ? {} : { hint }),
    });
  const nearest = (map: ReadonlyMap<string, Location>, path: readonly string[]): Location => {
    for (let length = path.length; length >= 0; length--) {
      const key = keyOf(path.slice(0, length));
      const found = map.get(key) ?? values.get(key);
      if (found !== undefined) return found;
    }
    return here;
  };
  const result = (data: unknown): YamlData => ({
    data,
    diagnostics,
    locate: (path) => nearest(values, path),
    locateKey: (path) => nearest(keys, path),
  });

  if (text.length > maximumTextLength) {
    report(
      "yaml-too-large",
      [],
      `the text has ${text.length} characters; the limit is ${maximumTextLength}`,
      here,
    );
    return result(undefined);
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: "1.2",
      schema: "core",
      logLevel: "error",
    });
    // One slip can give hundreds of errors; the first few say where it is.
    for (const problem of [...document.errors, ...document.warnings].slice(0, 3)) {
      const message = (problem.message.split("\n")[0] ?? "").trim();
      if (/call stack/.test(message)) throw new TooLarge("it is nested too deeply");
      report("yaml-syntax", [], `not valid YAML: ${lowerFirst(message)}`, place(problem.pos[0]));
    }
    if (diagnostics.length > 0) return result(undefined);

    let count = 0;
    let aliases = 0;
    const visit = (node: unknown, path: readonly string[]): unknown => {
      const offset = (node as Node | null)?.range?.[0];
      const location = offset === undefined ? undefined : place(offset);
      if (location !== undefined) values.set(keyOf(path), location);
      if (++count > maximumNodes)
        throw new TooLarge(`it has more than ${maximumNodes} values, counting aliases`);
      if (path.length > maximumYamlDepth)
        throw new TooLarge(`it is nested more than ${maximumYamlDepth} deep`);
      if (isAlias(node)) {
        if (++aliases > maximumAliases) throw new TooLarge(`it uses more than ${maximumAliases} aliases`);
        const target = node.resolve(document);
        if (target !== undefined) return visit(target, path);
        report("yaml-syntax", path, `not valid YAML: nothing is named &${node.source}`, location ?? here);
        return undefined;
      }
      if (isScalar(node)) return node.value;
      if (isSeq(node)) return node.items.map((item, i) => visit(item, [...path, String(i)]));
      if (!isMap(node)) return null;
      const map: Record<string, unknown> = {};
      for (const { key, value } of node.items) {
        const name = isScalar(key)
          ? typeof key.value === "string"
            ? key.value
            : (key.source ?? String(key.value))
          : undefined;
        const start = isScalar(key) || isMap(key) || isSeq(key) ? key.range?.[0] : undefined;
        const keyLocation = start === undefined ? (location ?? here) : place(start);
        if (name === undefined || name === "__proto__") {
          const what = name === undefined ? "a key must be a plain text" : `${name} cannot be a key`;
          report(name === undefined ? "yaml-key" : "reserved-name", path, what, keyLocation);
          continue;
        }
        keys.set(keyOf([...path, name]), keyLocation);
        const inside = visit(value, [...path, name]);
        if (!isScalar(value)) values.set(keyOf([...path, name]), keyLocation);
        map[name] = inside;
      }
      return map;
    };
    return result(visit(document.contents, []));
  } catch (error) {
    if (error instanceof TooLarge || error instanceof RangeError) {
      const why = error instanceof TooLarge ? error.message : "it is nested too deeply";
      report("yaml-too-large", [], `the document is too large: ${why}`, here);
    } else {
      report(
        "yaml-syntax",
        [],
        `not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
        here,
      );
    }
    return result(undefined);
  }
}

class TooLarge extends Error {}

function keyOf(path: readonly string[]): string {
  return path.join("\n");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
