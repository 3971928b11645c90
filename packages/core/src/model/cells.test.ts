import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillCells, isNumberValue, splitCells } from "./cells.js";
import type { Cells } from "./spec.js";

const age = { name: "age", elements: ["baby", "child", "teen"] };
const home = { name: "home", elements: ["foster", "kin"] };
const fill = (cells: Cells<number>, dimensions = [age, home]) => {
  const { parts, diagnostics } = splitCells(cells, dimensions, isNumberValue, ["p"]);
  return diagnostics.length > 0
    ? diagnostics.map(({ code, path }) => `${code} ${path.join(".")}`)
    : fillCells(parts, dimensions);
};

describe("cells", () => {
  it("spread one value over every element", () => {
    expect(fill(7)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(fill(7, [])).toEqual([7]);
  });

  it("run the last dimension fastest", () => {
    expect(fill({ baby: { foster: 1, kin: 2 }, child: { foster: 3, kin: 4 }, teen: 5 })).toEqual([
      1, 2, 3, 4, 5, 5,
    ]);
  });

  it('give "*" to every element not named, wherever it stands', () => {
    expect(fill({ "*": 0, child: { kin: 1, "*": 2 } })).toEqual([0, 0, 2, 1, 0, 0]);
  });

  it("compare elements without regard to case", () => {
    expect(fill({ BABY: 1, Child: 2, teen: 3 }, [age])).toEqual([1, 2, 3]);
  });

  it("say which element is unknown, missing, doubled or too many", () => {
    expect(fill({ baby: 1, chld: 2, "*": 3 }, [age])).toEqual(["unknown-element p.chld"]);
    expect(fill({ baby: 1 }, [age])).toEqual(["missing-element p"]);
    expect(fill({ baby: 1, Baby: 2, "*": 3 }, [age])).toEqual(["duplicate-element p.Baby"]);
    expect(fill({ baby: 1 }, [])).toEqual(["dimension-mismatch p"]);
    expect(fill("x" as unknown as number, [age])).toEqual(["bad-value p"]);
  });

  it("come back from the nested map of their values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 6, maxLength: 6 }), (values) => {
        const nested = Object.fromEntries(
          age.elements.map((a, i) => [
            a,
            Object.fromEntries(home.elements.map((h, j) => [h, values[2 * i + j] ?? 0])),
          ]),
        );
        expect(fill(nested)).toEqual(values);
      }),
      { seed: 20_260_106 },
    );
  });
});
