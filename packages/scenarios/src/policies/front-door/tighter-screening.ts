import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const tighterScreening: Policy = {
  id: "tighter-screening",
  area: "front-door",
  title: "Tighter screening at the front door",
  summary:
    "More referrals are closed without an assessment, to save work. Families whose need is not met come back.",
  moves: [
    {
      lever: "screening_multiplier",
      to: { kind: "pert", low: 1, mode: 1.25, high: 1.5 },
      because:
        "Assumption: a quarter more referrals closed at once; the published share has moved by more than that, partly by how it was recorded.",
    },
  ],
  delivery: afterHistory(2, "it is a decision of each authority"),
  cost: "No new money (GBP 0): assessments are saved.",
  evidence: [
    "referrals_no_further_action_share",
    "rereferral-12m-low",
    "rereferral-12m-high",
    "assess-nfa-share-2019-20",
  ],
  caveats: [
    "Authorities that screen and ration more have more repeat referrals and no fewer entries to care, says the submission: an association without a figure.",
    "Here work that is saved makes practice better, so that re-referrals do not rise; the documents say that they do.",
    "It exists to be compared, not to be recommended: children who are not seen are a risk that the model does not count.",
  ],
  expected: [{ variable: "assessments_in_year", way: "down", year: 2026 }],
};
