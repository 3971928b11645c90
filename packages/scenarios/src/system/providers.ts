import type { DimensionSpec } from "@headwater/core";

export const providerDimension: DimensionSpec = {
  elements: ["authority", "independent"],
  doc: "Who provides a home: authorities, or independent providers, private and voluntary",
};

export const carerAgeDimension: DimensionSpec = {
  elements: ["under_60", "over_60"],
  doc: "Age of foster carers",
};
