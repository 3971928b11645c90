import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import type { EnsembleFailure } from "./ensemble.js";
import type { PieceResult } from "./ensemble-job.js";

/** More runs that stopped are counted but not listed. */
const mostListed = 100;
/** Above this share of failing draws what remains is no longer the distribution that was asked for. */
const tolerable = 0.01;

/** Keeps account of runs that stop. Results come in the order of the draws. */
export class EnsembleFailures {
  readonly listed: EnsembleFailure[] = [];
  /** Draws that were run, and of them those of which a run stopped. */
  run = 0;
  failed = 0;
  readonly #scenarios: readonly string[];

  /** @param scenarios their names. */
  constructor(scenarios: readonly string[]) {
    this.#scenarios = scenarios;
  }

  /** Returns the rows of the result that ran to the end in every scenario. */
  add({ first, count, failures }: Pick<PieceResult, "first" | "count" | "failures">): number[] {
    const ordered = [...failures].sort((a, b) => a.draw - b.draw || a.scenario - b.scenario);
    for (const { draw, scenario, failure } of ordered) {
      if (this.listed.length === mostListed) break;
      this.listed.push({ draw, scenario: this.#scenarios[scenario] ?? "", failure });
    }
    const failed = new Set(failures.map(({ draw }) => draw - first));
    this.run += count;
    this.failed += failed.size;
    return Array.from({ length: count }, (_, row) => row).filter((row) => !failed.has(row));
  }

  /** A warning when so many draws were left out that it matters. */
  get warnings(): Diagnostic[] {
    if (this.failed <= tolerable * this.run) return [];
    const message = `${this.failed} of ${this.run} draws stopped and are left out: what remains is not quite the distribution that was asked for.`;
    const hint = "Narrow the distributions of the parameters that lead there, or make dt shorter.";
    return [{ code: "failed-draws", severity: "warning", path: [], message, hint }];
  }

  /** @throws HeadwaterError `interrupted` or `numerical` when no draw ran to the end. */
  requireAny(): void {
    if (this.run === 0) throw nothingFinished();
    if (this.failed === this.run) throw allFailed(this.listed);
  }
}

function nothingFinished(): HeadwaterError {
  const message = "The ensemble was stopped before any draw was finished.";
  return new HeadwaterError("interrupted", [{ code: "interrupted", severity: "error", path: [], message }]);
}

function allFailed(listed: readonly EnsembleFailure[]): HeadwaterError {
  const message = `No draw ran to the end. What stopped the first one:`;
  return new HeadwaterError("numerical", [
    { code: "all-draws-failed", severity: "error", path: [], message },
    ...listed.slice(0, 1).map(({ failure }) => failure.diagnostic),
  ]);
}
