import type { Output } from "../output.js";
import { fewer, spend } from "./count.js";

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
    ...spend(
      "statutory-spend",
      "statutory_spend_in_year",
      "Statutory spend in the year",
      "s251_statutory_late_gross",
    ),
    better: "lower",
    headline: true,
  },
  {
    ...spend(
      "preventative-spend",
      "preventative_spend_in_year",
      "Preventative spend in the year",
      "s251_nonstatutory_early_gross",
    ),
    better: "higher",
    headline: true,
  },
];
