import type { Reading } from "@headwater/scenarios";
import type { Explanation } from "../present/definition-list.js";
import { said } from "./entry.js";

/** A question on which the documents disagree: what each side says, which switch it is, and what evidence bears on it. */
export function explainReading({ id, question, sides, evidence, policies, lines }: Reading): Explanation {
  return {
    kind: "reading",
    name: id,
    entries: said([
      ["Question", question],
      ...sides.map((side) => {
        const set = Object.entries(side.parameters).map(([name, value]) => `${name} = ${value}`);
        const how = set.length === 0 ? "the baseline's" : set.join(", ");
        return ["Side", `${side.id} (${how}): ${side.says}`] as const;
      }),
      ["Evidence", evidence.join(", ")],
      ["Policies", policies.join(", ")],
      ["Lines", lines.join(", ")],
    ]),
  };
}
