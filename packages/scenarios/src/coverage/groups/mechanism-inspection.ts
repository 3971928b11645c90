import { type CoverageGroup, missing, noEffectFigure, not, partly, unquantified, whole } from "../line.js";

export const mechanismInspection: CoverageGroup = {
  id: "mechanism-inspection",
  title: "Mechanisms: inspection",
  lines: {
    M185: partly(
      "Inspection year spike",
      ["spike_of_enquiries", "inspection_spike"],
      unquantified("after failures only; its size is an assumption"),
    ),
    M186: whole("Inadequate: spend and agency rise", ["inadequate_spend", "inadequate_agency_effect"]),
    M187: partly(
      "Good: calmer",
      ["inspection_pressure"],
      unquantified("fewer failures calm all; no effect of a good grade by itself"),
    ),
    M188: whole("Inadequate: staff leave", [
      "inadequate_turnover_effect",
      "leaving_rate",
      "sw-turnover-rate",
    ]),
    M189: partly(
      "Penalties slow recovery",
      ["improvement_work", "inspection_preparation", "recovery_share"],
      unquantified("through time taken from families; no size in any source"),
    ),
    M190: not(
      "Poor areas, worse grades",
      missing("grades follow the quality of practice, on which deprivation does not act"),
      ["deprivation-ofsted-odds"],
    ),
    M191: whole("Fear of inspection makes caution", [
      "risk_aversion",
      "inspection_caution_effect",
      "inspection_preparation",
      "inspection_less_punitive",
    ]),
    M192: not("Grades as the measure", noEffectFigure, ["ofsted-good-share-sif"]),
    M193: not("Inspectors under pressure", noEffectFigure),
    M194: whole("Inspectors see too little, not too much", [
      "enquiries_protect",
      "protection_strength",
      "s004-cin-plan-after-s47",
    ]),
  },
};
