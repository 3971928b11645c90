import type { Sector } from "../sector.js";

/** What becomes of care leavers, measured as published shares. */
export const leaverOutcomes: Sector = {
  name: "leaver outcomes",
  purpose:
    "Work, training, study, support and health of care leavers as published shares, moved by where they live and by support that reaches them. How many authorities are in touch with is one slow latent stock; nothing else here changes by itself. Nothing in the rest of the system depends on these but the lifetime costs.",
  stocks: {
    leavers_in_touch: {
      unit: "1",
      doc: "Share of care leavers aged 19 to 21 whose activity their authority knows",
      initial: "leavers_in_touch_2009",
      inflows: ["leavers_in_touch_change"],
      nonNegative: true,
    },
  },
  flows: {
    leavers_in_touch_change: {
      unit: "1/year",
      doc: "The share in touch moves towards its long-run level",
      equation: "(leavers_in_touch_level - leavers_in_touch) / leavers_in_touch_time",
    },
  },
  auxiliaries: {
    care_leavers_19_21: {
      unit: "person",
      doc: "Care leavers aged 19 to 21: two years of three in the band under 21, one of four in the next",
      equation:
        "share_aged_19_21[age_18_20] * sum(leavers[age_18_20, :]) + share_aged_19_21[age_21_24] * sum(leavers[age_21_24, :])",
    },
    leaver_idleness_by_home: {
      unit: "1",
      doc: "How much likelier than usual care leavers of an age are to be out of work and study, by where they live now against without more support",
      dimensions: ["leaver_age"],
      equation:
        "sum(leavers[leaver_age, :] * idleness_by_home[:]) / sum(leavers[leaver_age, :]) / sum(usual_leaver_home_share[leaver_age, :] * idleness_by_home[:])",
    },
    leaver_support_on_idleness: {
      unit: "1",
      doc: "What mentors, offers of work and virtual schools for those over 16 leave of being out of work and study",
      equation:
        "(1 - mentoring_effect * leaver_mentoring_reach) * (1 - work_offer_effect * leaver_work_offer_reach) * (1 - virtual_school_effect * virtual_school_reach)",
    },
    leaver_idle_share_of_known: {
      unit: "1",
      doc: "Share of care leavers aged 19 to 21 whose activity is known who are not in education, work or training",
      equation:
        "min(1, usual_idle_share_of_known * (share_aged_19_21[age_18_20] * sum(leavers[age_18_20, :]) * leaver_idleness_by_home[age_18_20] + share_aged_19_21[age_21_24] * sum(leavers[age_21_24, :]) * leaver_idleness_by_home[age_21_24]) / care_leavers_19_21 * leaver_support_on_idleness)",
    },
    leavers_not_in_work_share: {
      unit: "1",
      doc: "Care leavers aged 19 to 21 not in education, work or training, not known counted in the base",
      equation: "leavers_in_touch * leaver_idle_share_of_known",
    },
    leavers_in_work_share: {
      unit: "1",
      doc: "Care leavers aged 19 to 21 in education, work or training, not known counted in the base",
      equation: "leavers_in_touch * (1 - leaver_idle_share_of_known)",
    },
    leavers_not_in_work: {
      unit: "person",
      doc: "Care leavers aged 19 to 21 not in education, work or training",
      equation: "care_leavers_19_21 * leavers_not_in_work_share",
    },
    leavers_in_work: {
      unit: "person",
      doc: "Care leavers aged 19 to 21 in education, work or training",
      equation: "care_leavers_19_21 * leavers_in_work_share",
    },
    leavers_in_university: {
      unit: "person",
      doc: "Care leavers aged 19 to 21 in higher education",
      equation:
        "care_leavers_19_21 * university_share * (1 + virtual_school_university_effect * virtual_school_reach)",
    },
    leavers_without_support: {
      unit: "person",
      doc: "Care leavers without emotional support from anybody, or from their worker alone",
      equation: "care_leavers * unsupported_share * (1 - mentoring_company_effect * leaver_mentoring_reach)",
    },
    leavers_with_disorder: {
      unit: "person",
      doc: "Care leavers with a psychiatric disorder, as many of them as of children in care",
      equation: "care_leavers * disorder_share",
    },
  },
  parameters: {
    share_aged_19_21: {
      unit: "1",
      doc: "Share of each band of care leavers that is aged 19 to 21",
      dimensions: ["leaver_age"],
      value: { age_18_20: 2 / 3, age_21_24: 1 / 4 },
      source: "definition: two years of three, one of four",
      quality: "definition",
    },
    leavers_in_touch_2009: {
      unit: "1",
      doc: "Share of care leavers aged 19 to 21 whose activity is known, at the start",
      value: 0.6,
      source: "assumption: chosen with its level and time to pass by the 83% of 2014 and the 92% of 2020",
      quality: "assumption",
    },
    leavers_in_touch_level: {
      unit: "1",
      doc: "Share whose activity is known in the long run",
      value: 0.93,
      source: "assumption: near the 92% that DfE Children looked after gives for 2020",
      quality: "assumption",
    },
    leavers_in_touch_time: {
      unit: "year",
      doc: "Time in which authorities come to know what their leavers do",
      value: 3.5,
      source: "assumption: chosen with the start, since counting began for all of these ages in 2014 only",
      quality: "assumption",
    },
    usual_idle_share_of_known: {
      unit: "1",
      doc: "Share not in education, work or training among those whose activity is known, without more support",
      value: 0.44,
      source:
        "DfE Children looked after: 46% in 2014, 42% in 2020 when those not known are left out; the middle, so that no trend of it is explained",
      quality: "official",
    },
    idleness_by_home: {
      unit: "1",
      doc: "How much likelier than the average a care leaver is to be out of work and study, by where they live",
      dimensions: ["leaver_home"],
      value: {
        staying_put: 0.7,
        staying_close: 0.85,
        supported: 1,
        with_family: 0.95,
        independent: 0.95,
        custody: 2,
        unsuitable_or_unknown: 1.2,
      },
      distribution: {
        staying_put: { kind: "triangular", low: 0.4, mode: 0.7, high: 1 },
        staying_close: { kind: "triangular", low: 0.6, mode: 0.85, high: 1 },
        "*": { kind: "discrete", values: [1] },
        with_family: { kind: "discrete", values: [0.95] },
        independent: { kind: "discrete", values: [0.95] },
        custody: { kind: "discrete", values: [2] },
        unsuitable_or_unknown: { kind: "discrete", values: [1.2] },
      },
      source:
        "assumption: who stays put differs from who does not, so the range reaches down to no effect of staying put or close",
      quality: "assumption",
    },
    mentoring_effect: {
      unit: "1",
      doc: "How much rarer being out of work and study is among those with a mentor",
      value: 0.1,
      distribution: { kind: "triangular", low: 0, mode: 0.1, high: 0.25 },
      source: "assumption: not measured; the range begins at no effect",
      quality: "assumption",
    },
    mentoring_company_effect: {
      unit: "1",
      doc: "How much rarer being without support is among those with a mentor",
      value: 0.4,
      distribution: { kind: "triangular", low: 0, mode: 0.4, high: 0.8 },
      source: "assumption: not measured; the range begins at no effect",
      quality: "assumption",
    },
    work_offer_effect: {
      unit: "1",
      doc: "How much rarer being out of work and study is among those with an offer of an apprenticeship or a job",
      value: 0.15,
      distribution: { kind: "triangular", low: 0, mode: 0.15, high: 0.35 },
      source: "assumption: not measured; the range begins at no effect",
      quality: "assumption",
    },
    virtual_school_effect: {
      unit: "1",
      doc: "How much rarer being out of work and study is among those whom a virtual school follows beyond 16",
      value: 0.05,
      distribution: { kind: "triangular", low: 0, mode: 0.05, high: 0.15 },
      source: "assumption: what is known of virtual schools is correlation; the range begins at no effect",
      quality: "assumption",
    },
    university_share: {
      unit: "1",
      doc: "Share of care leavers aged 19 to 21 in higher education",
      value: 0.06,
      source: "The Case for Change (2021): 6%, against 43% of all young people",
      quality: "official",
    },
    virtual_school_university_effect: {
      unit: "1",
      doc: "How many more of those whom a virtual school follows beyond 16 go to university",
      value: 0.1,
      distribution: { kind: "triangular", low: 0, mode: 0.1, high: 0.3 },
      source: "assumption: not measured; the range begins at no effect",
      quality: "assumption",
    },
    unsupported_share: {
      unit: "1",
      doc: "Share of care leavers with no one for emotional support, or with their worker alone",
      value: 0.16,
      source: "The Case for Change (2021) after Briheim-Crookall and others 2020: 6% and nearly 10%",
      quality: "research",
    },
    disorder_share: {
      unit: "1",
      doc: "Share of care leavers with a psychiatric disorder",
      value: 0.5,
      source:
        "The Case for Change (2021): nearly half of looked-after children; that it lasts beyond 18 is an assumption",
      quality: "research",
    },
  },
  levers: {
    leaver_mentoring_reach: {
      unit: "1",
      doc: "Share of care leavers reached by mentors beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    leaver_work_offer_reach: {
      unit: "1",
      doc: "Share of care leavers who are offered an apprenticeship or a job beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    virtual_school_reach: {
      unit: "1",
      doc: "Share of young people over 16 in care, and after it, whom a virtual school follows",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
  },
};
