import { statedPrices } from "./figures/prices-stated.js";
import { unitCosts } from "./figures/unit-costs.js";

/** What a home costs in a week or a year, and what providers keep, each in its own price base. */
export const prices = { ...statedPrices, ...unitCosts };
