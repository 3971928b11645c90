/** What is used of the engine's own `WebAssembly`, which the language's libraries know only together with a browser's. */
export interface Engine {
  readonly CompileError: new (...details: never[]) => Error;
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: object };
}

/** The engine's WebAssembly; undefined where there is none. */
export const engine = (globalThis as { readonly WebAssembly?: Engine }).WebAssembly;

/** A module of one function that splats a vector. */
const probe = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0],
  ...[253, 15, 253, 98, 11],
);

/** Whether this engine runs WebAssembly with vectors. */
export function hasVectors(): boolean {
  return engine?.validate(probe) ?? false;
}

/** Whether an error says that the engine does not compile here: a page may forbid it, or allow small modules only. */
export function isRefusal(error: unknown): boolean {
  return engine !== undefined && (error instanceof engine.CompileError || error instanceof RangeError);
}
