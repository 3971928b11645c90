import { type CheckedModel, checkModel, type Diagnostic, type ModelSpec } from "@headwater/core";
import { ageDimension } from "./age-bands.js";
import { besideDimensions, besideSectors } from "./beside.js";
import { applyFit } from "./calibration/apply-fit.js";
import { fitted } from "./calibration/fitted.js";
import { keptSample } from "./calibration/posterior/kept-sample.js";
import { withSample } from "./calibration/posterior/with-sample.js";
import { homeDimension } from "./homes.js";
import { leaverAgeDimension, leaverHomeDimension } from "./leaver-dimensions.js";
import { declaredLoops } from "./named-loops.js";

import { periodDimension } from "./practice-path.js";
import { carerAgeDimension, providerDimension } from "./providers.js";
import { joinSectors, type Sector } from "./sector.js";
import { area, localDimension } from "./sectors/area.js";
import { care } from "./sectors/care.js";
import { careAges } from "./sectors/care-ages.js";
import { careCosts } from "./sectors/care-costs.js";
import { careEntry } from "./sectors/care-entry.js";
import { careExperiencedParents } from "./sectors/care-experienced-parents.js";
import { childInNeed } from "./sectors/child-in-need.js";
import { courts } from "./sectors/courts.js";
import { earlyRemoval } from "./sectors/early-removal.js";
import { edgeOfCare } from "./sectors/edge-of-care.js";
import { familyHelp } from "./sectors/family-help.js";
import { fosterCarers } from "./sectors/foster-carers.js";
import { frontDoor } from "./sectors/front-door.js";
import { homesCounted } from "./sectors/homes-counted.js";
import { informalKinship } from "./sectors/informal-kinship.js";
import { inspection } from "./sectors/inspection.js";
import { leaverOutcomes } from "./sectors/leaver-outcomes.js";
import { leavers } from "./sectors/leavers.js";
import { leavingCare } from "./sectors/leaving-care.js";
import { lifetimeCosts } from "./sectors/lifetime-costs.js";
import { market } from "./sectors/market.js";
import { measures } from "./sectors/measures.js";
import { money } from "./sectors/money.js";
import { need } from "./sectors/need.js";
import { population } from "./sectors/population.js";
import { practice } from "./sectors/practice.js";
import { protection } from "./sectors/protection.js";
import { readings } from "./sectors/readings.js";
import { recurrence } from "./sectors/recurrence.js";
import { spendingLines } from "./sectors/spending-lines.js";
import { stability } from "./sectors/stability.js";
import { widerCosts } from "./sectors/wider-costs.js";
import { workforce } from "./sectors/workforce.js";
import { spendingLineDimension } from "./spending-lines.js";

/** The parts in whose stocks children are, and what moves them, in the order in which a child meets them. */
const mainSectors: readonly Sector[] = [
  population,
  need,
  familyHelp,
  frontDoor,
  childInNeed,
  protection,
  courts,
  edgeOfCare,
  careEntry,
  care,
  careAges,
  stability,
  leavingCare,
  leavers,
  leaverOutcomes,
  recurrence,
  careExperiencedParents,
  earlyRemoval,
  informalKinship,
  fosterCarers,
  market,
  workforce,
  inspection,
  careCosts,
  money,
  readings,
  practice,
  measures,
  homesCounted,
  spendingLines,
  widerCosts,
  lifetimeCosts,
  area,
];

/** The parts of the system, and what stands beside them. */
export const sectors: readonly Sector[] = [...mainSectors, ...besideSectors(mainSectors)];

/** First and last time that the model covers, inclusive. */
export const horizon = { start: 2009, lastHistory: 2020, default: 2035, latest: 2040 } as const;

/** The model before any fit: parameters at the centres of their priors. */
export function unfittedEngland(): ModelSpec {
  const spec: ModelSpec = {
    name: "Children's social care in England",
    doc: "Demand, care and money in England's children's social care as stocks and flows, from 31 March 2009",
    time: { unit: "year", start: horizon.start, stop: horizon.default, dt: "1/20", save: 1 },
    dimensions: {
      age: ageDimension,
      home: homeDimension,
      provider: providerDimension,
      carer_age: carerAgeDimension,
      local: localDimension,
      leaver_age: leaverAgeDimension,
      leaver_home: leaverHomeDimension,
      spending_line: spendingLineDimension,
      path_period: periodDimension,
    },
    ...joinSectors(sectors),
  };
  return { ...spec, dimensions: { ...spec.dimensions, ...besideDimensions }, loops: declaredLoops };
}

/**
 * England's children's social care as a stock-and-flow model, fitted to the published figures of 2009/10 to 2019/20. Time
 * in years, 2020 = 31 March 2020; every lever neutral. Fitted parameters carry their joint distribution: rows of the kept sample of
 * its posterior; where that belongs to another fit, which {@link sampleWarnings} tells, or none is kept, the Laplace approximation.
 */
export function england(): ModelSpec {
  const spec = unfittedEngland();
  return applyFit(spec, withSample(spec, fitted, keptSample).fitted);
}

/** What whoever draws from England's model must be told: that the kept sample of the posterior is not used. */
export function sampleWarnings(): readonly Diagnostic[] {
  return withSample(unfittedEngland(), fitted, keptSample).warnings;
}

let checked: CheckedModel | undefined;

/** The same, checked: ready to compile. Made once. */
export function englandChecked(): CheckedModel {
  checked ??= checkModel(england());
  return checked;
}
