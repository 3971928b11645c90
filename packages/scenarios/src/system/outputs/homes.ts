import { type HomeKind, homeKinds } from "../homes.js";
import type { Output } from "../output.js";
import { count, fewer } from "./count.js";

const labels: Record<HomeKind, string> = {
  kinship_foster: "In kinship foster care",
  authority_foster: "In authority foster care",
  agency_foster: "In agency foster care",
  childrens_home: "In children's homes",
  semi_independent: "In semi-independent homes",
  secure: "In secure homes",
  with_parents: "In care with parents",
  placed_for_adoption: "Placed for adoption",
  independent_living: "In independent living",
  other_home: "In other homes",
};

/** Published series of a kind of home, where one stands by itself. */
const series: Partial<Record<HomeKind, string>> = {
  kinship_foster: "cla_pl_foster_relative",
  childrens_home: "cla_pl_childrens_homes",
  semi_independent: "cla_pl_semi_independent",
  secure: "cla_pl_secure",
  with_parents: "cla_pl_parents",
  placed_for_adoption: "cla_pl_adoption",
};

/** Children in care by where they live. */
export const homeOutputs: readonly Output[] = [
  ...homeKinds.map((home) =>
    count(`in-${home.replaceAll("_", "-")}`, `in_home[${home}]`, labels[home], series[home]),
  ),
  fewer("out-of-area", "out_of_area_children", "In care out of area", "cla_out_of_area_n"),
];
