/**
 * What was gathered for this project and is not in the repository, by the reason: series and figures by their id in the collection that the evidence
 * was made from. Whatever else was gathered is here, by the same id; a test holds both lists to that.
 */
export const leftOutEvidence: readonly { readonly reason: string; readonly ids: readonly string[] }[] = [
  {
    reason: "ends in 2007/08, before the history of the model",
    ids: [
      "psse_cla_childrens_homes_net",
      "psse_cla_fostering_net",
      "psse_cla_secure_welfare_net",
      "psse_cla_total_net",
    ],
  },
  {
    reason: "in prices of 2023-24, which the deflator to 2019/20 cannot bring back",
    ids: ["residential_cost_per_child_year"],
  },
  {
    reason: "size of a sample, not of anything in the system",
    ids: [
      "rip-change-project-n",
      "nrpf-la-sample",
      "fathers-survey-n",
      "students-anxiety-n",
      "croydon-review-n",
      "scr-black-boys-n",
      "efh-relocated-cases-n",
      "fgc-interviews-n",
      "kin-carers-study-n",
      "birth-mothers-interviews-n",
      "contact-studies-n",
    ],
  },
  {
    reason: "counts the authorities of another figure, which is here",
    ids: ["first-week-separation-las"],
  },
  {
    reason: "counts authorities where something rose by an amount that is not stated",
    ids: ["adoption-u5-increase-las"],
  },
  {
    reason: "a date: the series shows it",
    ids: ["adoption-rate-peak-year", "s004-spending-peak-year"],
  },
  {
    reason: "outside the boundary: not of children's social care",
    ids: [
      "social-ties-survival-effect",
      "public-know-no-care",
      "teaching-partnership-share",
      "adult-agency-rate",
      "la-ceo-turnover",
      "s003-he-accommodation",
    ],
  },
  {
    reason: "how many took part in the review that wrote the document",
    ids: [
      "parents-heard-n",
      "kin-carers-heard-n",
      "adopters-heard-n",
      "care-adults-heard-n",
      "foster-carers-heard-n",
      "lived-experience-heard-n",
      "professionals-heard-n",
      "call-for-advice-responses-001",
      "call-for-evidence-responses-001",
      "s003-workshop-people-n",
      "s003-workshops-n",
      "s003-focus-groups-n",
      "s003-one-to-ones-n",
      "s003-charities-n",
      "s003-sites-visited-n",
      "s003-research-seminars-n",
      "s003-call-for-advice-n",
      "s003-call-for-advice-personal-n",
      "s003-topics-n",
      "s004-responses-n",
      "s004-form-responses-n",
      "s004-inbox-responses-n",
      "s004-organisation-responses-n",
      "s004-lived-experience-n",
      "s004-professionals-n",
      "s004-dilemmas-n",
    ],
  },
  {
    reason: "what those helped thought of the help: no state, flow or effect",
    ids: [
      "sfp-keyworker-helpful",
      "sfp-keyworker-helpful-weekly",
      "sfp-keyworker-very-helpful",
      "fgc-involved",
      "fgc-values",
      "fgc-addressed",
      "fgc-appropriate",
      "kin-closest-carer",
      "kin-closest-partner",
    ],
  },
  {
    reason: "counts offices, duties or places of work: the model has no such stock",
    ids: [
      "court-circuits-n",
      "dfj-areas-n",
      "nwd-hubs-n",
      "govt-departments-n",
      "cin-dataset-years",
      "statutory-duties-n",
      "statutory-duties-departments",
      "statutory-duties-csc-n",
    ],
  },
  {
    reason: "one case, or the most extreme that was told: no quantity of the system",
    ids: [
      "written-agreements-case-n",
      "croydon-died-n",
      "efh-relocated-killed-n",
      "social-workers-per-child-max",
      "unregulated-age-max",
      "secure-applications-accepted",
      "secure-applications-alternative",
      "s003-professionals-around-child",
    ],
  },
  {
    reason: "the count behind a share that is here",
    ids: ["croydon-exclusions-n"],
  },
  {
    reason: "after 2019/20, or of a plan for it",
    ids: [
      "cs-pilot-areas",
      "cs-adopting-areas",
      "cs-implementation-group",
      "secure-schools-planned",
      "secure-schools-opened",
      "yoi-cell-hours",
      "yoi-share-minority",
      "yoi-share-white",
      "staying-close-funding",
      "funding-gap-2025",
      "s004-under16-not-in-care-settings",
    ],
  },
  {
    reason: "an age in a law, a rule or a programme: in the definition of what is counted",
    ids: [
      "nwd-age-low",
      "nwd-age-high",
      "unregulated-ban-age",
      "lha-exemption-age-from",
      "lha-exemption-age-to",
      "leaving-care-eligibility-age",
      "spend-child-population-max-age",
      "s004-care-leaver-offer-age-low",
      "s004-care-leaver-offer-age-high",
    ],
  },
  {
    reason: "counts over periods of unlike length: the document does not say of what span the second is",
    ids: ["nwd-missing-before", "nwd-missing-after"],
  },
  {
    reason: "none among participants whose number is not stated: the note of pc-study-length says so",
    ids: ["pc-unplanned-pregnancies"],
  },
  {
    reason: "when a result was measured whose size is not stated",
    ids: ["pc-wellbeing-followup-low", "pc-wellbeing-followup-high"],
  },
];

/** Values of series that are here which were left out, by year. */
export const leftOutPoints: readonly {
  readonly id: string;
  readonly years: readonly number[];
  readonly reason: string;
}[] = [
  { id: "adoptions", years: [2008], reason: "before 31 March 2009, where the history of the model begins" },
  { id: "cla_31mar", years: [2008], reason: "before 31 March 2009, where the history of the model begins" },
  { id: "cla_ceases", years: [2008], reason: "before 31 March 2009, where the history of the model begins" },
  { id: "cla_starts", years: [2008], reason: "before 31 March 2009, where the history of the model begins" },
  { id: "uasc_31mar", years: [2008], reason: "before 31 March 2009, where the history of the model begins" },
  {
    id: "gdp_deflator_calendar_year",
    years: [2008],
    reason: "before 31 March 2009, where the history of the model begins",
  },
  {
    id: "price_foster_ifa_week",
    years: [2004],
    reason: "before 31 March 2009, where the history of the model begins",
  },
  {
    id: "price_foster_la_inhouse_week",
    years: [2004],
    reason: "before 31 March 2009, where the history of the model begins",
  },
  {
    id: "cost_foster_week",
    years: [1993, 1994, 1995, 1996],
    reason: "before 31 March 2009, where the history of the model begins",
  },
  {
    id: "cost_residential_la_week",
    years: [1993, 1994, 1995, 1996],
    reason: "before 31 March 2009, where the history of the model begins",
  },
  {
    id: "s251_cla_total_gross",
    years: [2010],
    reason: "quoted from a debate without a price base; s251_cla_total_comparable_gross has the year",
  },
  {
    id: "pbe_total_change",
    years: [2017],
    reason: "the change in per cent to a year inside the period of the amount that is here",
  },
];
