import type { Seed } from "@headwater/core";
import type { DrawCount } from "../comparison.js";

/** Everything that is needed to make a run again and to know whether it is the same; written as `manifest.json`. */
export interface Manifest {
  readonly schema: "manifest/1";
  readonly versions: { readonly headwater: string; readonly node: string };
  readonly name: string;
  /** Interrupted before all draws were complete: what is here rests on fewer. */
  readonly partial: boolean;
  readonly complete: boolean;
  readonly seed: Seed;
  /** How draws are spread: `latin-hypercube` or `random`. */
  readonly design: string;
  readonly draws: DrawCount;
  /** The largest share of draws by which the place of a quantile may be off; 0: all are exact. */
  readonly rankError: number;
  readonly time: {
    readonly start: number;
    readonly stop: number;
    readonly dt: number;
    readonly unit: string;
    readonly integrator: string;
  };
  readonly model: { readonly name: string; readonly hash: string };
  /** The area whose model it is, with the authorities most like it; absent: England. */
  readonly area?: object;
  /** Of the evidence, the panel of authorities, and a user's own figures where there are any. */
  readonly data: { readonly hash: string };
  readonly scenarios: readonly ScenarioRecord[];
  readonly wallSeconds: number;
  readonly warnings: readonly string[];
  readonly sources: readonly SourceRecord[];
}

interface ScenarioRecord {
  readonly name: string;
  readonly hash: string;
  /** The scenario itself, as plain data. */
  readonly scenario: unknown;
}

/** A publication that the model or a policy rests on. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: string;
  readonly url?: string;
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
