import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Node } from "yaml";
import type { Diagnostic, Location } from "../model/diagnostics.js";
import { type Limits, resolveLimits } from "../model/limits.js";
import { composeYaml, maximumYamlDepth, TooLarge } from "./compose-yaml.js";

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
 * several documents, keys that are no scalars or stand twice, and `__proto__` give diagnostics. Never throws.
 */
export function readYamlData(text: string, file?: string, given: Partial<Limits> = {}): YamlData {
  const limits = resolveLimits(given);
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

  if (text.length > limits.fileLength) {
    report(
      "yaml-too-large",
      [],
      `the text has ${text.length} characters; the limit is ${limits.fileLength}`,
      here,
    );
    return result(undefined);
  }
  try {
    const document = composeYaml(text, lines, limits.fileValues);
    // One slip can give hundreds of errors; the first few say where it is.
    for (const problem of [...document.errors, ...document.warnings].slice(0, 3)) {
      const message = (problem.message.split("\n")[0] ?? "").trim();
      if (/call stack/.test(message)) throw new TooLarge("it is nested too deeply");
      report("yaml-syntax", [], `not valid YAML: ${lowerFirst(message)}`, place(problem.pos[0]));
    }
    if (diagnostics.length > 0) return result(undefined);

    let count = 0;
    let aliases = 0;
    const anchors = new Map<string, Node>();
    /** What each alias stands for: the last node of that name before it. */
    const targets = new Map<Alias, Node | undefined>();
    const anchored = new Set<unknown>();
    const anchor = (node: unknown): void => {
      const name = (node as { anchor?: string } | null)?.anchor;
      if (name === undefined || anchored.has(node)) return;
      anchored.add(node);
      anchors.set(name, node as Node);
    };
    const visit = (node: unknown, path: readonly string[]): unknown => {
      const offset = (node as Node | null)?.range?.[0];
      const location = offset === undefined ? undefined : place(offset);
      if (location !== undefined) values.set(keyOf(path), location);
      if (++count > limits.fileValues)
        throw new TooLarge(`it has more than ${limits.fileValues} values, counting aliases`);
      if (path.length > maximumYamlDepth)
        throw new TooLarge(`it is nested more than ${maximumYamlDepth} deep`);
      if (isAlias(node)) {
        if (++aliases > limits.fileAliases)
          throw new TooLarge(`it uses more than ${limits.fileAliases} aliases`);
        if (!targets.has(node)) targets.set(node, anchors.get(node.source));
        const target = targets.get(node);
        if (target !== undefined) return visit(target, path);
        report("yaml-syntax", path, `not valid YAML: nothing is named &${node.source}`, location ?? here);
        return undefined;
      }
      anchor(node);
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
        if (Object.hasOwn(map, name)) {
          if (diagnostics.length >= limits.errors) continue;
          const what = `not valid YAML: map keys must be unique, but ${name} stands here twice`;
          report("yaml-syntax", path, what, keyLocation);
          continue;
        }
        anchor(key);
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

function keyOf(path: readonly string[]): string {
  return path.join("\n");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
