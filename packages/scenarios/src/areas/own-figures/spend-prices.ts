import type { Diagnostic, Location } from "@headwater/core";
import { priceFactor } from "../../evidence/deflator.js";
import type { PanelCell, PanelId } from "../panel/panel.js";
import { panelYears } from "../panel/panel-column.js";
import { panelPriceFactor, spendingLines } from "../spending.js";
import type { CsvCell } from "./csv-records.js";

/**
 * The cells of a row with its spending in the prices of the panel, from those that its cell `spend_prices` names: `cash` of the year, `panel`, or a
 * financial year by its end. A row with spending has to name one.
 */
export function toPanelPrices(
  cells: readonly PanelCell[],
  prices: CsvCell | undefined,
  places: ReadonlyMap<PanelId, Location>,
  path: readonly string[],
): { readonly cells: readonly PanelCell[]; readonly diagnostics: readonly Diagnostic[] } {
  const spending = cells.filter(({ id }) => isSpending(id));
  const [first] = spending;
  const given = prices?.text ?? "";
  if (given === "panel" || (first === undefined && given === "")) return { cells, diagnostics: [] };
  const base = given === "cash" ? "cash" : /^\d{4}$/.test(given) ? Number(given) : undefined;
  const known = base === "cash" || (base !== undefined && base >= panelYears.from && base <= panelYears.to);
  if (base === undefined || !known) {
    const message =
      given === "" ? "the row has spending and no prices" : `spend_prices is ${JSON.stringify(given)}`;
    const location = prices?.location ?? (first && places.get(first.id)) ?? {};
    return {
      cells,
      diagnostics: [
        {
          code: given === "" ? "missing-prices" : "bad-prices",
          severity: "error",
          path: [...path, "spend_prices"],
          message,
          expected: `cash, panel, or a year from ${panelYears.from} to ${panelYears.to}`,
          location,
        },
      ],
    };
  }
  const converted = cells.map((cell) => {
    if (!isSpending(cell.id)) return cell;
    const cash = cell.value * (base === "cash" ? 1 : priceFactor(base, cell.year));
    return { ...cell, value: cash * panelPriceFactor(cell.year) };
  });
  return { cells: converted, diagnostics: [] };
}

function isSpending(id: PanelId): boolean {
  return (spendingLines as readonly string[]).includes(id);
}
