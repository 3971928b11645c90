import { type HomeKind, homeKinds } from "../homes.js";
import type { Output } from "../output.js";
import { count } from "./count.js";

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

/** Published series of a kind of home, or the first of those that add up to it. */
const series: Partial<Record<HomeKind, string>> = {
  kinship_foster: "cla_pl_foster_relative",
  secure: "cla_pl_secure",
  with_parents: "cla_pl_parents",
  independent_living: "cla_pl_other_community",
  agency_foster: "cla_foster_provider_private",
};

/** Published series that stand beside that one, where the kind of home is their sum. */
const added: Partial<Record<HomeKind, readonly string[]>> = {
  agency_foster: ["cla_foster_provider_voluntary"],
};

/** Children in care by where they live. */
export const homeOutputs: readonly Output[] = [
  count("in-foster-care", "in_foster_care", "In foster care, with kin or not", "cla_pl_foster"),
  count(
    "in-unrelated-foster-care",
    "in_unrelated_foster_care",
    "In foster care with other carers than kin",
    "cla_pl_foster_other",
  ),
  ...homeKinds.map((home): Output => {
    const output = count(`in-${home.replaceAll("_", "-")}`, `in_home[${home}]`, labels[home], series[home]);
    return added[home] === undefined ? output : { ...output, seriesAdded: added[home] };
  }),
  {
    ...count(
      "in-supported-homes",
      "supported_children",
      "In semi-independent homes and independent living",
      "cla_pl_semi_independent",
    ),
    seriesAdded: ["cla_pl_independent"],
  },
  count(
    "placed-for-adoption-recounted",
    "placed_for_adoption_recounted",
    "Placed for adoption, as later editions count from 2018 on",
    "cla_pl_adoption",
  ),
  count(
    "in-childrens-homes-counted",
    "childrens_homes_counted",
    "In children's homes, as counted at the time",
    "cla_pl_childrens_homes",
  ),
  {
    ...count(
      "in-other-homes-counted",
      "other_homes_counted",
      "In other homes, as counted at the time",
      "cla_pl_other_residential",
    ),
    seriesAdded: ["cla_pl_res_schools", "cla_pl_other"],
  },
  count(
    "in-homes-secure-semi",
    "in_homes_secure_semi",
    "In children's homes, secure and semi-independent homes",
    "cla_pl_secure_ch_semi",
  ),
];
