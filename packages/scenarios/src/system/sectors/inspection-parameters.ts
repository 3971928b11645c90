import type { ParameterSpec } from "@headwater/core";
import { positive, upTo } from "../sector.js";

/** What is known and assumed of inspection and publicity. Grades are published here for two moments only. */
export const inspectionParameters: Readonly<Record<string, ParameterSpec>> = {
  good_share_2009: {
    unit: "1",
    doc: "Share of authorities good or outstanding at the start",
    value: 0.37,
    source:
      "assumption: as under the framework before 2018 (36%); earlier frameworks graded by other standards",
    quality: "assumption",
  },
  inadequate_share_2009: {
    unit: "1",
    doc: "Share of authorities inadequate at the start",
    value: 0.2,
    source: "assumption: about a fifth under the framework before 2018 (recalled)",
    quality: "assumption",
  },
  inspection_cycle: {
    unit: "year",
    doc: "Mean time between the inspections of an authority that is not inadequate",
    value: 3.5,
    source:
      "assumption: all authorities in the four years of the single framework, every three years after it",
    quality: "assumption",
  },
  reinspection_time: {
    unit: "year",
    doc: "Time until an inadequate authority is inspected again",
    value: 2,
    source: "assumption: about two years of monitoring",
    quality: "assumption",
  },
  good_practice_before_2018: {
    unit: "1",
    doc: "Share that an inspection before 2018 found good, of those not inadequate, at the reference of practice",
    value: 0.46,
    source: "assumption: so that 36% of all are good before 2018",
    quality: "assumption",
  },
  failure_share_at_reference: {
    unit: "1",
    doc: "Share of those requiring improvement that failed an inspection before 2018",
    value: 0.36,
    source: "assumption: so that about a fifth are inadequate before 2018",
    quality: "assumption",
  },
  recovery_share_at_reference: {
    unit: "1",
    doc: "Share of those inadequate that had recovered at the next inspection",
    value: 0.45,
    source: "assumption: so that about a fifth are inadequate before 2018",
    quality: "assumption",
  },
  grade_response: {
    unit: "1",
    doc: "How strongly the quality of practice moves grades (elasticity)",
    value: 1,
    distribution: upTo(1, 2),
    source: "assumption: grades follow practice, and much else",
    quality: "assumption",
  },
  framework_start: {
    unit: "year",
    doc: "Start of the inspection framework now in use: January 2018",
    value: 2017.75,
    source: "dated event (Ofsted: inspecting local authority children's services, from January 2018)",
    quality: "official",
  },
  framework_generosity: {
    unit: "1",
    doc: "How much likelier a good grade became with it, and failure less likely",
    value: 1.6,
    distribution: positive(1.6, 0.2),
    source:
      "assumption as to its centre: far more generous in its first two years (submission on inequalities, from Hood and Goldacre); fitted to 50% good in 2020",
    quality: "calibrated",
  },
  spike_time: {
    unit: "year",
    doc: "How long a failed inspection is felt as a spike",
    value: 1,
    source: "assumption: the year of the inspection (Hood and Goldacre, in the submission on inequalities)",
    quality: "assumption",
  },
  inspection_spike: {
    unit: "1",
    doc: "Enquiries in an authority that just failed against others, less one",
    value: 0.2,
    distribution: upTo(0.2, 0.5),
    source:
      "assumption: a particularly steep spike of child protection where the grade was inadequate (Hood and Goldacre, in the submission on inequalities), no size given",
    quality: "assumption",
  },
  inspection_caution_effect: {
    unit: "1",
    doc: "Share of the level of caution that is due to failed inspections",
    value: 0.1,
    distribution: { kind: "normal", mean: 0.1, sd: 0.08 },
    source:
      "assumption: inspection drives a degree of risk aversion (responses to the Case for Change, 2021); the prior includes none, and the fit holds its centre",
    quality: "assumption",
  },
  preparation_share: {
    unit: "1",
    doc: "Share of the time of case holders that getting ready for inspectors takes",
    value: 0.02,
    distribution: upTo(0.02, 0.05),
    source: "assumption: additional bureaucracy around inspection (The Case for Change 2021), no size given",
    quality: "assumption",
  },
  improvement_work: {
    unit: "1",
    doc: "Share of the time of case holders in an inadequate authority that monitoring and improvement plans take",
    value: 0.1,
    distribution: upTo(0.1, 0.2),
    source:
      "assumption: performance measures, and churn of managers, follow the grade (submission on inequalities), no size given",
    quality: "assumption",
  },
  most_found_good: {
    unit: "1",
    doc: "Highest share that an inspection can find good",
    value: 0.9,
    source: "assumption: a bound",
    quality: "assumption",
  },
  most_found_failing: {
    unit: "1",
    doc: "Highest share of those inspected while requiring improvement that can become inadequate",
    value: 0.4,
    source: "assumption: a bound",
    quality: "assumption",
  },
  inadequate_uplift: {
    unit: "1",
    doc: "Spend on casework in an inadequate authority against others, less one",
    value: 0.1,
    distribution: upTo(0.1, 0.25),
    source:
      "assumption: spending rose and stayed up after the grade (Hood and Goldacre, in the submission on inequalities), no size given",
    quality: "assumption",
  },
  rotherham_report: {
    unit: "year",
    doc: "The report of the inquiry into child sexual exploitation in Rotherham: 26 August 2014",
    value: 2014.4,
    source: "dated event (Jay 2014)",
    quality: "official",
  },
  concern_time: {
    unit: "year",
    doc: "Time in which publicity fades",
    value: 2,
    source: "assumption",
    quality: "assumption",
  },
  publicity_effect: {
    unit: "1",
    doc: "How much one event of publicity raises the level that caution moves to: the death of Peter Connelly, public from November 2008, and the Rotherham report",
    value: 0.1,
    distribution: { kind: "normal", mean: 0.1, sd: 0.1 },
    source:
      "dated events (Jones 2014, Jay 2014); their size, one for both, is an assumption that includes none, and the fit holds its centre",
    quality: "assumption",
  },
};
