import { type CoverageGroup, missing, noFigure, not, outside, partly } from "../line.js";

export const health: CoverageGroup = {
  id: "health",
  title: "Health",
  lines: {
    F286: not("Strengths and difficulties of children in care", missing("no outcomes of children"), [
      "sdq-normal",
      "sdq-borderline",
      "sdq-concern",
    ]),
    F287: not("Psychiatric disorder in care", missing("no outcomes of children"), [
      "psychiatric-disorder-cla",
      "psychiatric-disorder-not-cla",
    ]),
    F288: not("Waiting and refusal by mental health services", outside("the health service"), [
      "camhs-rejected-share",
      "camhs-rejected-n",
    ]),
    F289: not("Mental health services by region", outside("the health service"), [
      "camhs-rejected-london",
      "camhs-rejected-south-midlands-east",
      "camhs-rejected-north",
    ]),
    F290: not("More money for them, no fewer refusals", outside("the health service"), [
      "camhs-extra-funding",
      "camhs-rejection-trend",
    ]),
    F291: not("From child to adult mental health", outside("the health service")),
    F292: not("Self-harm and suicide", noFigure),
    F293: not("Whether every child in care needs therapy", noFigure),
    F294: not("Thresholds of diagnosis", noFigure),
    F295: not("Adopted and kinship children refused therapy", noFigure),
    F296: not("Health offer to care leavers", noFigure),
    F297: not("Health of children in care", noFigure),
    F298: partly(
      "Health and death later in life",
      ["leavers-with-disorder", "disorder_share", "premature-death-excess-care"],
      missing("mental health until 25; death is not followed"),
    ),
  },
};
