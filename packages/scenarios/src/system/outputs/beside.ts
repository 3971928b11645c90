import type { Output } from "../output.js";
import { inequalityOutputs } from "./inequality.js";
import { unaccompaniedOutputs } from "./unaccompanied.js";

/** What is counted beside the stocks of children. */
export const besideOutputs: readonly Output[] = [...unaccompaniedOutputs, ...inequalityOutputs];
