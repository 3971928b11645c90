import { type Diagnostic, HeadwaterError } from "../../model/diagnostics.js";
import type { DistributionSpec } from "../../model/distribution-spec.js";
import { didYouMean } from "../../model/nearest.js";
import { beta } from "./beta.js";
import { discrete } from "./discrete.js";
import type { Family, Kind } from "./family.js";
import { type Inverse, inverseFunction } from "./inverse.js";
import { lognormal } from "./lognormal.js";
import { normal } from "./normal.js";
import { pert } from "./pert.js";
import { quantiles } from "./quantiles.js";
import { sample } from "./sample.js";
import { triangular } from "./triangular.js";
import { uniform } from "./uniform.js";

const families: { readonly [K in Kind]: Family<K> } = {
  beta,
  discrete,
  lognormal,
  normal,
  pert,
  quantiles,
  sample,
  triangular,
  uniform,
};

/**
 * What is wrong with a distribution (`distribution-kind`, `distribution-value`): an empty list when nothing is. Never throws.
 *
 * @param path where it stands, for the messages.
 */
export function validateDistribution(spec: DistributionSpec, path: readonly string[] = []): Diagnostic[] {
  const unknown = unknownKind(spec, path);
  if (unknown !== undefined) return [unknown];
  return familyOf(spec)
    .problems(spec)
    .map(({ field, ...rest }) => ({ ...rest, severity: "error", path: [...path, field] }));
}

function unknownKind(spec: DistributionSpec, path: readonly string[]): Diagnostic | undefined {
  const kind: unknown = spec?.kind;
  if (typeof kind === "string" && Object.hasOwn(families, kind)) return undefined;
  const kinds = Object.keys(families);
  const hint = typeof kind === "string" ? didYouMean(kind, kinds) : undefined;
  return {
    code: "distribution-kind",
    severity: "error",
    path: [...path, "kind"],
    message: `\`${String(kind)}\` is not a kind of distribution.`,
    expected: `one of ${kinds.join(", ")}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/**
 * The inverse distribution function: for a share u, above 0 and below 1, the value that is not exceeded with probability u; NaN for
 * any other. What is common to all draws is worked out once; the function returned is cheap and non-decreasing in u.
 *
 * @throws HeadwaterError `model` when the distribution is wrong ({@link validateDistribution}).
 * @example quantileFunction({ kind: "normal", mean: 0, sd: 1 })(0.975) // 1.959963984540054
 */
export function quantileFunction(spec: DistributionSpec): (u: number) => number {
  const quantile = inverseFunction(inverseOf(spec));
  return (u) => (u > 0 && u < 1 ? quantile(u) : Number.NaN);
}

/** {@link quantileFunction} as plain data. @throws HeadwaterError `model` when the distribution is wrong. */
export function inverseOf(spec: DistributionSpec): Inverse {
  const diagnostics = validateDistribution(spec);
  if (diagnostics.length > 0) throw new HeadwaterError("model", diagnostics);
  const family = familyOf(spec);
  return { ...family.inverse(spec), support: family.support(spec) };
}

/**
 * The smallest interval that holds every value of a sound distribution, in its unit; both ends inclusive where they are finite.
 *
 * @throws HeadwaterError `model` (`distribution-kind`).
 */
export function distributionSupport(spec: DistributionSpec): readonly [low: number, high: number] {
  return familyOf(spec).support(spec);
}

/** In words, for listings: `normal: mean 3, sd 1, kept from 0`. @throws HeadwaterError `model` (`distribution-kind`). */
export function describeDistribution(spec: DistributionSpec): string {
  const words = familyOf(spec).describe(spec);
  return `${spec.kind}: ${words}`;
}

/** The table above pairs each kind with its own family, which the type checker cannot follow through a union. */
function familyOf(spec: DistributionSpec): Family<Kind> {
  const unknown = unknownKind(spec, []);
  if (unknown !== undefined) throw new HeadwaterError("model", [unknown]);
  return families[spec.kind] as unknown as Family<Kind>;
}
