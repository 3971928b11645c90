import { defaultDraws, defaultSeed, defaultUntil } from "../arguments/flags.js";
import { type Arguments, numberFlag, seedFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { isEveryArea, placeOf, readPlaceFlags } from "../comparison/place.js";
import { planComparison } from "../comparison/plan.js";
import { type DriversRequest, type DriversRun, runDrivers } from "../comparison/run-drivers.js";
import { outputNamed } from "../comparison/shown-outputs.js";
import { driverHeading, driverNote, driverTable } from "../present/driver-table.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { wrapText } from "../present/wrap.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

const defaultTop = 10;
/** 8 bytes for each draw, scenario and parameter. */
const mostDraws = 200_000;
const fewestDraws = 8;

/** `drivers`: the uncertain parameters that decide an output in a year, or with `--policy` the effect of a policy on it. */
export async function driversCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const draws =
    numberFlag(given, "draws", { whole: true, least: fewestDraws, most: mostDraws }) ?? defaultDraws;
  const top = numberFlag(given, "top", { whole: true, least: 1 }) ?? defaultTop;
  const workers = numberFlag(given, "workers", { whole: true, least: 1, most: 256 });
  const seed = seedFlag(given) ?? defaultSeed;
  const asked = numberFlag(given, "year", { whole: true }) ?? defaultUntil;
  const policy = textFlag(given, "policy");
  const where = readPlaceFlags(given);
  if (isEveryArea(where)) throw new CommandFailure("drivers takes one area", "Name it with --area.");
  const { horizon, outputs, sampleWarnings } = await import("@headwater/scenarios");
  const output = await outputNamed(textFlag(given, "output") ?? "", outputs);
  const year = requireYear(asked, horizon);
  const named = await planComparison(policy === undefined ? [] : [policy], []);
  const { place, plan } = await placeOf(where, named);
  const request: DriversRequest = {
    ...{ output, year, plan, draws, seed },
    ...(place !== undefined && { place }),
    ...(workers !== undefined && { workers }),
  };
  const run = await runDrivers(request, shell);
  const warnings = [...plan.warnings, ...sampleWarnings()];
  if (warnings.length > 0) shell.warn(await describeDiagnostics(warnings));
  if (run.ranking.explained === null) {
    const [told, inputs] = [run.ranking.draws, run.ranking.drivers.length];
    shell.warn(
      `${told} draws do not tell ${inputs} parameters apart: the order is chance. Take more than ${inputs}.`,
    );
  }
  const shown = run.ranking.drivers.slice(0, top).map((driver) => {
    const known = driver.kind === "parameter" ? run.known(driver.name) : undefined;
    return { ...driver, ...(known !== undefined && { known }) };
  });
  if (format === "json") shell.print(envelope(version, "drivers/1", bodyOf(request, run, shown)));
  else {
    const screen = screenOf(shell.width, shell.colour);
    const table = printedTable(driverTable(shown, output.unit, format === "md"), format, screen);
    const wrap = (text: string) => (format === "md" ? text : wrapText(text, screen.width));
    const heading = driverHeading(run.ranking, whatOf(request), output.unit);
    shell.print(
      format === "csv"
        ? table
        : [wrap(heading), table, screen.dim(wrap(driverNote(run.ranking)))].join("\n\n"),
    );
  }
  if (!run.interrupted) return exitCode.ok;
  shell.warn(`Partial result: ${run.ranking.draws} of ${draws} draws were complete.`);
  return exitCode.interrupted;
}

function requireYear(year: number, { start, latest }: { readonly start: number; readonly latest: number }) {
  if (year > start && year <= latest) return year;
  throw new CommandFailure(
    `--year ${year} is not a year with results`,
    `Give a year from ${start + 1} to ${latest}, for example --year 2030.`,
  );
}

function whatOf({ output, year, plan, place }: DriversRequest): string {
  const [policy] = plan.candidates;
  const where = place === undefined ? "" : ` in ${place.area.name}`;
  const what = `${output.label}, ${year}${where}`;
  return policy === undefined ? what : `Effect of ${policy.scenario.name} on ${what}`;
}

function bodyOf(
  { output, year, plan, place, draws, seed }: DriversRequest,
  { ranking, failedDraws, interrupted }: DriversRun,
  shown: readonly object[],
): object {
  const { drivers, draws: complete, ...rest } = ranking;
  const [policy] = plan.candidates;
  return {
    output: { id: output.id, variable: output.variable, label: output.label, unit: output.unit },
    year,
    area: place?.area.name ?? "England",
    policy: policy?.scenario.name ?? null,
    seed,
    draws: { requested: draws, complete, failed: failedDraws },
    partial: interrupted,
    ...rest,
    parameters: drivers.length,
    drivers: shown,
  };
}
