import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { anything, type OptionShapes, requireOptions } from "../model/known-options.js";
import { resolveLimits } from "../model/limits.js";
import type { ModelSpec } from "../model/spec.js";
import { findCells, isDiagnostic } from "../simulate/cell-reference.js";
import { resolveClock } from "../simulate/clock.js";
import { checkKeptValues } from "../simulate/kept-values.js";
import { withOverrides } from "../simulate/overrides/with-overrides.js";
import { parameterSlots, parameterValues } from "../simulate/parameter-values.js";
import type { RunOptions } from "../simulate/run-options.js";
import { requireScenario, type Scenario } from "../simulate/scenario.js";
import { runShapes } from "../simulate/simulate-options.js";
import { coreVersion } from "../simulate/version.js";
import { chooseTimes, findOutputs } from "./choose-outputs.js";
import type { EnsembleTask, TaskScenario } from "./chunk.js";
import { type DrawOptions, drawShapes, resolveDrawOptions } from "./draw-options.js";
import { type DrawPlan, planDraws } from "./draw-plan.js";
import type { DrawSink, DrawTable } from "./draw-sink.js";
import { prepareDraws } from "./draw-slice.js";
import type { DrawStore, EnsembleSize, Keep } from "./draw-store.js";
import { drawWarnings, OutsideCounts } from "./draw-warnings.js";
import { Ensemble } from "./ensemble.js";
import { ensembleBytes, gigabytes, tooLarge, usualKeep } from "./ensemble-bytes.js";
import { EnsembleFailures } from "./ensemble-failures.js";
import type { JobPart, Piece, PieceResult } from "./ensemble-job.js";
import { KeptDraws } from "./kept-draws.js";
import { type PieceOptions, runPieces } from "./run-pieces.js";
import { StreamedDraws } from "./streamed-draws.js";
import { WatchCounts } from "./watch-warnings.js";

/** What to run. */
export interface EnsembleOptions extends PieceOptions, DrawOptions, RunOptions {
  /** At least one; names differ. All of them see the same draws. */
  readonly scenarios: readonly Scenario[];
  /** Names of variables; an arrayed one stands for each of its cells, `name[element, element]` for one of them. */
  readonly outputs: readonly string[];
  /** Which of the saved times to keep, ascending; all when absent. */
  readonly times?: readonly number[];
  /**
   * `draws`: every value, 8 bytes each, so that memory grows with their number. `summary`: what means, quantiles and differences
   * from the baseline are worked out from, which does not grow; quantiles are exact up to 10,000 draws, and beyond that counted in
   * bins, with an error that each summary states. When absent: `draws` up to 10,000, `summary` for more.
   */
  readonly keep?: Keep;
  /** Name of the scenario that the others are held against when `keep` is `summary`; the first when absent. */
  readonly baseline?: string;
  /** Takes every draw while it is run, for example `drawsFile()` of `@headwater/core/node`. */
  readonly sink?: DrawSink;
  /** What checking the model gave, where that was done already. */
  readonly checked?: CheckedModel;
}

const shapes: OptionShapes<EnsembleOptions> = {
  ...runShapes,
  ...drawShapes,
  scenarios: { kind: "list", of: anything },
  outputs: { kind: "list", of: { kind: "text" } },
  times: { kind: "list", of: { kind: "number" } },
  keep: anything,
  baseline: anything,
  sink: anything,
  checked: anything,
  executor: anything,
  signal: anything,
  onProgress: anything,
  chunkSize: anything,
};

/**
 * Runs scenarios over common draws of a model's uncertain parameters and of the scenarios' uncertain moves. A parameter is drawn
 * once per run; a parameter that a scenario sets has the set value there. The result depends on model, scenarios, seed, number of
 * draws, design, run options, `keep` and `baseline` alone, never on executor or chunk size.
 *
 * A draw whose run stops in one scenario is left out of all of them, and listed in `failures`. When `signal` is aborted, the
 * ensemble so far comes back with `interrupted` true.
 *
 * @throws HeadwaterError `usage` or `model` for what does not fit, before anything is run; `numerical` when no draw ran to the
 *   end; `interrupted` when it was stopped before any draw was finished.
 */
export async function runEnsemble(spec: ModelSpec, options: EnsembleOptions): Promise<Ensemble> {
  requireOptions(options, shapes);
  const drawOptions = resolveDrawOptions(options);
  const { scenarios, sink } = options;
  const baseline = requireScenarios(scenarios, options.baseline);
  options.executor?.start?.();
  const model =
    options.checked ?? checkModel(spec, options.limits === undefined ? {} : { limits: options.limits });
  const clock = resolveClock(model.time, options);
  const { from, to, dt, method } = clock;
  const times = chooseTimes(Array.from(clock.times), options.times);
  const found = findOutputs(model, options.outputs);
  checkKeptValues(model, clock, found.length, options);
  const { plan, warnings } = planDraws(spec, model, scenarios, drawOptions);
  const common: Omit<EnsembleTask, "model" | "scenarios"> = {
    options: { ...runOptionsOf(options), seed: drawOptions.seed },
    outputs: found.map(({ cell }) => cell),
    times: times.map(({ position }) => position),
    drawn: plan.columns.map(({ slot }) => slot),
  };
  const parts = partsOf(model, scenarios, plan, common);
  const table: DrawTable = {
    provenance: {
      model: model.name,
      seed: options.seed ?? drawOptions.seed,
      design: drawOptions.design,
      requested: drawOptions.draws,
      ...{ from, to, dt, method, timeUnit: model.time.unit, version: coreVersion },
    },
    scenarios: scenarios.map(({ name }) => name),
    outputs: found.map(({ cell: _, ...output }) => output),
    times: times.map(({ time }) => time),
    parameters: plan.columns.map(({ label }) => label),
  };
  const size = {
    scenarios: scenarios.length,
    outputs: found.length,
    times: times.length,
    draws: drawOptions.draws,
  };
  const keep = requireKeep(options.keep) ?? usualKeep(drawOptions.draws);
  checkEnsembleBytes(size, keep, options);
  const store: DrawStore = keep === "draws" ? new KeptDraws(size) : new StreamedDraws(size, baseline);
  const failures = new EnsembleFailures(table.scenarios);
  const outside = new OutsideCounts();
  const watches = new WatchCounts(model, clock, table.scenarios);
  const pass = sink === undefined ? undefined : passOn(sink, plan);

  try {
    await sink?.begin(table);
    const take = async (result: PieceResult) => {
      const rows = failures.add(result);
      outside.add(result);
      watches.add(result, rows);
      store.add({ first: result.first, rows, values: result.values });
      await pass?.(result, rows);
    };
    const room = ({ first, count }: Piece) => store.room?.(first, count);
    await runPieces({ parts, draws: plan }, options, take, room);
    failures.requireAny();
    const interrupted = failures.run < drawOptions.draws;
    await sink?.end({ complete: store.count, failed: failures.failed, interrupted });
    return new Ensemble(
      {
        ...{ provenance: table.provenance, scenarios: table.scenarios, outputs: table.outputs },
        ...{ times: table.times, interrupted, failures: failures.listed, failedDraws: failures.failed },
        warnings: [...warnings, ...drawWarnings(plan, outside), ...watches.warnings, ...failures.warnings],
      },
      store,
      plan,
    );
  } catch (error) {
    await sink?.abandon?.();
    throw error;
  }
}

/** Hands a result on to a sink, with the parameters that were drawn for it. */
function passOn(sink: DrawSink, plan: DrawPlan) {
  const draw = prepareDraws({ ...plan, targets: [] });
  return async ({ first, count, values }: PieceResult, complete: readonly number[]): Promise<void> => {
    const width = values.length / count;
    for (let row = 0, next = 0; row < count; row++) {
      if (complete[next] === row) next += 1;
      else values.fill(Number.NaN, row * width, (row + 1) * width);
    }
    await sink.write({ first, count, values, parameters: draw(first, count).parameters, complete });
  };
}

/** Scenarios that have data of their own run on a model of their own, all others together on the model as it is. */
function partsOf(
  model: CheckedModel,
  scenarios: readonly Scenario[],
  plan: DrawPlan,
  common: Omit<EnsembleTask, "model" | "scenarios">,
): JobPart[] {
  const positions = scenarios.map((_, position) => position);
  const plain = positions.filter((position) => scenarios[position]?.overrides === undefined);
  const own = positions.filter((position) => !plain.includes(position));
  return [plain, ...own.map((position) => [position])].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const overrides = scenarios[first]?.overrides;
    const chosen = group.flatMap((position) => scenarios[position] ?? []);
    const task = {
      ...common,
      model: overrides === undefined ? model : withOverrides(model, overrides),
      scenarios: chosen.map((scenario) => taskScenario(model, scenario, plan)),
    };
    return [{ task, scenarios: group }];
  });
}

function taskScenario(model: CheckedModel, scenario: Scenario, { columns }: DrawPlan): TaskScenario {
  const slots = parameterSlots(model);
  const variables = model.variables.filter((variable) => variable.kind === "parameter");
  const values = parameterValues(model, scenario.parameters);
  const own = new Set(
    Object.keys(scenario.parameters ?? {}).flatMap((name) => {
      const found = findCells(model, name, variables, "parameter", ["parameters", name]);
      if (isDiagnostic(found)) return [];
      const first = slots.findIndex(({ parameter }) => parameter === found.variable);
      return found.positions.map((position) => first + position);
    }),
  );
  return {
    moves: scenario.moves ?? [],
    parameters: values,
    columns: columns.flatMap(({ slot }, column) => (own.has(slot) ? [] : [column])),
  };
}

/** The options of a run among those of an ensemble, which a thread could not all be sent. */
function runOptionsOf(options: RunOptions): RunOptions {
  const keys = [
    ...(["from", "to", "dt", "save", "method"] as const),
    ...(["relativeTolerance", "absoluteTolerance", "backend", "limits"] as const),
  ];
  return Object.fromEntries(keys.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])));
}

function requireKeep(keep: Keep | undefined): Keep | undefined {
  if (keep === undefined || keep === "draws" || keep === "summary") return keep;
  const message = `\`keep\` is ${String(keep)}.`;
  const expected = '"draws" or "summary"';
  throw new HeadwaterError("usage", [
    { code: "ensemble-options", severity: "error", path: ["keep"], message, expected },
  ]);
}

/** Refuses what would not fit, before room is made for it. */
function checkEnsembleBytes(size: EnsembleSize, keep: Keep, { limits }: Pick<RunOptions, "limits">): void {
  const { ensembleBytes: most } = resolveLimits(limits);
  if (ensembleBytes(size, keep) <= most) return;
  throw tooLarge(size, keep, `the limit is ${gigabytes(most)}`, " Or raise limits.ensembleBytes.");
}

/** The position of the baseline. */
function requireScenarios(scenarios: readonly Scenario[], baseline: string | undefined): number {
  for (const [i, scenario] of scenarios.entries()) requireScenario(scenario, ["scenarios", String(i)]);
  const names = scenarios.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  const position = baseline === undefined ? 0 : names.indexOf(baseline);
  if (names.length > 0 && twice === undefined && position >= 0) return position;
  const unknown = `There is no scenario ${JSON.stringify(baseline)} to hold the others against.`;
  const message =
    names.length === 0
      ? "There is no scenario to run."
      : twice === undefined
        ? unknown
        : `Two scenarios are called ${twice}.`;
  throw new HeadwaterError("usage", [{ code: "scenarios", severity: "error", path: ["scenarios"], message }]);
}
