import { contextEffects } from "./effects/context.js";
import { preventionEffects } from "./effects/prevention.js";
import { programmeEffects } from "./effects/programmes.js";

/** Published sizes of effects, by id. */
export const allEffects = { ...preventionEffects, ...programmeEffects, ...contextEffects };
