import type { LookupPoints } from "../../model/spec.js";

/**
 * Other data than the model's own, by name; for what is arrayed also by `"name[element, element]"`, which wins over `"name"`
 * wherever it stands. Parameters have a place of their own: see `Overrides`.
 */
export interface ModelOverrides {
  /** Points of table functions, by ascending x. */
  readonly lookups?: { readonly [name: string]: LookupPoints };
  readonly series?: { readonly [name: string]: SeriesOverride };
  /** Values of stocks at the start, each in its unit. */
  readonly initials?: { readonly [stock: string]: number };
}

/** Other data for a series, read in the same way. `null` was not observed. */
export interface SeriesOverride {
  /** Ascending; those of the model's series when absent. All elements of a series have the same times. */
  readonly times?: readonly number[];
  /** One value per time. */
  readonly values: readonly (number | null)[];
}
