import { type CoverageGroup, noFigure, not, outside, partly, unquantified } from "../line.js";

export const relationships: CoverageGroup = {
  id: "relationships",
  title: "Relationships and experience",
  lines: {
    F340: not("Contact with parents", outside("relationships are not stocks or flows"), [
      "contact-parent-share-low",
      "contact-parent-share-high",
    ]),
    F341: not("Quality of contact", noFigure),
    F342: not("Contact with siblings and others", noFigure),
    F343: not("Friends, pets and places", noFigure),
    F344: not("Love and belonging", noFigure),
    F345: not("The story of one's life", noFigure),
    F346: not("Why am I in care", outside("relationships are not stocks or flows"), ["no-explanation-4-7"]),
    F347: partly(
      "Number of professionals",
      ["leaving_rate", "experience_effect"],
      unquantified("turnover of workers stands for it"),
    ),
    F348: not("Stigma", noFigure),
    F349: not("Rights and voice", noFigure),
    F350: not("Advocacy", noFigure),
    F351: not("A say in decisions", noFigure),
    F352: not("Words that hurt", noFigure),
    F353: not("Identity after adoption", noFigure),
    F354: not("Care that was good", noFigure),
    F355: not("Restraint", noFigure),
    F356: not("Love as a profession", noFigure),
    F357: not("Shame and fear of parents", noFigure),
    F358: not("Victims of abuse blamed as parents", noFigure),
    F359: not("Fathers at the margin", noFigure),
    F360: not("What parents think of services", noFigure),
    F361: not("Judged for being poor", noFigure),
    F362: not("Children in conferences", noFigure),
  },
};
