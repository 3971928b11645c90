import * as z from "zod";
import { variationLimits } from "../policies/variation.js";
import { horizon } from "../system/england.js";
import { distributionShape } from "./distribution-shape.js";

const within = ([low, high]: readonly [number, number]) => z.number().min(low).max(high);
const year = z.number().min(1900).max(2200);

/** Most draws that a scenario file may ask for: more would not fit into memory. */
const mostDraws = 1_000_000;

/** An id of a policy, a name of a lever, names of parameters with their values: which there are is the model's to say. */
export const policyId = z.string().meta({ description: "Id of a policy." });
export const leverName = z
  .string()
  .meta({ description: "Name of a lever, with the element for an arrayed one: lever[element]." });
export const parameterMap = z.record(z.string(), z.number());

/** A text that could be read as a number is none. */
const seedText = z
  .string()
  .max(200)
  .regex(/^(?!\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$)(?=.*\S)/);

const variedPolicy = z
  .strictObject({
    policy: policyId,
    delay: within(variationLimits.delay)
      .optional()
      .meta({ description: "Years later than its own start; 0 when absent." }),
    ramp: within(variationLimits.ramp)
      .optional()
      .meta({ description: "Years from its start to full delivery, in place of its own; 0: at once." }),
    fidelity: within(variationLimits.fidelity)
      .optional()
      .meta({ description: "How much of it is done, money included: 0 nothing, 1 all. 1 when absent." }),
  })
  .meta({ description: "A policy later, slower or by half." });

const ownMove = z
  .strictObject({
    lever: leverName,
    to: z.union([z.number(), distributionShape]).meta({
      description: "Where it goes, in the lever's unit: a number, or a distribution drawn once per run.",
    }),
    start: year.meta({ description: "When it begins to move; 2026 means 31 March 2026." }),
    ramp: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: "Years until it is there, in a straight line; 0, at once, when absent." }),
    until: year.optional().meta({ description: "When it falls back to neutral; never when absent." }),
  })
  .meta({ description: "A lever on its way, outside of any policy." });

/** The shape of a scenario file. What its names stand for is looked up afterwards. */
export const scenarioShape = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(60)
      .meta({
        description: "Short name in results: lower-case letters, digits and single hyphens, at most 60.",
      }),
    title: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: "What readers see; the name when absent." }),
    policies: z
      .array(z.union([policyId, variedPolicy]))
      .optional()
      .meta({ description: "Policies of the package, each as it stands (its id) or varied." }),
    levers: z.array(ownMove).optional().meta({ description: "Own moves of levers, beside the policies'." }),
    parameters: parameterMap.optional().meta({
      description: "Parameters at other values than the model's; parameter[element] for an arrayed one.",
    }),
    until: z
      .int()
      .max(horizon.latest)
      .optional()
      .meta({ description: "Last year of the run; 2035 means 31 March 2035." }),
    draws: z.int().min(1).max(mostDraws).optional().meta({ description: "Number of runs that are drawn." }),
    seed: z
      .union([z.int().min(0), seedText])
      .optional()
      .meta({ description: "A whole number, or a text that is none, which fixes the random numbers." }),
  })
  .meta({ title: "Headwater scenario", description: "What differs from the baseline." });
