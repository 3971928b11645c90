import { readingSwitch } from "../reading-switch.js";
import type { Sector } from "../sector.js";

/** What the latent paths of practice have in common. The paths themselves stand in the sectors that they move. */
export const practice: Sector = {
  name: "practice",
  purpose:
    "How long practice remembers and when it may turn, for the latent paths of practice, one each in the front door, protection, courts, early removal, care and leaving care.",
  auxiliaries: {
    practice_kept: {
      unit: "1",
      doc: "One where practice swings about what it was when the data end, none where about its mean of 2009",
      equation: "if(time < practice_kept_from, 0, 1 - practice_goes_back)",
    },
    in_path_period: {
      unit: "1",
      doc: "One in the present period of practice, else zero",
      dimensions: ["path_period"],
      equation: "if(floor((time + dt / 2 - path_start) / path_interval) + 1 == path_period, 1, 0)",
    },
    path_mark: {
      unit: "1",
      doc: "Mark of a turn of one standard deviation, so that the paths have a standard deviation of one: practice gets only part of the way in a period",
      equation: "sqrt((1 + exp(-path_interval / path_memory)) / (1 - exp(-path_interval / path_memory)))",
    },
  },
  parameters: {
    practice_goes_back: readingSwitch(
      "0: practice stays as it was when the data end; 1: it goes back to its mean of 2009",
    ),
    practice_kept_from: {
      unit: "year",
      doc: "From when practice is no longer fitted",
      value: 2020,
      source: "definition: the year in which the data end that a fit takes",
      quality: "definition",
    },
    path_start: {
      unit: "year",
      doc: "Start of the first period of practice",
      value: 2008,
      source: "definition: periods end in even years, 2020 among them",
      quality: "definition",
    },
    path_interval: {
      unit: "year",
      doc: "Length of a period of practice",
      value: 2,
      source: "definition: practice may turn every two years",
      quality: "definition",
    },
    path_memory: {
      unit: "year",
      doc: "Time in which practice goes back to what it swings about: of a departure, six tenths are left after two years",
      value: 4,
      source: "assumption: about a cycle of inspection, and as long as a director stays",
      quality: "assumption",
    },
  },
};
