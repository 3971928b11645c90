import type { Output } from "../output.js";
import { byAgeBand, count } from "./count.js";

/** All children, whom the published estimates drive until 2020. */
export const populationOutputs: readonly Output[] = [
  count("child-population", "child_population", "Children in England", "child_population_0_17"),
  ...byAgeBand("children", "children", "Children in England", {
    under_1: "population_under_1",
    age_1_4: "population_1_to_4",
    age_5_9: "population_5_to_9",
    age_10_15: "population_10_to_15",
    age_16_17: "population_16_to_17",
  }),
];
