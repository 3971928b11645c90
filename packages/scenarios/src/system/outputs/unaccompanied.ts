import type { Output } from "../output.js";
import { count, share } from "./count.js";

/**
 * Unaccompanied children in care. Who comes is an input, made of the published number, so that the number is close by construction;
 * entries are no output for that reason.
 */
export const unaccompaniedOutputs: readonly Output[] = [
  count("unaccompanied-in-care", "alone_in_care", "Unaccompanied children in care", "uasc_31mar"),
  share("unaccompanied-share", "alone_share_of_care", "Unaccompanied children, share of children in care"),
];
