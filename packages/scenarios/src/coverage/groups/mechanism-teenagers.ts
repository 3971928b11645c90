import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  not,
  outside,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const mechanismTeenagers: CoverageGroup = {
  id: "mechanism-teenagers",
  title: "Mechanisms: secure homes and teenagers",
  lines: {
    M147: not("From custody and hospital to welfare", outside("the youth estate is the justice ministry's"), [
      "secure-justice-2020",
      "secure-welfare-2020",
    ]),
    M148: partly(
      "No secure place, so elsewhere",
      ["secure_places", "secure_access", "secure_to_homes_share", "secure-alternative-residential-share"],
      missing("applications are not counted"),
    ),
    M149: not("No place, so remand", outside("criminal courts"), ["remand-share-custody"]),
    M150: partly("Remand makes looked after", ["direct_entries"], missing("inside direct entries")),
    M151: not("Custody makes custody", outside("youth justice outcomes"), ["custody-reoffending-rate"]),
    M152: not("Care makes crime", missing("followed to 25 without outcomes"), [
      "prison-careleaver-share-low",
      "yjs-sentenced-social-worker-share",
    ]),
    M153: not("Family rules close other cases", missing("referrals are not told apart by harm"), [
      "efh-closed-without-assessment",
    ]),
    M154: not("Moved away: safe, then not", missing("why a child moves is not counted"), [
      "efh-relocated-share",
    ]),
    M155: not("Excluded, exploited", missing("schools are not modelled"), ["gang-exclusion-ratio"]),
    M156: not("Punished, not protected", noEffectFigure, ["classa-arrests-change"]),
    M157: not("Black boys seen as older", noEffectFigure),
    M158: partly(
      "No youth club, more harm",
      ["harm_multiplier", "safer-places-for-teenagers", "youth-services-cut"],
      unquantified("harm is given; an assumed policy takes part of it back"),
    ),
    M159: not("Meetings, not help", noEffectFigure),
    M160: whole("No Wrong Door keeps children out of care", [
      "hubs-for-teenagers",
      "teenage_edge_reach",
      "nwd-out-of-care-share",
    ]),
  },
};
