import { ethnicGroups, fifths } from "../attributes.js";
import type { Output } from "../output.js";
import { stations } from "../sectors/inequality.js";

const labels: Record<(typeof stations)[number], string> = {
  need: "unmet need",
  referral: "referral",
  cin: "being in need",
  protection: "a protection plan",
  care_entry: "entering care",
  care: "being in care",
};

const fifthLabels: Record<(typeof fifths)[number], string> = {
  most_deprived: "most deprived fifth",
  second: "second fifth",
  third: "middle fifth",
  fourth: "fourth fifth",
  least_deprived: "least deprived fifth",
};

const groupLabels: Record<(typeof ethnicGroups)[number], string> = {
  white: "white",
  mixed: "mixed",
  asian: "Asian",
  black: "Black",
  other_group: "other",
};

/** How unequal the system is: gradients and indices by deprivation, and rates by ethnic group. No published series measures them. */
export const inequalityOutputs: readonly Output[] = [
  ...stations.flatMap((station): readonly Output[] => [
    {
      id: `${kebab(station)}-gradient`,
      variable: `${station}_most_to_least`,
      label: `Most over least deprived fifth, rate of ${labels[station]}`,
      unit: "1",
      better: "lower",
    },
    {
      id: `${kebab(station)}-relative-index`,
      variable: `${station}_relative_index`,
      label: `Relative index of inequality, ${labels[station]}`,
      unit: "1",
      better: "lower",
    },
    {
      id: `${kebab(station)}-slope-index`,
      variable: `${station}_slope_index`,
      label: `Slope index of inequality for every 10,000, ${labels[station]}`,
      unit: rateUnit(station),
      better: "lower",
    },
  ]),
  ...(["cin", "protection", "care"] as const).flatMap((station) =>
    fifths.map(
      (fifth): Output => ({
        id: `${kebab(station)}-rate-${kebab(fifth)}`,
        variable: `${station}_rate_by_fifth[${fifth}]`,
        label: `Rate of ${labels[station]} for every 10,000, ${fifthLabels[fifth]}`,
        unit: rateUnit(station),
        better: "lower",
      }),
    ),
  ),
  ...ethnicGroups.map(
    (group): Output => ({
      id: `care-rate-${kebab(group)}`,
      variable: `care_rate_by_ethnic_group[${group}]`,
      label: `Rate of being in care for every 10,000, ${groupLabels[group]} children`,
      unit: "1",
    }),
  ),
  ...stations.flatMap((station) =>
    ethnicGroups
      .filter((group) => group !== "white")
      .map(
        (group): Output => ({
          id: `${kebab(station)}-${kebab(group)}-to-white`,
          variable: `${station}_to_white[${group}]`,
          label: `Rate of ${labels[station]}, ${groupLabels[group]} over white children`,
          unit: "1",
        }),
      ),
  ),
];

function rateUnit(station: (typeof stations)[number]): string {
  return station === "referral" || station === "care_entry" ? "1/year" : "1";
}

function kebab(name: string): string {
  return name.replaceAll("_", "-");
}
