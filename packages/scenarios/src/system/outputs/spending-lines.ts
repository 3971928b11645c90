import type { SeriesId } from "../../evidence/all-series.js";
import type { Output } from "../output.js";
import type { SpendingLine } from "../spending-lines.js";
import { spend } from "./count.js";

/** A heading of section 251; its published series, where no other output measures it, and those that are added to it. */
interface Heading {
  readonly label: string;
  readonly series?: SeriesId;
  readonly added?: readonly SeriesId[];
}

export const headings: Readonly<Record<SpendingLine, Heading>> = {
  residential_care: { label: "residential care" },
  fostering: { label: "fostering", series: "s251_cla_fostering_gross" },
  friends_and_family: { label: "care by friends and family", series: "s251_cla_friends_family_gross" },
  special_guardianship: { label: "special guardianship", series: "s251_cla_special_guardianship_gross" },
  adoption: { label: "adoption", series: "s251_cla_adoption_gross" },
  leaving_care_support: { label: "leaving care support", series: "s251_cla_leaving_care_gross" },
  other_looked_after: {
    label: "other services for children in care",
    series: "s251_cla_other_gross",
    added: ["s251_cla_uasc_gross", "s251_cla_education_gross", "s251_cla_short_breaks_disabled_gross"],
  },
  social_work: { label: "social work", series: "s251_social_work_cp_gross" },
  commissioning: {
    label: "commissioning and strategy",
    series: "s251_commissioning_strategy_gross",
    added: ["s251_lscb_gross"],
  },
  youth_justice: { label: "youth justice", series: "s251_youth_justice_gross" },
  family_support: { label: "family support", series: "s251_family_support_total_gross" },
  under_fives: { label: "Sure Start and under-fives", series: "s251_surestart_u5_gross" },
  youth_services: { label: "services for young people", series: "s251_youth_total_gross" },
  other_early: { label: "other services for families", series: "s251_other_children_families_gross" },
};

/** Spend by heading of section 251, real 2019/20 prices: the statutory ones, then the preventative ones. */
export const spendingLineOutputs: readonly Output[] = Object.entries(headings).map(
  ([line, { label, series, added }]) => ({
    ...spend(
      `line-${line.replaceAll("_", "-")}`,
      `line_spend_in_year[${line}]`,
      `Spend on ${label} in the year`,
      series,
    ),
    ...(added !== undefined && { seriesAdded: added }),
  }),
);
