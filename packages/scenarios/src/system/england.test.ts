import { check, type ModelSpec } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { england, sectors, unfittedEngland } from "./england.js";
import { homeKinds } from "./homes.js";
import { outputs } from "./outputs.js";

const model = england();

const variables = [
  "stocks",
  "flows",
  "auxiliaries",
  "parameters",
  "levers",
  "series",
] as const satisfies readonly (keyof ModelSpec)[];

const every = variables.flatMap((map) =>
  Object.entries(model[map] ?? {}).map(([name, spec]) => ({ name, ...spec })),
);

describe("England's model", () => {
  it("passes every check, that of units included, without an error or a warning", () => {
    expect(check(model).diagnostics).toEqual([]);
    expect(check(unfittedEngland()).diagnostics).toEqual([]);
  });

  it("says of every variable what it means in one line, and its unit", () => {
    for (const { name, doc, unit } of every) {
      expect(unit, name).not.toBe("");
      expect(doc.length, name).toBeGreaterThan(7);
      expect(doc, name).not.toMatch(/\n|\.$/);
    }
  });

  it("says what each sector is for, and puts each variable in one", () => {
    const names = new Set(sectors.map(({ name }) => name));
    expect(names.size).toBe(sectors.length);
    for (const { purpose } of sectors) expect(purpose).toMatch(/\.$/);
    for (const { name, sector } of every) expect(names.has(sector ?? ""), name).toBe(true);
  });

  it("knows at least seven kinds of home, each with children in it and an output of its own", () => {
    expect(homeKinds.length).toBeGreaterThanOrEqual(7);
    for (const home of homeKinds) {
      expect(outputs.map(({ variable }) => variable)).toContain(`in_home[${home}]`);
    }
  });

  it("keeps nothing that neither an equation, an output, the fit nor a published measure asks for", () => {
    const read = new Set(texts(model).flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []));
    const flowing = Object.values(model.stocks ?? {}).flatMap(({ inflows = [], outflows = [] }) => [
      ...inflows,
      ...outflows,
    ]);
    const asked = new Set([...read, ...flowing, ...outputs.map(({ variable }) => nameOf(variable))]);
    const idle = every.filter(({ name, sector }) => sector !== "measures" && !asked.has(name));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

describe("a parameter", () => {
  const parameters = Object.entries(unfittedEngland().parameters ?? {});
  const publishers =
    /Case for Change|DfE|Ofsted|ONS |DWP|HM Treasury|Section 251|Competition and Markets Authority|Working Together|EWCA|Review feedback|Cafcass|Independent Review|Alma Economics|Act \d{4}|High Court|Home Office|Jay 2014/;

  it("names its source or says that it is an assumption", () => {
    for (const [name, { source = "", quality }] of parameters) {
      expect(quality, name).toBeDefined();
      expect(source, name).toMatch(/assumption|definition|fitted|dated event|[A-Z]/);
      if (quality === "assumption") expect(source, name).toMatch(/assumption/);
    }
  });

  it("of official or research quality names the publication", () => {
    const published = parameters.filter(
      ([, { quality }]) => quality === "official" || quality === "research",
    );
    expect(published.length).toBeGreaterThan(15);
    for (const [name, { source = "" }] of published) expect(source, name).toMatch(publishers);
  });

  it("is marked as calibrated, and has a prior, when the fit moves it", () => {
    for (const { parameter } of model.joint?.fit?.members ?? []) {
      const spec = model.parameters?.[nameOf(parameter)];
      expect(spec?.quality, parameter).toBe("calibrated");
      expect(spec?.distribution, parameter).toBeDefined();
    }
  });
});

function nameOf(label: string): string {
  return label.replace(/\[.*/, "");
}

function texts({ stocks = {}, flows = {}, auxiliaries = {} }: ModelSpec): string[] {
  const cells = [
    ...Object.values(stocks).map(({ initial }) => initial),
    ...[...Object.values(flows), ...Object.values(auxiliaries)].map(({ equation }) => equation),
  ];
  return cells.flatMap(function texts(cell: unknown): string[] {
    if (typeof cell === "string") return [cell];
    return typeof cell === "object" && cell !== null ? Object.values(cell).flatMap(texts) : [];
  });
}
