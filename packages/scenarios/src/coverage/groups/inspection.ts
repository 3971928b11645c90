import {
  type CoverageGroup,
  noEffectFigure,
  noFigure,
  not,
  outside,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const inspection: CoverageGroup = {
  id: "inspection",
  title: "Inspection",
  lines: {
    F436: whole("Authorities by grade", [
      "authorities_good",
      "authorities_requiring_improvement",
      "authorities_inadequate",
      "ofsted-good-share-sif",
      "ofsted-good-share-2020",
    ]),
    F437: partly(
      "Spike at an inspection",
      ["spike_of_enquiries", "inspection_spike", "recent_failures"],
      unquantified("after failures only; its size is an assumption"),
    ),
    F438: whole("After an inadequate grade", [
      "inadequate_spend",
      "inadequate_agency_effect",
      "inadequate_turnover_effect",
      "improvement_work",
    ]),
    F439: partly(
      "After a good grade",
      ["failures_felt", "inspection_pressure"],
      unquantified("fewer failures calm all; no effect of a good grade by itself"),
    ),
    F440: not("Between two regulators", noFigure),
    F441: not("Inspecting the provider of a home", noFigure),
    F442: not("Joint inspections", noFigure),
    F443: not("Intervention in authorities", noFigure),
    F444: not("Too much weight on grades", noEffectFigure, ["ilacs-outstanding-multiple"]),
    F445: not("Health and care regulators", noFigure),
    F446: not("Complaints", outside("complaints are not part of the flows"), ["complaints-upheld-average"]),
    F447: not("Families' voice in inspection", noFigure),
    F448: not("Peers who help", noFigure),
  },
};
