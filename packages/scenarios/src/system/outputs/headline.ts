import type { Output } from "../output.js";
import { fewer } from "./count.js";

/** What the report charts and the tables print unless asked for others, in the order in which they are told. */
export const headlineOutputs: readonly Output[] = [
  {
    ...fewer(
      "children-in-need",
      "children_in_need",
      "Children in need at 31 March",
      "children_in_need_31mar",
    ),
    headline: true,
  },
  {
    ...fewer("on-protection-plans", "on_protection_plan", "On protection plans at 31 March", "cpp_31mar"),
    headline: true,
  },
  {
    ...fewer("children-in-care", "children_in_care", "Children in care at 31 March", "cla_31mar"),
    headline: true,
  },
  {
    id: "statutory-spend",
    variable: "statutory_spend_in_year",
    label: "Statutory spend in the year",
    unit: "GBP",
    better: "lower",
    series: "s251_statutory_late_gross",
    seriesScale: 1e6,
    headline: true,
  },
  {
    id: "preventative-spend",
    variable: "preventative_spend_in_year",
    label: "Preventative spend in the year",
    unit: "GBP",
    better: "higher",
    series: "s251_nonstatutory_early_gross",
    seriesScale: 1e6,
    headline: true,
  },
];
