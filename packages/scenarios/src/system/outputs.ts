import type { Output } from "./output.js";
import { besideOutputs } from "./outputs/beside.js";
import { careOutputs } from "./outputs/care.js";
import { costOutputs } from "./outputs/costs.js";
import { edgeOfCareOutputs } from "./outputs/edge-of-care.js";
import { familyOutputs } from "./outputs/families.js";
import { frontDoorOutputs } from "./outputs/front-door.js";
import { headlineOutputs } from "./outputs/headline.js";
import { homeOutputs } from "./outputs/homes.js";
import { leaverOutputs } from "./outputs/leavers.js";
import { marketOutputs } from "./outputs/market.js";
import { moneyOutputs } from "./outputs/money.js";
import { populationOutputs } from "./outputs/population.js";
import { protectionOutputs } from "./outputs/protection.js";
import { spendingLineOutputs } from "./outputs/spending-lines.js";
import { stabilityOutputs } from "./outputs/stability.js";
import { workforceOutputs } from "./outputs/workforce.js";

/** Headline outputs first, then in the order of a child's way through the system. */
const mainOutputs: readonly Output[] = [
  ...headlineOutputs,
  ...populationOutputs,
  ...frontDoorOutputs,
  ...protectionOutputs,
  ...careOutputs,
  ...homeOutputs,
  ...stabilityOutputs,
  ...marketOutputs,
  ...workforceOutputs,
  ...moneyOutputs,
  ...spendingLineOutputs,
  ...leaverOutputs,
  ...familyOutputs,
  ...edgeOfCareOutputs,
  ...costOutputs,
];

/** Everything that a run reports, headline outputs first. */
export const outputs: readonly Output[] = [...mainOutputs, ...besideOutputs];
