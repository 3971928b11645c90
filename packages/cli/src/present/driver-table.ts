import type { Driver, DriverRanking } from "@headwater/core";
import type { HowKnown } from "@headwater/scenarios";
import { formatQuantity, roundingStep } from "./number.js";
import { percent } from "./percent.js";
import type { Cell, Table } from "./table-data.js";

/** A driver with what is known of it; nothing for the move of a policy. */
export interface KnownDriver extends Driver {
  readonly known?: HowKnown;
}

/**
 * The drivers of an output, in their order.
 *
 * @param unit of the output.
 * @param sources whether people see the source of each, or programs alone: a terminal has no room for it.
 */
export function driverTable(drivers: readonly KnownDriver[], unit: string, sources: boolean): Table {
  return {
    columns: [
      { header: "Parameter", key: "parameter" },
      { header: "Adds", key: "adds", align: "right" },
      { header: "Together", key: "together", align: "right" },
      { header: "Alone", key: "share", align: "right" },
      { header: "Error of alone", key: "share_error", align: "right", dataOnly: true },
      { header: "1 sd", key: "effect", align: "right" },
      { header: "1 sd, all others held", key: "effect_alone", align: "right", dataOnly: true },
      { header: "PRCC", key: "prcc", align: "right" },
      { header: "Goes with", key: "partner", dataOnly: true },
      { header: "Correlation", key: "partner_correlation", align: "right", dataOnly: true },
      { header: "Rests on", key: "rests_on" },
      { header: "Sd ratio", key: "sd_ratio", align: "right" },
      { header: "Source", key: "source", dataOnly: !sources },
    ],
    rows: drivers.map((driver, place) => driverRow(driver, drivers[place - 1]?.together ?? 0, unit)),
  };
}

/** @param before share that those above explain. */
function driverRow({ name, kind, known, ...driver }: KnownDriver, before: number, unit: string): Cell[] {
  const share = (value: number | null): Cell => (value === null ? missing : { text: percent(value), value });
  const quantity = (value: number | null): Cell =>
    value === null
      ? missing
      : { text: formatQuantity(value, unit, roundingStep(0, 10 * value), { signed: true }), value };
  const ratio = known?.sdRatio;
  return [
    name,
    share(driver.together === null ? null : driver.together - before),
    share(driver.together),
    share(driver.share),
    share(driver.shareError),
    quantity(driver.effect),
    quantity(driver.effectAlone),
    driver.prcc === null ? missing : { text: signed(driver.prcc), value: driver.prcc },
    driver.partner?.name ?? missing,
    { text: "", value: driver.partner?.correlation ?? null },
    restsOn(kind, known),
    ratio === undefined ? missing : { text: ratio.toFixed(2), value: ratio },
    known?.source ?? (kind === "move" ? "the range that the policy states" : ""),
  ];
}

const missing: Cell = { text: "–", value: null };

/** `research`; `research, calibrated` where the published series had a say. */
function restsOn(kind: Driver["kind"], known: HowKnown | undefined): string {
  if (known === undefined) return kind === "move" ? "policy" : "";
  const fitted = known.sdRatio !== undefined && known.quality !== "calibrated";
  return fitted ? `${known.quality}, calibrated` : known.quality;
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return `${Number(text) === 0 ? "" : value < 0 ? "−" : "+"}${text}`;
}

/** What a ranking is of, before its table. */
export function driverHeading(
  { mean, sd, draws, drivers, explained, explainedByRanks }: DriverRanking,
  what: string,
  unit: string,
): string {
  const quantity = (value: number) => formatQuantity(value, unit, roundingStep(0, 10 * value));
  const together =
    explained === null || explainedByRanks === null
      ? `These draws do not tell the ${drivers.length} parameters apart: it takes more than ${drivers.length + 1}.`
      : `All parameters together explain ${percent(explained)} of its variance in a straight line, and ${percent(explainedByRanks)} of that of its ranks.`;
  return `${what}: mean ${quantity(mean)}, standard deviation ${quantity(sd)} over ${draws} draws. ${together}`;
}

/** What the columns of {@link driverTable} mean, for printing below it. */
export function driverNote({ prccByChance }: DriverRanking): string {
  const chance =
    prccByChance === null ? "" : ` Below ${prccByChance.toFixed(2)} in size it may well be chance.`;
  return (
    "Adds: share of the variance that is explained beyond those above. Together: with those above. Alone: what would go if this one were known, " +
    "with all that goes together with it, so that it does not add up. 1 sd: how far the output moves for one standard deviation, the others going " +
    `along as in the draws. PRCC: partial rank correlation, the others held.${chance} Rests on: its own distribution; calibrated: fitted ` +
    "to the published series. Sd ratio: its standard deviation after the fit over that before."
  );
}
