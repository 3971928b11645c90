import type { Output } from "../output.js";
import { count, fewer, share } from "./count.js";

/** How well homes fit: breakdown, moves, distance, siblings, provider. */
export const stabilityOutputs: readonly Output[] = [
  fewer("home-breakdowns", "breakdowns_in_year", "Homes of children in care that broke down in the year"),
  fewer("moves", "moves_in_year", "Moves of children in care in the year"),
  count("step-downs", "step_downs_in_year", "Moves from a children's home to foster care in the year"),
  {
    id: "three-or-more-homes",
    variable: "three_or_more_homes_share",
    label: "Share of children in care with three or more homes in the year",
    unit: "1",
    better: "lower",
  },
  fewer("out-of-area", "out_of_area_children", "In care out of area", "cla_out_of_area_n"),
  {
    ...share("out-of-area-share", "out_of_area_share", "Out of area, share of care", "cla_out_of_area_share"),
    better: "lower",
  },
  fewer("over-20-miles", "over_20_miles_children", "In care out of area and over 20 miles from home"),
  {
    ...share(
      "over-20-miles-share",
      "over_20_miles_share",
      "Out of area and over 20 miles from home, share of care",
      "cla_over20miles_outside_LA_share",
    ),
    better: "lower",
  },
  fewer("siblings-apart", "siblings_apart", "In care apart from a sibling in care"),
  fewer("unregulated-under-16", "unregulated_under_16", "Under 16 in semi-independent homes"),
  {
    ...count(
      "independently-provided",
      "independently_provided",
      "In care with private or voluntary provision",
      "cla_provider_private",
    ),
    seriesAdded: ["cla_provider_voluntary"],
  },
];
