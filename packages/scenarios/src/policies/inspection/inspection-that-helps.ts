import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const inspectionThatHelps: Policy = {
  id: "inspection-that-helps",
  area: "inspection",
  title: "Inspection that helps",
  summary:
    "Inspection without a verdict that punishes: nobody prepares for show, a failure frightens nobody.",
  moves: [
    {
      lever: "inspection_less_punitive",
      to: { kind: "pert", low: 0.2, mode: 0.5, high: 0.9 },
      because: "Assumption: half of what the lever could do; the law and the press remain.",
    },
    {
      lever: "programme_grant",
      to: 20e6,
      because: "Assumption: help to authorities that are found wanting.",
    },
  ],
  delivery: afterHistory(3, "a new framework takes three years"),
  cost: "GBP 20 million a year by central government.",
  evidence: ["ofsted-good-share-sif", "ofsted-good-share-2020", "ilacs-outstanding-multiple"],
  caveats: [
    "That an inspection raises intervention is shown, by how much is assumed.",
    "The inspectorate says that it finds too slow action more often than needless investigation.",
    "What a lighter inspection would miss is not counted.",
  ],
  expected: [
    { variable: "risk_aversion", way: "down", year: 2028 },
    { variable: "enquiries_in_year", way: "down", year: 2028 },
  ],
};
