import type { LeverSpec } from "@headwater/core";

/** What policy can do about where children in care live. */
export const careLevers: Readonly<Record<string, LeverSpec>> = {
  kinship_placement_multiplier: {
    unit: "1",
    doc: "Multiplies the weight of kinship foster homes when a home is chosen",
    value: 1,
    combine: "multiply",
    range: [1, 3],
    source: "range: from as now to inner-London against Yorkshire use (11% and 18%) and beyond",
  },
  childrens_home_use_multiplier: {
    unit: "1",
    doc: "Multiplies the weight of children's homes when a home is chosen",
    value: 1,
    combine: "multiply",
    range: [0.5, 1.2],
    source: "range: down to half, as one authority reported of its own teenagers",
  },
  semi_independent_use_multiplier: {
    unit: "1",
    doc: "Multiplies the weight of semi-independent homes when a home is chosen at 16 or 17",
    value: 1,
    combine: "multiply",
    range: [0, 1.2],
    source: "range: from a full ban to a little more than now",
  },
  move_multiplier: {
    unit: "1",
    doc: "Multiplies how often settled children move to another kind of home",
    value: 1,
    combine: "multiply",
    range: [0.6, 1.3],
    source: "range: the one comparison there is (74% against 41% still in their home) would be more",
  },
};
