import type { Sector } from "../sector.js";
import { inspectionParameters } from "./inspection-parameters.js";

/** Inspection of authorities: grades, what a failed inspection sets off, and publicity after a child's death or an inquiry. */
export const inspection: Sector = {
  name: "inspection",
  purpose:
    "Shares of authorities by grade, inspected in turn: better practice lifts a grade, worse practice lowers it. A failed inspection brings a spike of enquiries, agency workers and spend, and, with publicity, makes the whole system more cautious.",
  stocks: {
    authorities_good: {
      unit: "1",
      doc: "Share of authorities graded good or outstanding",
      initial: "good_share_2009",
      inflows: ["upgrades_to_good"],
      outflows: ["downgrades_from_good"],
      nonNegative: true,
    },
    authorities_requiring_improvement: {
      unit: "1",
      doc: "Share of authorities graded as requiring improvement (before 2013: adequate)",
      initial: "1 - good_share_2009 - inadequate_share_2009",
      inflows: ["downgrades_from_good", "recoveries"],
      outflows: ["upgrades_to_good", "failures"],
      nonNegative: true,
    },
    authorities_inadequate: {
      unit: "1",
      doc: "Share of authorities graded inadequate",
      initial: "inadequate_share_2009",
      inflows: ["failures"],
      outflows: ["recoveries"],
      nonNegative: true,
    },
    recent_failures: {
      unit: "1",
      doc: "Share of authorities that fell to inadequate within about the last year: a count beside the grades",
      initial: "failures * spike_time",
      inflows: ["failures_counted"],
      outflows: ["failures_fading"],
      nonNegative: true,
    },
    public_concern: {
      unit: "1",
      doc: "Publicity after a child's death or an inquiry, one for each event, fading",
      initial: 1,
      inflows: ["publicity"],
      outflows: ["concern_fading"],
      nonNegative: true,
    },
  },
  flows: {
    upgrades_to_good: {
      unit: "1/year",
      doc: "Authorities lifted to good at an inspection",
      equation: "authorities_requiring_improvement / inspection_cycle * good_practice_share",
    },
    downgrades_from_good: {
      unit: "1/year",
      doc: "Authorities that lose a good grade at an inspection",
      equation: "authorities_good / inspection_cycle * (1 - good_practice_share)",
    },
    failures: {
      unit: "1/year",
      doc: "Authorities that fall to inadequate at an inspection",
      equation: "authorities_requiring_improvement / inspection_cycle * failure_share",
    },
    recoveries: {
      unit: "1/year",
      doc: "Authorities no longer inadequate at their re-inspection",
      equation: "authorities_inadequate / reinspection_time * recovery_share",
    },
    failures_counted: { unit: "1/year", doc: "Failures, as they come", equation: "failures" },
    failures_fading: {
      unit: "1/year",
      doc: "Failures a year ago",
      equation: "recent_failures / spike_time",
    },
    publicity: {
      unit: "1/year",
      doc: "A dated event: the report of the inquiry into exploitation in Rotherham",
      equation: "pulse(1, rotherham_report)",
    },
    concern_fading: {
      unit: "1/year",
      doc: "Publicity fades",
      equation: "public_concern / concern_time",
    },
  },
  auxiliaries: {
    framework_effect: {
      unit: "1",
      doc: "How much more generous inspection became with the framework of 2018",
      equation: "if(time >= framework_start, framework_generosity, 1)",
    },
    good_practice_share: {
      unit: "1",
      doc: "Share that an inspection finds good, of those that it does not find inadequate",
      equation:
        "min(most_found_good, good_practice_before_2018 * framework_effect * practice_quality ^ grade_response)",
    },
    failure_share: {
      unit: "1",
      doc: "Share of those inspected while requiring improvement that become inadequate",
      equation:
        "min(most_found_failing, failure_share_at_reference / framework_effect * practice_quality ^ (-grade_response))",
    },
    recovery_share: {
      unit: "1",
      doc: "Share of those re-inspected while inadequate that recover",
      equation: "min(1, recovery_share_at_reference * practice_quality ^ grade_response)",
    },
    failures_felt: {
      unit: "1",
      doc: "Recent failures against those of the start, as far as inspection punishes them",
      equation: "recent_failures / initial(recent_failures) * (1 - inspection_less_punitive)",
    },
    inspection_pressure: {
      unit: "1",
      doc: "What inspection does to the level that caution moves to: 1 at the failures of the start",
      equation: "max(least_share, 1 + inspection_caution_effect * (failures_felt - 1))",
    },
    inspection_preparation: {
      unit: "1",
      doc: "Share of the time of case holders that getting ready for inspectors takes, and in inadequate authorities what follows",
      equation:
        "(preparation_share + improvement_work * authorities_inadequate) * (1 - inspection_less_punitive)",
    },
    spike_of_enquiries: {
      unit: "1",
      doc: "Enquiries against what they would be with the failures of the start: authorities that just failed open more",
      equation: "1 + inspection_spike * initial(recent_failures) * (failures_felt - 1)",
    },
    inadequate_spend: {
      unit: "GBP/year",
      doc: "What inadequate authorities spend on top to recover",
      equation: "casework_spend * authorities_inadequate * inadequate_uplift",
    },
  },
  parameters: inspectionParameters,
  levers: {
    inspection_less_punitive: {
      unit: "1",
      doc: "How far inspection stops to punish: at 1 a failure frightens nobody and nobody prepares for show",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
  },
};
