import { type CoverageGroup, missing, noEffectFigure, not, partly, whole } from "../line.js";

export const mechanismInspection: CoverageGroup = {
  id: "mechanism-inspection",
  title: "Mechanisms: inspection",
  lines: {
    M185: not("Inspection year spike", missing("no inspection sector yet")),
    M186: not("Inadequate: spend and agency rise", missing("no inspection sector yet")),
    M187: not("Good: calmer", missing("no inspection sector yet")),
    M188: not("Inadequate: staff leave", missing("no inspection sector yet"), ["sw-turnover-rate"]),
    M189: not("Penalties slow recovery", missing("no inspection sector yet")),
    M190: not("Poor areas, worse grades", missing("no inspection sector yet"), ["deprivation-ofsted-odds"]),
    M191: partly(
      "Fear of inspection makes caution",
      ["risk_aversion"],
      missing("caution rises to a level; inspection does not feed it yet"),
    ),
    M192: not("Grades as the measure", noEffectFigure, ["ofsted-good-share-sif"]),
    M193: not("Inspectors under pressure", noEffectFigure),
    M194: whole("Inspectors see too little, not too much", [
      "enquiries_protect",
      "protection_strength",
      "s004-cin-plan-after-s47",
    ]),
  },
};
