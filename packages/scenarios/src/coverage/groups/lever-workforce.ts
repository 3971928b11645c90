import { type CoverageGroup, missing, noEffectFigure, not, outside, whole } from "../line.js";

export const leverWorkforce: CoverageGroup = {
  id: "lever-workforce",
  title: "Levers: workforce, inspection, governance",
  lines: {
    L117: not("Time for families", missing("no workforce sector yet"), [
      "sw-direct-time-share-exec",
      "sw-not-direct-share-exec",
    ]),
    L118: not("Budgets for social workers", noEffectFigure),
    L119: not("Experience stays at the front", missing("no workforce sector yet"), [
      "sw-managerial-share",
      "sw-short-service-share",
    ]),
    L120: not("Smaller caseloads", missing("no workforce sector yet"), ["sw-caseload"]),
    L121: not("Fewer agency staff", missing("no workforce sector yet"), [
      "sw-agency-rate",
      "agency-extra-cost",
      "agency-loss-total",
    ]),
    L122: not("Training and accreditation", noEffectFigure),
    L123: not("More social workers", missing("no workforce sector yet"), ["sw-fte-change-2017-2020"]),
    L124: not("Stable directors", noEffectFigure, ["dcs-tenure", "dcs-turnover"]),
    L125: not("Diverse leaders", noEffectFigure),
    L126: not("A pause in grading", missing("no inspection sector yet"), ["ilacs-outstanding-multiple"]),
    L127: not("Another way to inspect", missing("no inspection sector yet"), [
      "ofsted-good-share-sif",
      "ofsted-good-share-2020",
    ]),
    L128: not("Joint inspection", noEffectFigure),
    L129: not("Success as families see it", noEffectFigure, ["ofsted-good-share-2020"]),
    L130: not("Safeguarding partnerships", noEffectFigure),
    L131: not("Health systems joined up", noEffectFigure),
    L132: not("Pooled budgets", noEffectFigure),
    L133: not("Teams in one place", noEffectFigure),
    L134: not("A strategy of all departments", noEffectFigure),
    L135: not("Simpler guidance", noEffectFigure),
    L136: not("Linked data", outside("a gap in research")),
    L137: not("Better evaluation", noEffectFigure),
    L138: whole("Reform or prop up", ["family-help", "family-help-money-only", "total_spend"]),
    L139: whole("Lifetime cost in the case for money", [
      "lifetime-cost-of-leavers",
      "yearly-cost-of-need",
      "government-cost-of-care-outcomes",
      "outcome-cost-care-ch5",
    ]),
    L140: not("Joined reviews of disability", noEffectFigure, ["disabled-young-people-uk"]),
  },
};
