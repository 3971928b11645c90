import { readingSwitch } from "../reading-switch.js";
import type { Sector } from "../sector.js";

/** What the latent paths of practice have in common. The paths themselves stand in the sectors that they move. */
export const practice: Sector = {
  name: "practice",
  purpose:
    "How long practice remembers and when it may turn, for the latent paths of practice, one each in the front door, protection, courts, care and leaving care.",
  auxiliaries: {
    path_forgetting: {
      unit: "1",
      doc: "One where practice goes back to its mean, none where it stays as it was when the data end",
      equation: "if(time < last_year_of_data, 1, 1 - practice_stays)",
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
    practice_stays: readingSwitch(
      "1: practice stays after 2020 as it was then; 0: it goes back to what it was on average",
    ),
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
      doc: "Time in which practice goes back to its mean: of a departure, six tenths are left after two years",
      value: 4,
      source: "assumption: about a cycle of inspection, and as long as a director stays",
      quality: "assumption",
    },
  },
};
