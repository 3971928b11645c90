import { endpoints } from "./endpoints.js";
import { courtFigures } from "./figures/courts.js";
import { durationFigures } from "./figures/durations.js";
import { educationFigures } from "./figures/education.js";
import { inspectionFigures } from "./figures/inspection.js";
import { kinshipFigures } from "./figures/kinship.js";
import { marketFigures } from "./figures/market.js";
import { marketCounts } from "./figures/market-counts.js";
import { mentalHealthServices } from "./figures/mental-health-services.js";
import { needFigures } from "./figures/need.js";
import { needChangeFigures } from "./figures/need-change.js";
import { outcomeFigures } from "./figures/outcomes.js";
import { outsideHomeFigures } from "./figures/outside-home.js";
import { parentsPastFigures } from "./figures/parents-past.js";
import { programmeDetails } from "./figures/programme-details.js";
import { programmeFigures } from "./figures/programmes.js";
import { reachFigures } from "./figures/reach.js";
import { returnFigures } from "./figures/returns.js";
import { secureFigures } from "./figures/secure.js";
import { spendingFigures } from "./figures/spending.js";
import { widerCosts } from "./figures/wider-costs.js";
import { workforceFigures } from "./figures/workforce.js";
import { workforceMotives } from "./figures/workforce-motives.js";
import { prices } from "./prices.js";

/** Every single figure, by id. */
export const allFigures = {
  ...endpoints,
  ...prices,
  ...courtFigures,
  ...durationFigures,
  ...inspectionFigures,
  ...kinshipFigures,
  ...marketFigures,
  ...marketCounts,
  ...needFigures,
  ...needChangeFigures,
  ...outcomeFigures,
  ...programmeFigures,
  ...reachFigures,
  ...returnFigures,
  ...secureFigures,
  ...spendingFigures,
  ...widerCosts,
  ...workforceFigures,
  ...educationFigures,
  ...mentalHealthServices,
  ...outsideHomeFigures,
  ...parentsPastFigures,
  ...programmeDetails,
  ...workforceMotives,
};

export type FigureId = keyof typeof allFigures;
