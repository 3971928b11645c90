import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const spec: ModelSpec = {
  name: "<b>homes</b>",
  time: { unit: "year", start: 0, stop: 2, dt: 1 },
  dimensions: { home: { elements: ["=cmd", "kin & <kin>"], doc }, value: { elements: ["x"], doc } },
  stocks: { children: { unit: "child", doc, initial: 10, dimensions: ["home"], outflows: ["exits"] } },
  flows: {
    exits: { unit: "child/year", doc, dimensions: ["home"], equation: "delay1(hazard, lag) * children" },
  },
  auxiliaries: { odd: { unit: "1", doc, dimensions: ["value"], equation: "-1 * step(1, 0)" } },
  parameters: { hazard: { unit: "1/year", doc, value: 0.5 }, lag: { unit: "year", doc, value: 2 } },
};
const result = simulate(spec);

describe("a result", () => {
  test("lists what changes over time; parameters can be asked for, hidden stages are not listed", () => {
    expect([...result.names()].sort()).toEqual(["children", "exits", "odd"]);
    expect([...result.series("hazard")]).toEqual([0.5, 0.5, 0.5]);
  });

  test("gives series by element, without regard to case, as copies", () => {
    const series = result.series("Children", "KIN & <kin>");
    expect([...series]).toEqual([10, 5, 2.5]);
    series.fill(0);
    expect(result.final("children", "=cmd")).toBe(2.5);
    expect(result.unit("exits")).toBe("child/year");
  });

  test("gives one cell by its name with its elements: as a series, a row per time, and CSV", () => {
    expect([...result.series("Children[kin & <kin>]")]).toEqual([10, 5, 2.5]);
    expect(result.unit("children[=cmd]")).toBe("child");
    const rows = result.rows(["children[kin & <kin>]", "odd"]);
    expect(rows.slice(0, 3)).toEqual(result.rows(["children"]).slice(3));
    expect(rows.slice(3)).toEqual(result.rows(["odd"]));
    const [head, ...lines] = result.toCSV(["children[kin & <kin>]"]).trim().split("\n");
    expect(head).toBe("time,variable,home,unit,value");
    expect(lines).toEqual([0, 1, 2].map((time) => `${time},children,kin & <kin>,child,${10 / 2 ** time}`));
  });

  test.each<[() => unknown, string]>([
    [() => result.series("childern"), "Did you mean children?"],
    [() => result.series("children"), "children takes 1 element(s), but 0 are given"],
    [() => result.series("children", "foster"), "has no element"],
    [() => result.series("children[foster]"), "has no element"],
    [() => result.series("children[=cmd]", "=cmd"), "takes 1 element(s), but 2 are given"],
    [() => result.final("children[=cmd]", "kin & <kin>"), "takes 1 element(s), but 2 are given"],
    [() => result.series("hazard[x]"), "hazard takes 0 element(s), but 1 are given"],
    [() => result.rows(["childern[=cmd]"]), "Did you mean children?"],
    [() => result.unit("nothing like it"), "There are:"],
    [() => result.rows(["exit"]), "Did you mean exits?"],
  ])("says what is wrong with a name: %#", (ask, text) => {
    expect(ask).toThrow(text);
  });

  test("has one row per variable, element and time, with a column per dimension", () => {
    const rows = result.rows(["children"]);
    expect(rows).toHaveLength(6);
    expect(rows[4]).toEqual({ time: 1, variable: "children", home: "kin & <kin>", unit: "child", value: 5 });
    expect(result.rows(["odd"])[0]).toMatchObject({ value: -1, value_2: "x" });
  });

  test("as CSV has a header, empty cells where a dimension does not apply, and no formulas", () => {
    const lines = result.toCSV().trim().split("\n");
    expect(lines[0]).toBe("time,variable,home,value_2,unit,value");
    expect(lines).toContain("2,children,'=cmd,,child,2.5");
    expect(lines).toContain("0,odd,,x,1,-1");
    expect(lines).toHaveLength(1 + 6 + 6 + 3);
  });

  test("says what made it", () => {
    expect(result.provenance).toMatchObject({
      model: spec.name,
      from: 0,
      to: 2,
      dt: 1,
      save: 1,
      method: "euler",
      backend: "javascript",
      parameters: {},
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    expect(JSON.parse(JSON.stringify(result)).provenance.model).toBe(spec.name);
  });

  test("shows itself as text and as escaped HTML", () => {
    expect(inspect(result)).toContain("children[=cmd]");
    const display = Reflect.get(result, Symbol.for("Jupyter.display")) as () => Record<string, string>;
    const shown = display.call(result);
    expect(shown["text/html"]).toContain("&lt;b&gt;homes&lt;/b&gt;");
    expect(shown["text/html"]).not.toMatch(/<b>|<kin>/);
    expect(shown["text/plain"]).toBe(inspect(result));
  });
});
