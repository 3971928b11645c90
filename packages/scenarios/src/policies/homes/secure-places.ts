import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const securePlaces: Policy = {
  id: "secure-places",
  area: "homes",
  title: "More secure places",
  summary: "Ten more places a year in secure homes for children placed for their welfare.",
  moves: [
    {
      lever: "secure_places_added",
      to: 10,
      because: "A choice: about as many as children wait for on a day, within a few years.",
    },
    { lever: "market_reform_spend", to: 8e6, because: "Assumption: GBP 800,000 of building for a place." },
  ],
  delivery: afterHistory(5, "building takes years"),
  cost: "GBP 8 million a year for building, borne by authorities; who lives there is paid for as others are.",
  evidence: ["secure-welfare-2020", "secure-total-2020", "secure-alternative-residential-share"],
  caveats: ["The review holds that more secure places are no answer in the long run."],
  expected: [{ variable: "in_home[secure]", way: "up", year: 2030 }],
};
