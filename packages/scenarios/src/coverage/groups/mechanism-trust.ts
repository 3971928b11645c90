import { type CoverageGroup, missing, noEffectFigure, not, whole } from "../line.js";

export const mechanismTrust: CoverageGroup = {
  id: "mechanism-trust",
  title: "Mechanisms: engagement and trust",
  lines: {
    M066: whole("Enquiries deter families", [
      "enquiries_deter",
      "enquiry_pressure",
      "help_engagement",
      "s47-no-plan-2019-20-exec",
    ]),
    M067: not("Cold encounters raise judged risk", noEffectFigure),
    M068: not("Assessment is stress", noEffectFigure, ["s47-no-plan-2019-20-exec"]),
    M069: not("Parents from care avoid help", missing("the next generation is not linked to this one"), [
      "intergen-mothers-care-share",
    ]),
    M070: not("Fear of court", noEffectFigure),
    M071: not("Victims blamed", noEffectFigure, ["factor-dv-parent-share"]),
    M072: whole("Protection and support in one service", [
      "help_split",
      "split_balance",
      "split_loses_families",
    ]),
    M073: not("Design with families restores trust", noEffectFigure),
    M074: not("Services built around families", noEffectFigure),
    M075: not("Video hearings", noEffectFigure),
    M076: not("Caution drives teenagers away", noEffectFigure),
  },
};
