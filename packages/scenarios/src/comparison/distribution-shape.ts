import * as z from "zod";

const ends = { low: z.number().optional(), high: z.number().optional() };
const values = z.array(z.number()).min(1);

/** The keys of each kind of distribution, as a user writes them. Whether the numbers fit together is the engine's to say. */
export const distributionShape = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("uniform"), low: z.number(), high: z.number() }),
    z.strictObject({ kind: z.literal("normal"), mean: z.number(), sd: z.number(), ...ends }),
    z.strictObject({ kind: z.literal("lognormal"), median: z.number(), sigma: z.number(), ...ends }),
    z.strictObject({ kind: z.literal("triangular"), low: z.number(), mode: z.number(), high: z.number() }),
    z.strictObject({
      kind: z.literal("pert"),
      low: z.number(),
      mode: z.number(),
      high: z.number(),
      shape: z.number().optional(),
    }),
    z.strictObject({ kind: z.literal("beta"), alpha: z.number(), beta: z.number(), ...ends }),
    z.strictObject({ kind: z.literal("discrete"), values, weights: z.array(z.number()).optional() }),
    z.strictObject({ kind: z.literal("sample"), values }),
    z.strictObject({ kind: z.literal("quantiles"), points: z.record(z.string(), z.number()), ...ends }),
  ])
  .meta({ description: "A distribution, drawn once per run." });
