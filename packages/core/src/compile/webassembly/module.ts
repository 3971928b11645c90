import { type Bytes, joined, section, text, unsigned, vector } from "./encoding.js";

export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = keyof typeof valueType;

export interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A function of a module: what it takes, gives, needs in locals, and does. */
export interface FunctionBody {
  readonly signature: Signature;
  /** Types of the locals after the parameters, in order. */
  readonly locals: readonly ValueType[];
  readonly code: Bytes;
  /** Under what name it can be called from outside, if at all. */
  readonly name?: string;
}

export interface ModuleImport {
  readonly name: string;
  readonly signature: Signature;
}

const pageSize = 65_536;
const end = 0x0b;

/**
 * A module with one memory, exported as `memory`. Imported functions come from `library` and have the first numbers, then follow
 * the functions.
 */
export function encodeModule(
  imports: readonly ModuleImport[],
  functions: readonly FunctionBody[],
  memoryBytes: number,
): Uint8Array<ArrayBuffer> {
  const signatures = [...imports, ...functions].map((each) => ("signature" in each ? each.signature : each));
  const pages = unsigned(Math.max(1, Math.ceil(memoryBytes / pageSize)));
  const index = (i: number) => unsigned(imports.length + i);
  return joined([
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, vector(signatures.map(encodeSignature))),
    section(
      2,
      vector(imports.map(({ name }, i) => [...text("library"), ...text(name), 0x00, ...unsigned(i)])),
    ),
    section(3, vector(functions.map((_, i) => index(i)))),
    section(5, vector([[0x01, ...pages, ...pages]])),
    section(
      7,
      vector([
        [...text("memory"), 0x02, 0x00],
        ...functions.flatMap(({ name }, i) =>
          name === undefined ? [] : [[...text(name), 0x00, ...index(i)]],
        ),
      ]),
    ),
    section(10, vector(functions.map(encodeFunction))),
  ]);
}

function encodeSignature({ parameters, results }: Signature): Uint8Array {
  const types = (list: readonly ValueType[]) => vector(list.map((type) => [valueType[type]]));
  return joined([[0x60], types(parameters), types(results)]);
}

function encodeFunction({ locals, code }: FunctionBody): Uint8Array {
  const runs: { type: ValueType; count: number }[] = [];
  for (const type of locals) {
    const last = runs.at(-1);
    if (last?.type === type) last.count += 1;
    else runs.push({ type, count: 1 });
  }
  const declarations = vector(runs.map(({ type, count }) => [...unsigned(count), valueType[type]]));
  return joined([unsigned(declarations.length + code.length + 1), declarations, code, [end]]);
}
