import { expect, it } from "vitest";
import { ensembleBytes } from "./ensemble-bytes.js";

const size = (draws: number) => ({ scenarios: 4, outputs: 34, times: 26, draws });

it("counts 8 bytes a value where draws are kept, and no more for a thousand million draws than for ten thousand and one where not", () => {
  expect(ensembleBytes(size(10_000))).toBe(8 * 4 * 34 * 26 * 10_000);
  expect(ensembleBytes(size(1_000_000), "draws")).toBe(8 * 4 * 34 * 26 * 1_000_000);
  expect(ensembleBytes(size(1e9))).toBe(ensembleBytes(size(10_001)));
  expect(ensembleBytes(size(10_001)) / ensembleBytes(size(10_000))).toBeLessThan(1.2);
});
