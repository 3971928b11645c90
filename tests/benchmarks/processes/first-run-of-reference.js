import { simulate } from "@headwater/core";
import { referenceModel } from "../reference/model.js";

simulate(referenceModel());
