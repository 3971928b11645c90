import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const unregulatedHomesBanned: Policy = {
  id: "unregulated-homes-banned",
  area: "homes",
  title: "No unregulated homes under 16",
  summary:
    "Semi-independent homes are closed to children under 16, as the government announced for September 2021.",
  moves: [{ lever: "unregulated_ban", to: 1, because: "By definition: a full ban." }],
  delivery: afterHistory(1, "it is law; homes are found over a year"),
  cost: "No new money (GBP 0): dearer homes are paid for by authorities, and that cost is in the model.",
  evidence: ["unregulated_under16", "uasc-share-unregulated-u16", "price_unregulated_week"],
  caveats: [
    "Announced and dated before the model's policies start; the baseline has none of it.",
    "Others say that it creates two systems, one to 15 and one from 16.",
  ],
  expected: [{ variable: "unregulated_under_16", way: "down", year: 2026 }],
};
