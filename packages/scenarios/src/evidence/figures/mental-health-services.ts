import { figures } from "../figure.js";

/** Referrals that specialist children's mental health services turn away. */
export const mentalHealthServices = figures(
  { source: "case-for-change", quality: "research" },
  {
    "camhs-rejected-n": {
      value: 133_000,
      unit: "child/year",
      measure: "flow",
      what: "Children referred to specialist mental health services and not accepted",
      year: 2019,
      locator: "ch. 4",
      cites: "Crenna-Jennings & Hutchinson, 2020",
      note: "Stated as approximately.",
    },
    "camhs-rejected-london": {
      value: 17,
      unit: "percent",
      measure: "share",
      what: "Referrals to specialist mental health services rejected, London",
      year: 2019,
      locator: "ch. 4",
      cites: "Crenna-Jennings & Hutchinson, 2020",
    },
    "camhs-rejected-south-midlands-east": {
      value: 28,
      unit: "percent",
      measure: "share",
      what: "Referrals to specialist mental health services rejected, South, Midlands and East",
      year: 2019,
      locator: "ch. 4",
      cites: "Crenna-Jennings & Hutchinson, 2020",
    },
    "camhs-rejected-north": {
      value: 22,
      unit: "percent",
      measure: "share",
      what: "Referrals to specialist mental health services rejected, North",
      year: 2019,
      locator: "ch. 4",
      cites: "Crenna-Jennings & Hutchinson, 2020",
    },
    "camhs-rejection-trend": {
      value: 0,
      unit: "percent",
      measure: "change",
      what: "Share of referrals to specialist mental health services rejected",
      year: 2019,
      since: 2015,
      locator: "ch. 4",
      cites: "Crenna-Jennings & Hutchinson, 2020",
      note: "Stated as not improved; read as no change.",
    },
  },
);
