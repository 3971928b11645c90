import type { Area, AuthorityEntry } from "./area.js";
import { authoritiesByRegion } from "./authorities.js";

const london = { code: "E12000007", inner: "E13000001", outer: "E13000002" } as const;

const regionNames: { readonly [code: string]: string } = {
  E12000001: "North East",
  E12000002: "North West",
  E12000003: "Yorkshire and The Humber",
  E12000004: "East Midlands",
  E12000005: "West Midlands",
  E12000006: "East of England",
  [london.code]: "London",
  E12000008: "South East",
  E12000009: "South West",
};

/** Every authority as the table writes it. */
export const authorityEntries: readonly AuthorityEntry[] = Object.values(authoritiesByRegion).flat();

/** The 151 authorities, by code. */
export const authorities: readonly Area[] = Object.entries(authoritiesByRegion)
  .flatMap(([place, entries]) => entries.map((entry) => authority(entry, place)))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The nine regions, by code. */
export const regions: readonly Area[] = Object.entries(regionNames).map(([code, name]) => ({
  code,
  name,
  kind: "region",
  authorities: codesWhere(({ region }) => region === code),
}));

/** Inner and outer London: statistical areas of their own. */
export const partsOfLondon: readonly Area[] = (["inner", "outer"] as const).map((side) => ({
  code: london[side],
  name: side === "inner" ? "Inner London" : "Outer London",
  kind: "part of a region",
  authorities: codesWhere((area) => area.london === side),
  region: london.code,
  london: side,
}));

/** England as the sum of its authorities. */
export const englandArea: Area = {
  code: "E92000001",
  name: "England",
  kind: "country",
  authorities: codesWhere(() => true),
};

/** Every area: England, regions, inner and outer London, authorities. */
export const areas: readonly Area[] = [englandArea, ...regions, ...partsOfLondon, ...authorities];

function authority({ code, name }: AuthorityEntry, place: string): Area {
  const base = { code, name, kind: "authority", authorities: [code] } as const;
  if (place === london.inner) return { ...base, region: london.code, london: "inner" };
  if (place === london.outer) return { ...base, region: london.code, london: "outer" };
  return { ...base, region: place };
}

function codesWhere(wanted: (area: Area) => boolean): string[] {
  return authorities.filter(wanted).map(({ code }) => code);
}
