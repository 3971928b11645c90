import type { Source } from "../source.js";

/** The five texts on England's children's social care of 2021 that the model is built from. */
export const documents = {
  "case-for-change": {
    title: "The Case for Change",
    publisher: "Independent Review of Children's Social Care",
    year: 2021,
    url: "https://childrenssocialcare.independent-review.uk/case-for-change/",
  },
  "case-for-change-abbreviated": {
    title: "Case for Change: a NCERCC abbreviated version",
    publisher: "National Centre for Excellence in Residential Child Care",
    year: 2021,
    note: "Shortens The Case for Change; every figure in it stands there too.",
  },
  "case-for-change-feedback": {
    title: "The Case for Change: Your Feedback",
    publisher: "Independent Review of Children's Social Care",
    year: 2021,
  },
  "case-for-change-supporting-evidence": {
    title: "Case for Change: Supporting Evidence",
    publisher: "Independent Review of Children's Social Care",
    year: 2021,
  },
  "inequalities-submission": {
    title:
      "Evidence for system reform needed to address the socio-economic drivers of demand and reduce inequalities in child welfare provision",
    publisher: "Hood, Featherstone, Bywaters, Gupta, Bilson, Morris and Webb",
    year: 2021,
    note: "Submission to the review's call for evidence.",
  },
} as const satisfies { readonly [id: string]: Source };
