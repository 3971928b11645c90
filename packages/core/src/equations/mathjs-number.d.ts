declare module "mathjs/number" {
  /** Makes the parser out of nodes and functions, found by name in `scope`. */
  export function createParse(scope: { readonly [name: string]: unknown }): unknown;
}
