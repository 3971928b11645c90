import type { Reading } from "./reading.js";

/** Every question on which two readings are kept. No figure decides any of them; how strong each side is, is an assumption. */
export const readings: readonly Reading[] = [
  {
    id: "adoption",
    question: "Does the use of adoption lower care, or breed removal?",
    sides: [
      { id: "way-out", says: "Adoption is a way out of care, and nothing more.", parameters: {} },
      {
        id: "breeds-removal",
        says: "Where adoption is used more, more small children are investigated and removed.",
        parameters: { early_removal_reading: 1 },
      },
    ],
    evidence: ["adoption-high-use-cla-change", "first-week-entry-excess", "first-week-separation-rate"],
    policies: ["more-adoption", "less-adoption"],
    lines: ["F229", "L064", "L065", "M110", "M111"],
  },
  {
    id: "enquiries",
    question: "Do enquiries that lead nowhere do nothing, deter families, or protect children?",
    sides: [
      { id: "neither", says: "They cost work, and change nothing else.", parameters: {} },
      {
        id: "deter",
        says: "They keep families from help, which then works less, and lets more come in a crisis.",
        parameters: { enquiries_deter: 1 },
      },
      {
        id: "protect",
        says: "They find children in time: fewer of them mean more emergencies.",
        parameters: { enquiries_protect: 1 },
      },
    ],
    evidence: ["s47-no-plan-2019-20-exec", "s47-no-plan-multiple-10yr", "s004-cin-plan-after-s47"],
    policies: ["fewer-enquiries"],
    lines: ["L030", "M066", "M194", "M202"],
  },
  {
    id: "split-services",
    question: "Does help that is split from protection win families, or lose them?",
    sides: [
      {
        id: "wins-trust",
        says: "Families trust a service that does not investigate: help works better, fewer come back.",
        parameters: {},
      },
      {
        id: "loses-families",
        says: "Families fall between two services: help works worse, more come back.",
        parameters: { split_loses_families: 1 },
      },
    ],
    evidence: ["s004-cin-plan-after-s47"],
    policies: ["split-help-and-protection"],
    lines: ["L031", "M072", "F879", "F880"],
  },
  {
    id: "prevention-after-2016",
    question: "Does preventative spending as it is still lower need?",
    sides: [
      { id: "holds", says: "The average of the years since 2012 holds.", parameters: {} },
      {
        id: "fades",
        says: "What was found for the years since 2016 holds: none. Reform of practice is another matter.",
        parameters: { prevention_fades: 1 },
      },
    ],
    evidence: [
      "prevention-20-per-child-cin",
      "prevention-elasticity-cin",
      "prevention-elasticity-cin-recent",
    ],
    policies: ["preventative-spend-restored", "family-help", "prevention-ringfenced", "early-help-targeted"],
    lines: ["L002", "M002", "M007"],
  },
  {
    id: "practice-after-2020",
    question: "Does practice stay as it was in 2020, or go back to what it was on average?",
    sides: [
      {
        id: "stays",
        says: "Thresholds, returns home and adoption stay as they were in 2020.",
        parameters: {},
      },
      {
        id: "goes-back",
        says: "What swung above or below its mean of 2009 goes back to it, four years being its memory.",
        parameters: { practice_goes_back: 1 },
      },
    ],
    evidence: [],
    policies: ["family-help", "kinship-support"],
    lines: [],
  },
];
