// The outputs of the workload alone, as in every other table.
import { simulate } from "@headwater/core";
import { outputNames, referenceModel } from "../reference/model.js";

simulate(referenceModel(), { outputs: outputNames });
