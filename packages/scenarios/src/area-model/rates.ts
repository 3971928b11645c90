import type { Panel, PanelId } from "../areas/panel/panel.js";
import { type SpendingLine, spendingInModelPrices } from "../areas/spending.js";

/** Rates of an area that are estimated from its figures: counts, or money, per child. */
export const rateIds = [
  "referrals",
  "in_need",
  "plan_starts",
  "on_plan",
  "care_entries",
  "in_care",
  "statutory_spend",
  "preventative_spend",
] as const;

export type RateId = (typeof rateIds)[number];

/** How a rate is counted, and what measures it in the model. */
export interface Rate {
  readonly label: string;
  /** Variable of the model. */
  readonly variable: string;
  readonly kind: "children" | "money";
  /** The figure of an authority in a year. */
  figure(panel: Panel, authority: string, year: number): number | undefined;
}

const statutoryLines = ["spend_looked_after", "spend_safeguarding", "spend_youth_justice"] as const;
const preventativeLines = [
  "spend_family_support",
  "spend_sure_start",
  "spend_youth_services",
  "spend_other",
] as const;

export const rates: { readonly [Id in RateId]: Rate } = {
  referrals: children("Referrals in the year", "referrals_in_year", "referrals"),
  in_need: children("Children in need at 31 March", "children_in_need", "cin_episodes_at_31_march"),
  plan_starts: children("Protection plans started in the year", "plan_starts_in_year", "cpp_started"),
  on_plan: children("On protection plans at 31 March", "on_protection_plan", "cpp_at_31_march"),
  care_entries: children("Entries to care in the year", "care_entries_in_year", "cla_started"),
  in_care: children("Children in care at 31 March", "children_in_care", "cla_at_31_march"),
  statutory_spend: money("Statutory spend in the year", "statutory_spend_in_year", statutoryLines),
  preventative_spend: money(
    "Preventative spend in the year",
    "preventative_spend_in_year",
    preventativeLines,
  ),
};

function children(label: string, variable: string, id: PanelId): Rate {
  return {
    label,
    variable,
    kind: "children",
    figure: (panel, authority, year) => panel.value(id, authority, year),
  };
}

function money(label: string, variable: string, lines: readonly SpendingLine[]): Rate {
  return {
    label,
    variable,
    kind: "money",
    figure: (panel, authority, year) => {
      let sum = 0;
      for (const line of lines) {
        const value = spendingInModelPrices(line, authority, year, panel);
        if (value === undefined) return undefined;
        sum += value;
      }
      return sum;
    },
  };
}
