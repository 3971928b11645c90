import type { ModelSpec } from "@headwater/core";
import type { Policy } from "@headwater/scenarios";
import type { Explanation } from "../present/definition-list.js";
import { distributionText } from "../present/distribution-text.js";
import { quantityText } from "../present/quantity-text.js";
import { said } from "./entry.js";

/** A policy: what it does, which levers it moves how far and why, when, at what cost, and what speaks against it. */
export function explainPolicy(policy: Policy, model: ModelSpec): Explanation {
  const { id, title, summary, moves, delivery, cost, evidence, caveats } = policy;
  const until = delivery.until === undefined ? "" : `, until ${delivery.until}`;
  return {
    kind: "policy",
    name: id,
    entries: said([
      ["Title", title],
      ["Meaning", summary],
      ...moves.map(({ lever, to, because }) => {
        const unit = model.levers?.[lever.split("[", 1)[0] ?? lever]?.unit ?? "1";
        const target =
          typeof to === "number"
            ? quantityText(to, unit)
            : distributionText(to, (value) => quantityText(value, unit));
        return ["Moves", `${lever} to ${target}. ${because}`] as const;
      }),
      [
        "Delivery",
        `from ${delivery.start}, in full after ${delivery.ramp} years${until}. ${delivery.because}`,
      ],
      ["Cost", cost],
      ["Evidence", evidence.join(", ")],
      ...caveats.map((caveat) => ["Caveat", caveat] as const),
    ]),
  };
}
