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

  it("let a subrange stand for its elements: an element wins over it, and the smaller over the larger", () => {
    const parts: { [name: string]: number[] } = { young: [0, 1], late: [1, 2], all: [0, 1, 2] };
    const positions = (name: string) => parts[name.toLowerCase()];
    const ages = [{ ...age, subranges: { names: () => Object.keys(parts), positions } }];
    expect(fill({ all: 1, Young: 2, child: 3 }, ages)).toEqual([2, 3, 1]);
    expect(fill({ "*": 1, late: 2 }, ages)).toEqual([1, 2, 2]);
    expect(fill({ young: 4, late: 4 }, ages)).toEqual([4, 4, 4]);
    expect(fill({ young: 4, late: 5 }, ages)).toEqual(["ambiguous-element p"]);
    expect(fill({ young: 4, YOUNG: 4, late: 4 }, ages)).toEqual(["duplicate-element p.YOUNG"]);
    expect(fill({ young: 4 }, ages)).toEqual(["missing-element p"]);
    expect(fill({ young: { foster: 1, kin: 2 }, teen: 3 }, [...ages, home])).toEqual([1, 2, 1, 2, 3, 3]);
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
