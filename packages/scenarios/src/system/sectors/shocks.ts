import type { Sector } from "../sector.js";

/** The pandemic of 2020/21 as one dated event, which a lever switches on. Off, it is a factor of exactly one everywhere. */
export const shocks: Sector = {
  name: "shocks",
  purpose:
    "The pandemic of 2020/21 as an event that can be switched on: for about a year fewer referrals come, courts are slower and fewer children leave care for a family. Off unless asked for; its sizes are assumptions.",
  auxiliaries: {
    pandemic_force: {
      unit: "1",
      doc: "Force of the pandemic: none until 31 March 2020, full within weeks, ebbing away over the year after",
      equation:
        "pandemic * max(0, min(1, (time - pandemic_start) / pandemic_onset_time)) * max(0, min(1, (pandemic_end - time) / pandemic_ebb_time))",
    },
    referral_disruption: {
      unit: "1",
      doc: "First referrals against what they would be without the pandemic: schools and nurseries closed, fewer visits",
      equation: "1 - pandemic_referral_fall * pandemic_force",
    },
    court_disruption: {
      unit: "1",
      doc: "Pace of care proceedings against what it would be without the pandemic",
      equation: "1 - pandemic_court_fall * pandemic_force",
    },
    exit_disruption: {
      unit: "1",
      doc: "Returns home, guardianship orders and adoptions against what they would be without the pandemic",
      equation: "1 - pandemic_exit_fall * pandemic_force",
    },
  },
  parameters: {
    pandemic_start: {
      unit: "year",
      doc: "After when the pandemic counts: the end of the data, eight days after the first restrictions",
      value: 2020,
      source: "definition: the data end there; restrictions in England began on 23 March 2020",
      quality: "definition",
    },
    pandemic_onset_time: {
      unit: "year",
      doc: "Time from then to full force",
      value: 0.1,
      source: "assumption: some weeks",
      quality: "assumption",
    },
    pandemic_end: {
      unit: "year",
      doc: "When nothing is left of its force",
      value: 2021.5,
      distribution: { kind: "triangular", low: 2021.25, mode: 2021.5, high: 2022 },
      source:
        "assumption: the documents of 2020 and 2021 speak of it as going on, and no later figure is used",
      quality: "assumption",
    },
    pandemic_ebb_time: {
      unit: "year",
      doc: "Time over which its force ebbs away before that",
      value: 1,
      source: "assumption",
      quality: "assumption",
    },
    pandemic_referral_fall: {
      unit: "1",
      doc: "Share of first referrals that do not come at full force; the need stays and is referred later",
      value: 0.25,
      distribution: { kind: "triangular", low: 0.1, mode: 0.25, high: 0.4 },
      source: "assumption: schools make about a fifth of referrals and health services a sixth",
      quality: "assumption",
    },
    pandemic_court_fall: {
      unit: "1",
      doc: "How much slower courts are at full force",
      value: 0.3,
      distribution: { kind: "triangular", low: 0.1, mode: 0.3, high: 0.5 },
      source: "assumption",
      quality: "assumption",
    },
    pandemic_exit_fall: {
      unit: "1",
      doc: "How much rarer leaving care for a family is at full force",
      value: 0.3,
      distribution: { kind: "triangular", low: 0.1, mode: 0.3, high: 0.5 },
      source: "assumption: orders wait for courts, and moves for visits",
      quality: "assumption",
    },
  },
  levers: {
    pandemic: {
      unit: "1",
      doc: "Switches the pandemic of 2020/21 on (1) or off (0), or part of its force",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
  },
};
