import { type CoverageGroup, missing, noFigure, not, outside, partly, restates } from "../line.js";

export const secure: CoverageGroup = {
  id: "secure",
  title: "Secure homes and youth justice",
  lines: {
    F264: partly(
      "Secure settings and their kinds",
      ["in-secure", "secure-total-2020"],
      missing("secure homes of looked-after children only"),
    ),
    F265: not("Custody of children", outside("the youth estate is the justice ministry's"), [
      "secure-justice-2020",
    ]),
    F266: partly(
      "Secure homes for welfare",
      ["in_home", "secure-welfare-2020"],
      missing("a kind of home with a constant weight"),
    ),
    F267: not("Detention for mental health", outside("hospitals"), [
      "secure-mha-secure-2020",
      "secure-mha-nonsecure-2020",
    ]),
    F268: not("Applications for secure homes refused", noFigure),
    F269: partly("Remand makes a child looked after", ["direct_entries"], missing("inside direct entries")),
    F270: not("Remand and the sentence after", outside("criminal courts"), [
      "remand-share-custody",
      "remand-no-custodial-sentence",
    ]),
    F271: not("Conditions in custody", outside("the youth estate is the justice ministry's")),
    F272: not("Secure schools", outside("the youth estate is the justice ministry's")),
    F273: not("Ethnicity in custody", outside("the youth estate is the justice ministry's")),
    F274: not("Remanded to an unfit place", noFigure),
    F275: not("Homes on release", noFigure),
    F276: not("Restraint in custody", noFigure),
    F277: not("Exploited girls in secure homes", restates("F262"), ["secure-cse-share"]),
    F278: not("Deprivation of liberty as a threshold", noFigure),
    F279: not("Courts warn that there is no place", noFigure),
    F280: not("Sentenced children with a social worker", outside("criminal courts"), [
      "yjs-sentenced-social-worker-share",
    ]),
    F281: not("Unequal sentences", outside("criminal courts")),
    F282: not("Youth justice and children in care", noFigure),
    F283: not("From secure homes back", noFigure),
    F284: not("Case management with trauma in mind", noFigure),
    F285: not("Handcuffs and restraint", noFigure),
  },
};
