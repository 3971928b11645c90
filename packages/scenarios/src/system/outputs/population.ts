import type { Output } from "../output.js";
import { count } from "./count.js";

/** All children. */
export const populationOutputs: readonly Output[] = [
  count("child-population", "child_population", "Children in England"),
];
