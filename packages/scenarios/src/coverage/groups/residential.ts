import { type CoverageGroup, missing, noFigure, not, partly, unquantified, whole } from "../line.js";

export const residential: CoverageGroup = {
  id: "residential",
  title: "Children's homes",
  lines: {
    F190: whole("Children in homes, most of them over ten", [
      "in-childrens-home",
      "home_suitability",
      "homes-aged-10plus",
    ]),
    F191: whole("Growth of homes by a third", ["in_home", "homes-children-change"]),
    F192: not("Staff and managers of homes", missing("places are open or not; their staff is not counted"), [
      "homes-managers-recruit-hard",
      "homes-no-manager",
      "homes-barrier-experience",
      "homes-barrier-qualifications",
    ]),
    F193: not("Registration of staff", noFigure),
    F194: not("Grade and quality of a home", missing("homes differ by kind only")),
    F195: partly(
      "Neighbours against a new home",
      ["home_opening_time"],
      unquantified("inside the time to open"),
    ),
    F196: not("Therapeutic communities", noFigure),
    F197: not("Conditions and staffing ratios", noFigure),
    F198: whole("What homes are for", ["home_spill", "home_weight", "childrens_home_use_multiplier"]),
  },
};
