import { type CoverageGroup, missing, noEffectFigure, not, outside, partly } from "../line.js";

export const leverSecure: CoverageGroup = {
  id: "lever-secure",
  title: "Levers: secure homes and youth justice",
  lines: {
    L095: not("Other than remand", outside("criminal courts"), [
      "remand-share-custody",
      "remand-no-custodial-sentence",
    ]),
    L096: not("Secure schools", outside("the youth estate is the justice ministry's")),
    L097: not("Close young offender institutions", outside("the youth estate is the justice ministry's")),
    L098: partly(
      "More secure places",
      ["secure-places", "secure_places_added", "secure_places", "secure-welfare-2020"],
      missing("places of looked-after children; wards of the courts apart are not there"),
    ),
    L099: not("Release well prepared", outside("youth justice outcomes"), ["custody-reoffending-rate"]),
    L100: not("Homes in the community instead of remand", noEffectFigure),
  },
};
