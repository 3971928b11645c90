import { type LeaverHome, leaverHomes } from "../leaver-dimensions.js";
import type { Output } from "../output.js";

const homes: Record<LeaverHome, { readonly label: string; readonly better?: "lower" | "higher" }> = {
  staying_put: { label: "Care leavers staying put with foster carers", better: "higher" },
  staying_close: { label: "Care leavers staying close to a children's home", better: "higher" },
  supported: { label: "Care leavers in supported homes" },
  with_family: { label: "Care leavers with family" },
  independent: { label: "Care leavers living independently" },
  custody: { label: "Care leavers in custody", better: "lower" },
  unsuitable_or_unknown: { label: "Care leavers in unsuitable homes or out of sight", better: "lower" },
};

/** Care leavers to 25: how many, where they live, what becomes of them. */
export const leaverOutputs: readonly Output[] = [
  { id: "care-leavers", variable: "care_leavers", label: "Care leavers aged 18 to 24", unit: "person" },
  {
    id: "care-leavers-19-21",
    variable: "care_leavers_19_21",
    label: "Care leavers aged 19 to 21",
    unit: "person",
    series: "care_leavers_19_21",
  },
  ...leaverHomes.map(
    (home): Output => ({
      id: `leavers-${home.replaceAll("_", "-")}`,
      variable: `leavers_by_home[${home}]`,
      unit: "person",
      ...homes[home],
    }),
  ),
  {
    id: "leavers-in-work",
    variable: "leavers_in_work",
    label: "Care leavers aged 19 to 21 in education, work or training",
    unit: "person",
    better: "higher",
    series: "care_leavers_19_21_eet",
  },
  {
    id: "leavers-in-work-share",
    variable: "leavers_in_work_share",
    label: "Care leavers aged 19 to 21 in education, work or training, share",
    unit: "1",
    better: "higher",
    series: "care_leavers_19_21_eet_share",
    seriesScale: 0.01,
  },
  {
    id: "leavers-not-in-work",
    variable: "leavers_not_in_work",
    label: "Care leavers aged 19 to 21 not in education, work or training",
    unit: "person",
    better: "lower",
    series: "care_leavers_19_21_neet",
  },
  {
    id: "leavers-not-in-work-share",
    variable: "leavers_not_in_work_share",
    label: "Care leavers aged 19 to 21 not in education, work or training, share",
    unit: "1",
    better: "lower",
    series: "care_leavers_19_21_neet_share",
    seriesScale: 0.01,
  },
  {
    id: "leavers-in-university",
    variable: "leavers_in_university",
    label: "Care leavers aged 19 to 21 in higher education",
    unit: "person",
    better: "higher",
  },
  {
    id: "leavers-without-support",
    variable: "leavers_without_support",
    label: "Care leavers with no emotional support but their worker's",
    unit: "person",
    better: "lower",
  },
  {
    id: "leavers-with-disorder",
    variable: "leavers_with_disorder",
    label: "Care leavers with a psychiatric disorder",
    unit: "person",
    better: "lower",
  },
  {
    id: "births-to-leavers",
    variable: "births_to_leavers",
    label: "Children born to care leavers aged 18 to 24, a year",
    unit: "child/year",
  },
];
