import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const publicHomes: Policy = {
  id: "public-homes",
  area: "homes",
  title: "Public places in children's homes",
  summary: "A hundred places a year in homes of authorities and charities, where they are needed.",
  moves: [
    {
      lever: "home_places_added",
      to: 100,
      because: "About as many as opened a year in the eight years to 2019/20. The size is a choice.",
    },
    {
      lever: "out_of_area_multiplier",
      to: { kind: "pert", low: 0.93, mode: 0.97, high: 1 },
      because: "Assumption: places where they are needed keep some children near.",
    },
    { lever: "market_reform_spend", to: 20e6, because: "Assumption: GBP 200,000 of building for a place." },
  ],
  delivery: afterHistory(3, "homes are found, staffed and registered over three years"),
  cost: "GBP 20 million a year for building, borne by authorities; who lives there is paid for as others are.",
  evidence: [
    "home-places-change",
    "homes-children-change",
    "cla-out-of-area-share-2020",
    "homes-managers-recruit-hard",
  ],
  caveats: [
    "Places fill: compare children in homes, not only the price.",
    "Half of managers say that staff are hard to find.",
  ],
  expected: [
    { variable: "home_places", way: "up", year: 2026 },
    { variable: "market_home_price", way: "down", year: 2030 },
  ],
};
