import { z } from "zod";
import type { Cells } from "../model/spec.js";

/** A value, or a map of elements to values, to any depth. */
function cells<T>(value: z.ZodType<T>): z.ZodType<Cells<T>> {
  const schema: z.ZodType<Cells<T>> = z.lazy(() => z.union([value, z.record(z.string(), schema)]));
  return schema;
}

/** A text; a plain number such as `unit: 1` is taken as it is written. */
const text = z.union([z.string(), z.number()]).transform(String);
const number = z.number();
const pair = z.tuple([number, number]);
const quality = z.enum(["official", "research", "calibrated", "definition", "assumption"]);

const truncation = { low: number.optional(), high: number.optional() };
const distribution = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("uniform"), low: number, high: number }),
  z.strictObject({ kind: z.literal("normal"), mean: number, sd: number, ...truncation }),
  z.strictObject({ kind: z.literal("lognormal"), median: number, sigma: number, ...truncation }),
  z.strictObject({ kind: z.literal("triangular"), low: number, mode: number, high: number }),
  z.strictObject({
    kind: z.literal("pert"),
    low: number,
    mode: number,
    high: number,
    shape: number.optional(),
  }),
  z.strictObject({ kind: z.literal("beta"), alpha: number, beta: number, ...truncation }),
  z.strictObject({
    kind: z.literal("discrete"),
    values: z.array(number),
    weights: z.array(number).optional(),
  }),
  z.strictObject({ kind: z.literal("sample"), values: z.array(number) }),
  z.strictObject({ kind: z.literal("quantiles"), points: z.record(z.string(), number), ...truncation }),
]);

/** Every `kind` that a distribution may have. */
export const distributionKinds: readonly string[] = distribution.options.map(({ shape }) => shape.kind.value);

const described = { unit: text, doc: z.string(), sector: z.string().optional() };
const variable = { ...described, dimensions: z.array(z.string()).optional() };
const equation = cells(z.union([z.string(), number]));
const sourced = { source: z.string().optional(), quality: quality.optional() };

// What has no initial value, equation or value is let through: the checks of the model say so, in one way for all.
const shapes = {
  dimensions: z.strictObject({ elements: z.array(text), doc: z.string() }),
  stocks: z.strictObject({
    ...variable,
    initial: equation.optional(),
    inflows: z.array(z.string()).optional(),
    outflows: z.array(z.string()).optional(),
    nonNegative: z.boolean().optional(),
  }),
  flows: z.strictObject({ ...variable, equation: equation.optional() }),
  auxiliaries: z.strictObject({ ...variable, equation: equation.optional() }),
  parameters: z.strictObject({
    ...variable,
    ...sourced,
    value: cells(number).optional(),
    distribution: cells(distribution).optional(),
    range: pair.optional(),
  }),
  levers: z.strictObject({
    ...variable,
    value: cells(number).optional(),
    combine: z.enum(["add", "multiply", "complement", "largest"]),
    range: pair.optional(),
    source: z.string().optional(),
  }),
  lookups: z.strictObject({ ...described, ...sourced, inputUnit: text, points: z.array(pair) }),
  series: z.strictObject({
    ...variable,
    ...sourced,
    times: z.array(number),
    values: cells(z.array(number)),
    interpolation: z.enum(["linear", "hold"]).optional(),
  }),
  joint: z.strictObject({
    doc: z.string(),
    source: z.string().optional(),
    members: z.array(
      z.strictObject({ parameter: z.string(), scale: z.enum(["linear", "log", "logit"]), center: number }),
    ),
    factor: z.array(z.array(number)),
  }),
};

const time = z.strictObject({
  unit: text,
  start: number,
  stop: number,
  dt: z.union([number, z.string()]),
  save: z.union([number, z.string()]).optional(),
});

/** The shape of a model file: which keys there are and of which kind each value is. Names are checked elsewhere. */
export const modelSchema = z.strictObject({
  name: z.string(),
  doc: z.string().optional(),
  time,
  units: z.record(z.string(), text).optional(),
  dimensions: z.record(z.string(), shapes.dimensions).optional(),
  stocks: z.record(z.string(), shapes.stocks).optional(),
  flows: z.record(z.string(), shapes.flows).optional(),
  auxiliaries: z.record(z.string(), shapes.auxiliaries).optional(),
  parameters: z.record(z.string(), shapes.parameters).optional(),
  levers: z.record(z.string(), shapes.levers).optional(),
  lookups: z.record(z.string(), shapes.lookups).optional(),
  series: z.record(z.string(), shapes.series).optional(),
  joint: z.record(z.string(), shapes.joint).optional(),
});

/** Keys that may stand at a place of a model file; empty where any name may. */
export function knownKeys(path: readonly string[], data: unknown): readonly string[] {
  const [section, , part] = path;
  if (section === undefined) return Object.keys(modelSchema.shape);
  if (path.length === 1 && section === "time") return Object.keys(time.shape);
  if (path.length === 2 && isShaped(section)) return Object.keys(shapes[section].shape);
  if (part === "distribution") {
    const option = distribution.options.find(
      ({ shape }) => shape.kind.value === (data as { kind?: unknown } | null)?.kind,
    );
    return option === undefined ? [] : Object.keys(option.shape);
  }
  return part === "members" ? ["parameter", "scale", "center"] : [];
}

function isShaped(section: string): section is keyof typeof shapes {
  return Object.hasOwn(shapes, section);
}
