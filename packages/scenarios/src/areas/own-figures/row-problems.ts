import type { Diagnostic, Location } from "@headwater/core";
import { type Panel, type PanelCell, type PanelId, panelColumn, replacePanelCells } from "../panel/panel.js";
import type { Area } from "../registry/area.js";

/** A row that could be read. */
export interface OwnRow {
  readonly area: Area;
  readonly year: number;
  readonly location: Location;
  readonly cells: readonly PanelCell[];
  readonly places: ReadonlyMap<PanelId, Location>;
}

/** Parts that add to a whole, or are inside it. */
interface Sum {
  readonly parts: readonly PanelId[];
  readonly whole: readonly PanelId[];
  /** `equal`: to the tolerance. `inside`: at most the whole, all parts together. `each`: each part at most the whole. */
  readonly rule: "equal" | "inside" | "each";
  /** How far off it may be, in the unit of the whole. */
  readonly tolerance: (whole: number) => number;
}

const ages: readonly PanelId[] = ["cla_under_1", "cla_1_to_4", "cla_5_to_9", "cla_10_to_15", "cla_16_plus"];
const groups = ["white", "mixed", "asian", "black", "other"] as const;
const to15: readonly PanelId[] = [
  "population_under_1",
  "population_1_to_4",
  "population_5_to_9",
  "population_10_to_15",
];

/** Six numbers that are rounded to 5 may be off by 2.5 each. */
const rounded = () => 15;
const exact = () => 0;

const sums: readonly Sum[] = [
  { parts: ages, whole: ["cla_at_31_march"], rule: "equal", tolerance: rounded },
  {
    parts: groups.map((group) => `cla_${group}` as const),
    whole: ["cla_at_31_march"],
    rule: "inside",
    tolerance: rounded,
  },
  {
    parts: groups.map((group) => `population_${group}` as const),
    whole: to15,
    rule: "equal",
    tolerance: (whole) => 15 + 0.01 * whole,
  },
  {
    parts: ["rereferrals", "referrals_no_further_action", "referrals_assessed_not_in_need"],
    whole: ["referrals"],
    rule: "each",
    tolerance: exact,
  },
  {
    parts: ["cin_episodes_at_31_march", "cin_episodes_ended"],
    whole: ["cin_episodes_any_point"],
    rule: "equal",
    tolerance: rounded,
  },
];

/**
 * What is wrong or odd between the figures of a row, and between those of a year and of the year before. Only figures that differ from the panel are
 * looked at; where a row leaves a cell blank, the panel's figure stands in.
 */
export function rowProblems(rows: readonly OwnRow[], panel: Panel): Diagnostic[] {
  const merged = replacePanelCells(
    panel,
    rows.flatMap(({ cells }) => cells),
  );
  return rows.flatMap((row) => {
    const changed = row.cells.filter(
      ({ id, authority, year, value }) => panel.value(id, authority, year) !== value,
    );
    const ids = new Set(changed.map(({ id }) => id));
    return [
      ...sums.flatMap((sum) => sumProblem(sum, row, ids, merged)),
      ...changed.flatMap((cell) => jump(cell, row, merged)),
    ];
  });
}

function sumProblem(
  { parts, whole, rule, tolerance }: Sum,
  row: OwnRow,
  ids: ReadonlySet<PanelId>,
  panel: Panel,
) {
  const involved = [...parts, ...whole].filter((id) => ids.has(id));
  const value = (id: PanelId) => panel.value(id, row.area.code, row.year);
  const total = whole.reduce((sum, id) => sum + (value(id) ?? Number.NaN), 0);
  const place = involved[0];
  if (place === undefined || Number.isNaN(total)) return [];
  const problem = (message: string, about: PanelId): Diagnostic => ({
    code: "sum",
    severity: "error",
    path: [row.area.name, String(row.year), about],
    message,
    hint: "Give all of them: a blank cell keeps the published figure.",
    location: row.places.get(about) ?? row.location,
  });
  const name = whole.length > 1 ? "children aged 0 to 15" : (whole[0] ?? "");
  const allowed = tolerance(total);
  if (rule === "each") {
    return parts.flatMap((id) => {
      const part = value(id);
      if (part === undefined || part <= total + allowed) return [];
      return ids.has(id) || whole.some((one) => ids.has(one))
        ? [problem(`${id} is ${part}, and ${name} only ${total}`, ids.has(id) ? id : place)]
        : [];
    });
  }
  const known = parts.flatMap((id) => value(id) ?? []);
  const sum = known.reduce((all, one) => all + one, 0);
  const off = Math.round((sum - total) * 100) / 100;
  const complete = known.length === parts.length;
  const wrong = off > allowed || (rule === "equal" && complete && off < -allowed);
  if (!wrong) return [];
  const list = parts.join(" + ");
  return [problem(`${list} is ${sum}, and ${name} ${total}: ${off > 0 ? "+" : ""}${off}`, place)];
}

function jump({ id, authority, year, value }: PanelCell, row: OwnRow, panel: Panel): Diagnostic[] {
  const before = panel.value(id, authority, year - 1);
  const { unit, from } = panelColumn(id);
  if (before === undefined || from === undefined) return [];
  const population = id.startsWith("population_");
  const factor = population ? 1.2 : 2;
  const least = unit === "GBP/year" ? 1e6 : unit === "percent" ? 5 : 50;
  const [low, high] = [Math.min(before, value), Math.max(before, value)];
  if (high - low < least || high <= factor * low) return [];
  return [
    {
      code: "jump",
      severity: "warning",
      path: [row.area.name, String(year), id],
      message: `${id} goes from ${Math.round(before * 100) / 100} in ${year - 1} to ${Math.round(value * 100) / 100}`,
      hint: "Check both years: a step like this is mostly a change of recording, of area, or of unit.",
      location: row.places.get(id) ?? row.location,
    },
  ];
}
