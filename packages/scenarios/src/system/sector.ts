import type {
  AuxiliarySpec,
  DistributionSpec,
  FlowSpec,
  LeverSpec,
  LookupSpec,
  ModelSpec,
  ParameterSpec,
  SeriesSpec,
  StockSpec,
} from "@headwater/core";

/**
 * One part of the system, in one file: what it is for, then its variables. Where that would pass 300 lines, its parameters stand
 * beside it, in `<sector>-parameters.ts`.
 */
export interface Sector {
  readonly name: string;
  readonly purpose: string;
  readonly stocks?: Readonly<Record<string, StockSpec>>;
  readonly flows?: Readonly<Record<string, FlowSpec>>;
  readonly auxiliaries?: Readonly<Record<string, AuxiliarySpec>>;
  readonly parameters?: Readonly<Record<string, ParameterSpec>>;
  readonly levers?: Readonly<Record<string, LeverSpec>>;
  readonly lookups?: Readonly<Record<string, LookupSpec>>;
  readonly series?: Readonly<Record<string, SeriesSpec>>;
}

type SectorMap = Exclude<keyof Sector, "name" | "purpose">;

const maps: readonly SectorMap[] = [
  "stocks",
  "flows",
  "auxiliaries",
  "parameters",
  "levers",
  "lookups",
  "series",
];

/**
 * Puts sectors together as the maps of one model; every variable is marked with its sector.
 *
 * @throws Error when two sectors define the same name: a mistake in this package, not in anybody's input.
 */
export function joinSectors(sectors: readonly Sector[]): Pick<ModelSpec, SectorMap> {
  const owner = new Map<string, string>();
  const joined: Record<string, Record<string, unknown>> = {};
  for (const sector of sectors) {
    for (const map of maps) {
      const target = joined[map] ?? {};
      joined[map] = target;
      for (const [name, spec] of Object.entries(sector[map] ?? {})) {
        const earlier = owner.get(name);
        if (earlier !== undefined) throw new Error(`${name} is defined in ${earlier} and in ${sector.name}`);
        owner.set(name, sector.name);
        target[name] = { ...spec, sector: sector.name };
      }
    }
  }
  return joined as Pick<ModelSpec, SectorMap>;
}

/** A positive quantity about which `median` is believed, with `sigma` as the standard deviation of its logarithm. */
export function positive(median: number, sigma: number): DistributionSpec {
  return { kind: "lognormal", median, sigma };
}

/** A cell of an arrayed parameter that is certain beside others that are not. */
export function certain(value: number): DistributionSpec {
  return { kind: "discrete", values: [value] };
}

/** A strength that is somewhere between none and `high`, likeliest `mode`. */
export function upTo(mode: number, high: number): DistributionSpec {
  return { kind: "triangular", low: 0, mode, high };
}
