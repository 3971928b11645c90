import { type CoverageGroup, missing, noFigure, not, partly, whole } from "../line.js";

export const semiIndependent: CoverageGroup = {
  id: "semi-independent",
  title: "Semi-independent homes",
  lines: {
    F199: whole("At 16 or 17 in semi-independent homes", [
      "in-semi-independent",
      "semi_independent_spill",
      "semi-indep-share-16-17",
    ]),
    F200: whole("Under 16 in unregulated homes", [
      "unregulated_under_16",
      "unregulated_ban",
      "unregulated_under16",
    ]),
    F201: partly(
      "Children who arrived alone live there",
      ["arrivals_alone", "home_share", "uasc-share-unregulated-u16"],
      missing("they are placed as others of their age"),
    ),
    F202: not("Unfit settings", noFigure),
    F203: not("Standards for them", noFigure),
    F204: not("Staying beyond 18", noFigure),
    F205: not("Rights lost by moving at 16", noFigure),
    F206: not("Others under 18 in such homes", noFigure),
    F207: partly(
      "A ban, or standards",
      ["unregulated_ban", "semi_independent_use_multiplier", "no-semi-independent-homes"],
      missing("bans can be run; standards have no figure"),
    ),
  },
};
