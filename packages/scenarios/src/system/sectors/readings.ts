import { readingSwitch } from "../reading-switch.js";
import type { Sector } from "../sector.js";

/**
 * Where the documents disagree about what follows from what: each reading is a switch, 0 as the model has it, 1 as the other side
 * says. That of early removal and adoption has a sector of its own. All act on what differs from the end of the data, so that 2009 to 2020 are the same under every reading.
 */
export const readings: Sector = {
  name: "readings",
  purpose:
    "Where the documents disagree about what follows from what: switches for the other reading of enquiries (two), of splitting help from protection, and of prevention after 2016. Off in the baseline; none changes the years to 2020.",
  stocks: {
    enquiries_felt: {
      unit: "child/year",
      doc: "Enquiries as families know of them: of about the last two years",
      initial: "enquiries_2009",
      inflows: ["enquiries_felt_change"],
      nonNegative: true,
    },
    enquiries_felt_of_2020: {
      unit: "child/year",
      doc: "The same to 2020, and held there",
      initial: "enquiries_2009",
      inflows: ["enquiries_felt_of_2020_change"],
      nonNegative: true,
    },
  },
  flows: {
    enquiries_felt_change: {
      unit: "child/year/year",
      doc: "What families know of enquiries follows them",
      equation: "(sum(enquiries_finished) - enquiries_felt) / enquiry_memory",
    },
    enquiries_felt_of_2020_change: {
      unit: "child/year/year",
      doc: "The same change, until the data end",
      equation:
        "if(time < last_year_of_data, (sum(enquiries_finished) - enquiries_felt) / enquiry_memory, 0)",
    },
  },
  auxiliaries: {
    enquiry_pressure: {
      unit: "1",
      doc: "Enquiries felt against those of 2020; one until then",
      equation: "enquiries_felt / enquiries_felt_of_2020",
    },
    crisis_pressure: {
      unit: "1",
      doc: "How much likelier than in 2020 children enter care unknown before: more where enquiries deter, less where they protect",
      equation:
        "enquiry_pressure ^ (deterrence_strength * enquiries_deter - protection_strength * enquiries_protect)",
    },
    help_engagement: {
      unit: "1",
      doc: "Success of help against now, through trust: of families who fear enquiries, and of a help that is split from protection",
      equation: "enquiry_pressure ^ (-deterrence_strength * enquiries_deter) * (1 + split_balance)",
    },
    split_friction: {
      unit: "1",
      doc: "How much more often families come back where services are split, or less",
      equation: "1 - split_balance",
    },
    split_balance: {
      unit: "1",
      doc: "Gain of trust, or loss in the hand-over, of a help split from protection",
      equation: "help_split * ((1 - split_loses_families) * split_trust - split_loses_families * split_loss)",
    },
    prevention_left: {
      unit: "1",
      doc: "Share of the effect of preventative spend that is left after the data end",
      equation: "if(time < last_year_of_data, 1, 1 - prevention_fades)",
    },
  },
  parameters: {
    enquiries_deter: readingSwitch(
      "1: enquiries keep families from help, which then works less and later; 0: they do not",
    ),
    enquiries_protect: readingSwitch(
      "1: enquiries find children before a crisis, so that fewer of them mean more emergencies; 0: they do not",
    ),
    split_loses_families: readingSwitch(
      "1: splitting help from protection loses families between services; 0: it wins their trust",
    ),
    prevention_fades: readingSwitch(
      "1: preventative spend as it was has no effect after 2020, as found for the years since 2016; 0: the average over the years holds",
    ),
    deterrence_strength: {
      unit: "1",
      doc: "How strongly enquiries deter, where they do (elasticity)",
      value: 0.3,
      distribution: { kind: "triangular", low: 0, mode: 0.3, high: 0.8 },
      source: "assumption: the claim has no figure",
      quality: "assumption",
    },
    protection_strength: {
      unit: "1",
      doc: "How strongly enquiries avert emergencies, where they do (elasticity)",
      value: 0.5,
      distribution: { kind: "triangular", low: 0, mode: 0.5, high: 1 },
      source: "assumption: the claim has no figure",
      quality: "assumption",
    },
    enquiry_memory: {
      unit: "year",
      doc: "Time over which families hear of enquiries",
      value: 2,
      source: "assumption",
      quality: "assumption",
    },
    split_trust: {
      unit: "1",
      doc: "Gain in the success of help where it is split from protection and families trust it more",
      value: 0.1,
      distribution: { kind: "triangular", low: 0, mode: 0.1, high: 0.25 },
      source: "assumption: the claim has no figure",
      quality: "assumption",
    },
    split_loss: {
      unit: "1",
      doc: "Loss in the success of help where it is split from protection and families are lost between services",
      value: 0.1,
      distribution: { kind: "triangular", low: 0, mode: 0.1, high: 0.25 },
      source: "assumption: the claim has no figure",
      quality: "assumption",
    },
  },
  levers: {
    help_split: {
      unit: "1",
      doc: "How far help is split from protection into a service of its own",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
  },
};
