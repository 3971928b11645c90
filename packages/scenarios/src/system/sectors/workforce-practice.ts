import type { DistributionSpec, ParameterSpec } from "@headwater/core";
import { upTo } from "../sector.js";

/** About a strength that is small, positive if anything, and may be nil or of the other sign. */
function strength(mean: number, sd: number): DistributionSpec {
  return { kind: "normal", mean, sd };
}

const strengthSource =
  "assumption: the documents describe the link and give no size; the prior includes none, and England's total cannot tell it, so that the fit holds its centre";

/** How caseload, experience and time with families make people leave, and make practice better or worse. */
export const practiceParameters: Readonly<Record<string, ParameterSpec>> = {
  caseload_reference: {
    unit: "child/FTE",
    doc: "Caseload at which stress and quality are 1",
    value: 17.5,
    source: "definition: about that of 2017 to 2019",
    quality: "definition",
  },
  experience_reference: {
    unit: "1",
    doc: "Share of the experienced, of all social workers with agency workers, at which quality is 1",
    value: 0.34,
    source: "definition: about that of 2020, 40% of those employed",
    quality: "definition",
  },
  least_share: {
    unit: "1",
    doc: "Least share that a bound leaves: of time with families, of posts in direct work, of caution",
    value: 0.1,
    source: "assumption: a bound that England does not come near",
    quality: "assumption",
  },
  direct_share_reference: {
    unit: "1",
    doc: "Share of time with families at which stress and quality are 1",
    value: 0.333,
    source: "definition: the upper bound of 2020, less than a third",
    quality: "definition",
  },
  stress_time: {
    unit: "year",
    doc: "Time in which load turns into stress",
    value: 1,
    source: "assumption",
    quality: "assumption",
  },
  paperwork_stress: {
    unit: "1",
    doc: "How time lost to procedure adds to stress (elasticity)",
    value: 0.5,
    distribution: upTo(0.5, 1),
    source: "assumption: stress is in part a symptom of paperwork (The Case for Change 2021)",
    quality: "assumption",
  },
  turnover_caseload_effect: {
    unit: "1",
    doc: "How stress raises leaving (elasticity)",
    value: 0.4,
    distribution: strength(0.4, 0.3),
    source: strengthSource,
    quality: "assumption",
  },
  caseload_effect: {
    unit: "1",
    doc: "How caseload lowers the quality of practice (elasticity)",
    value: 0.2,
    distribution: strength(0.2, 0.15),
    source: strengthSource,
    quality: "assumption",
  },
  experience_effect: {
    unit: "1",
    doc: "How experience raises the quality of practice (elasticity)",
    value: 0.15,
    distribution: strength(0.15, 0.12),
    source: strengthSource,
    quality: "assumption",
  },
  direct_time_effect: {
    unit: "1",
    doc: "How time with families raises the quality of practice (elasticity)",
    value: 0.2,
    distribution: strength(0.2, 0.15),
    source: strengthSource,
    quality: "assumption",
  },
  supervision_effect: {
    unit: "1",
    doc: "Gain of quality when all who lack reflective supervision get it",
    value: 0.03,
    distribution: upTo(0.03, 0.08),
    source: "assumption: a third of social workers lack it; no size given in any source",
    quality: "assumption",
  },
  supervision_relief: {
    unit: "1",
    doc: "Relief of stress when all who lack reflective supervision get it",
    value: 0.05,
    distribution: upTo(0.05, 0.15),
    source: "assumption",
    quality: "assumption",
  },
  decision_quality_response: {
    unit: "1",
    doc: "How better practice lowers the share of assessments that find no need (elasticity)",
    value: 0.2,
    distribution: upTo(0.2, 0.5),
    source: "assumption",
    quality: "assumption",
  },
  plan_length_response: {
    unit: "1",
    doc: "How better practice shortens protection plans (elasticity)",
    value: 0.3,
    distribution: upTo(0.3, 0.6),
    source: "assumption: drift of plans under high caseloads",
    quality: "assumption",
  },
};
