import { type CoverageGroup, missing, noFigure, not, partly } from "../line.js";

export const education: CoverageGroup = {
  id: "education",
  title: "Education",
  lines: {
    F299: not("Attainment gaps at 16", missing("no outcomes of children"), [
      "ks4-gap-cin",
      "ks4-gap-cpp",
      "ks4-gap-care",
    ]),
    F300: not("Attainment at seven", missing("no outcomes of children"), [
      "ks1-reading",
      "ks1-writing",
      "ks1-maths",
    ]),
    F301: not("Exclusion", missing("schools are not modelled"), [
      "exclusion-rate-cla",
      "exclusion-rate-all",
      "exclusion-rate-cin",
    ]),
    F302: not("Absence", noFigure),
    F303: not("Schools that children in care go to", missing("schools are not modelled"), [
      "cla-poor-schools-share",
    ]),
    F304: not("Kept out of schools", noFigure),
    F305: not("Moves between schools", noFigure),
    F306: not(
      "Health and care plans of teenagers in care",
      missing("disability is no attribute of a child here"),
      ["teen-care-ehcp-excess"],
    ),
    F307: not("Virtual school heads", noFigure),
    F308: not("Pupil premium for children in care", noFigure),
    F309: not("Care protects attainment", missing("no outcomes of children"), [
      "ks4-gap-cin",
      "ks4-gap-care",
    ]),
    F310: not("What teachers know about care", noFigure),
    F311: not("Computers", noFigure),
    F312: not("School as a safe place", noFigure),
    F313: partly(
      "Higher education of care leavers",
      [
        "leavers-in-university",
        "university_share",
        "virtual_school_reach",
        "he-entry-careleavers-19-21",
        "he-entry-careleavers-23",
        "he-entry-general",
      ],
      missing("at 19 to 21, one share of all years"),
    ),
    F314: not("Special schools", noFigure),
  },
};
