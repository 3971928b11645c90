import * as z from "zod";
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

const conveyor = z.strictObject({
  transitTime: equation.optional(),
  sample: equation.optional(),
  arrest: equation.optional(),
  leaks: z.record(z.string(), equation).optional(),
  leakage: z.enum(["linear", "exponential"]).optional(),
  leakZones: z.record(z.string(), pair).optional(),
  wholeLeaks: z.array(z.string()).optional(),
  capacity: equation.optional(),
  inflowLimit: equation.optional(),
});

// What has no initial value, equation or value, or another reading of nonNegative, is let through: the checks of the model say so, in one way for all.
const shapes = {
  dimensions: z.strictObject({
    elements: z.array(text).optional(),
    doc: z.string(),
    of: z.string().optional(),
    maps: z.record(z.string(), cells(text)).optional(),
  }),
  stocks: z.strictObject({
    ...variable,
    initial: equation.optional(),
    inflows: z.array(z.string()).optional(),
    outflows: z.array(z.string()).optional(),
    nonNegative: z.union([z.boolean(), z.string()]).optional(),
    conveyor: conveyor.optional(),
    queue: z.boolean().optional(),
  }),
  flows: z.strictObject({ ...variable, equation: equation.optional(), nonNegative: z.boolean().optional() }),
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
  lookups: z.strictObject({
    ...variable,
    ...sourced,
    inputUnit: text,
    points: cells(z.array(pair)).optional(),
    shape: z.enum(["linear", "extrapolate", "step"]).optional(),
    range: pair.optional(),
    monotonic: z.enum(["rising", "falling"]).optional(),
  }),
  series: z.strictObject({
    ...variable,
    ...sourced,
    times: z.array(number),
    values: cells(z.array(number.nullable())),
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
  loops: z.strictObject({
    through: z.array(z.string()).min(1),
    doc: z.string(),
    cut: z.tuple([z.string(), z.string()]).optional(),
  }),
  modules: z.strictObject({
    model: z.string(),
    inputs: z.record(z.string(), equation).optional(),
    doc: z.string().optional(),
  }),
};

const time = z.strictObject({
  unit: text,
  start: number,
  stop: number,
  dt: z.union([number, z.string()]),
  save: z.union([number, z.string()]).optional(),
});

const sections = {
  doc: z.string().optional(),
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
  loops: z.record(z.string(), shapes.loops).optional(),
  modules: z.record(z.string(), shapes.modules).optional(),
};

const subModel = z.strictObject({
  name: z.string().optional(),
  time: time.optional(),
  ...sections,
  outputs: z.array(z.string()).optional(),
});

/** The shape of a model file: which keys there are and of which kind each value is. Names are checked elsewhere. */
export const modelSchema = z.strictObject({
  name: z.string(),
  time,
  ...sections,
  models: z.record(z.string(), subModel).optional(),
});

/** Keys that may stand at a place of a model file; empty where any name may. */
export function knownKeys(path: readonly string[], data: unknown): readonly string[] {
  const [section, , part] = path;
  if (section === undefined) return Object.keys(modelSchema.shape);
  if (section === "models" && path.length > 1) {
    return path.length === 2 ? Object.keys(subModel.shape) : knownKeys(path.slice(2), data);
  }
  if (path.length === 1 && section === "time") return Object.keys(time.shape);
  if (path.length === 2 && isShaped(section)) return Object.keys(shapes[section].shape);
  if (part === "distribution") {
    const option = distribution.options.find(
      ({ shape }) => shape.kind.value === (data as { kind?: unknown } | null)?.kind,
    );
    return option === undefined ? [] : Object.keys(option.shape);
  }
  if (part === "conveyor" && path.length === 3) return Object.keys(conveyor.shape);
  return part === "members" ? ["parameter", "scale", "center"] : [];
}

function isShaped(section: string): section is keyof typeof shapes {
  return Object.hasOwn(shapes, section);
}
