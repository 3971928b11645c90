import type { ModelSpec } from "@headwater/core";
import type { Policy, PolicyPackage } from "@headwater/scenarios";
import type { Explanation } from "../present/definition-list.js";
import { distributionText } from "../present/distribution-text.js";
import { quantityText } from "../present/quantity-text.js";
import { said } from "./entry.js";

type Scenarios = typeof import("@headwater/scenarios");

/** A policy: what it does, which levers it moves how far and why, when, at what cost, and what speaks against it. */
export function explainPolicy(policy: Policy, model: ModelSpec, scenarios: Scenarios): Explanation {
  const { id, area, title, summary, moves, delivery, cost, evidence, caveats, expected } = policy;
  const until = delivery.until === undefined ? "" : `, until ${delivery.until}`;
  return {
    kind: "policy",
    name: id,
    entries: said([
      ["Title", title],
      ["Area", scenarios.policyAreas.find((each) => each.id === area)?.title],
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
      ...expected.map(({ variable, way, year }) => ["Expected", `${variable} ${way} by ${year}`] as const),
      ...evidence.map((piece) => ["Evidence", evidenceText(piece, scenarios)] as const),
      ...caveats.map((caveat) => ["Caveat", caveat] as const),
    ]),
  };
}

/** Several policies under one name. */
export function explainPackage({ id, title, summary, policies }: PolicyPackage): Explanation {
  return {
    kind: "package of policies",
    name: id,
    entries: said([
      ["Title", title],
      ["Meaning", summary],
      ...policies.map((policy) => ["Policy", `${policy.id}: ${policy.title}`] as const),
    ]),
  };
}

/** An id with its source and how good it is: `fgc-care-12m (grade A, research; Taylor and others, 2024)`. */
function evidenceText(id: string, { citeSource, findEvidence, sourcesOf }: Scenarios): string {
  const found = findEvidence(id);
  if (found === undefined) return id;
  const source = sourcesOf(found).map(citeSource).join("; ");
  switch (found.kind) {
    case "effect":
      return `${id} (grade ${found.effect.grade}, ${found.effect.quality}; ${source})`;
    case "figure":
      return `${id} (${found.figure.quality}; ${source})`;
    case "series":
      return `${id} (series, ${found.series.quality}; ${source})`;
  }
}
