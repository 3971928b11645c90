import { type CoverageGroup, missing, noEffectFigure, noFigure, not, outside } from "../line.js";

export const inspection: CoverageGroup = {
  id: "inspection",
  title: "Inspection",
  lines: {
    F436: not("Authorities by grade", missing("no inspection sector yet"), [
      "ofsted-good-share-sif",
      "ofsted-good-share-2020",
    ]),
    F437: not("Spike at an inspection", missing("no inspection sector yet")),
    F438: not("After an inadequate grade", missing("no inspection sector yet")),
    F439: not("After a good grade", missing("no inspection sector yet")),
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
