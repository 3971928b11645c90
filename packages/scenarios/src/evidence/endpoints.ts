import { careEndpoints } from "./endpoints/care.js";
import { frontDoorEndpoints } from "./endpoints/front-door.js";
import { homeEndpoints } from "./endpoints/homes.js";
import { protectionEndpoints } from "./endpoints/protection.js";
import { spendingEndpoints } from "./endpoints/spending.js";

/**
 * What the documents state of the tiers of the model: levels of 2019/20 and changes since 2009/10, of spending since
 * 2012/13. The figures a calibrated model is held against. Where a published series gives another number, the note says.
 */
export const endpoints = {
  ...frontDoorEndpoints,
  ...protectionEndpoints,
  ...careEndpoints,
  ...homeEndpoints,
  ...spendingEndpoints,
};
