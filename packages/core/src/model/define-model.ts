import type {
  AuxiliarySpec,
  Cells,
  DimensionSpec,
  FlowSpec,
  LeverSpec,
  LookupSpec,
  ModelSpec,
  ParameterSpec,
  SeriesSpec,
  StockSpec,
} from "./spec.js";

/** A variable whose dimensions are among those of the model. */
type Over<Variable, Dimension extends string> = Omit<Variable, "dimensions"> & {
  readonly dimensions?: readonly Dimension[];
};

/** A dimension whose parent and maps are among those of the model. */
type Related<Dimension extends string> = Omit<DimensionSpec, "of" | "maps"> & {
  readonly of?: Dimension;
  readonly maps?: { readonly [target in Dimension]?: Cells<string> };
};

type StockOver<Dimension extends string, Flow extends string> = Omit<
  Over<StockSpec, Dimension>,
  "inflows" | "outflows"
> & { readonly inflows?: readonly Flow[]; readonly outflows?: readonly Flow[] };

/** A {@link ModelSpec} in which the compiler checks the names of flows and dimensions where they are used. */
export type DefinedModel<Dimension extends string, Flow extends string> = Omit<
  ModelSpec,
  "dimensions" | "stocks" | "flows" | "auxiliaries" | "parameters" | "levers" | "lookups" | "series"
> & {
  readonly dimensions?: { readonly [name in Dimension]: Related<NoInfer<Dimension>> };
  readonly stocks?: { readonly [name: string]: StockOver<NoInfer<Dimension>, NoInfer<Flow>> };
  readonly flows?: { readonly [name in Flow]: Over<FlowSpec, NoInfer<Dimension>> };
  readonly auxiliaries?: { readonly [name: string]: Over<AuxiliarySpec, NoInfer<Dimension>> };
  readonly parameters?: { readonly [name: string]: Over<ParameterSpec, NoInfer<Dimension>> };
  readonly levers?: { readonly [name: string]: Over<LeverSpec, NoInfer<Dimension>> };
  readonly lookups?: { readonly [name: string]: Over<LookupSpec, NoInfer<Dimension>> };
  readonly series?: { readonly [name: string]: Over<SeriesSpec, NoInfer<Dimension>> };
};

/**
 * Gives the model back as it is, after the compiler has checked that every `inflows`, `outflows` and `dimensions` names
 * something in `flows` and `dimensions`, and so every `of` and `maps` of a dimension. Equations are text, so their names are checked by {@link check}.
 */
export function defineModel<Dimension extends string = never, Flow extends string = never>(
  model: DefinedModel<Dimension, Flow>,
): ModelSpec {
  return model as ModelSpec;
}
