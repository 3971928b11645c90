import { type Diagnostic, HeadwaterError } from "./diagnostics.js";
import { type Fields, fitShape, type Shape } from "./shape.js";

const text: Shape = { kind: "text" };
const label: Shape = { kind: "label" };
const number: Shape = { kind: "number" };
const boolean: Shape = { kind: "boolean" };
const list = (of: Shape): Shape => ({ kind: "list", of });
const map = (of: Shape): Shape => ({ kind: "map", of });
const cells = (of: Shape): Shape => ({ kind: "cells", of });
const word = (...words: string[]): Shape => ({ kind: "word", words });
const either = (...shapes: Shape[]): Shape => ({ kind: "either", shapes });
const pair = (of: Shape): Shape => ({ kind: "list", of, least: 2, most: 2 });
const record = (required: Fields["required"], optional: Fields["optional"] = {}): Shape => ({
  kind: "record",
  fields: { required, optional },
});

const truncation = { low: number, high: number };
const distribution: Shape = {
  kind: "variants",
  of: {
    uniform: { required: { low: number, high: number }, optional: {} },
    normal: { required: { mean: number, sd: number }, optional: truncation },
    lognormal: { required: { median: number, sigma: number }, optional: truncation },
    triangular: { required: { low: number, mode: number, high: number }, optional: {} },
    pert: { required: { low: number, mode: number, high: number }, optional: { shape: number } },
    beta: { required: { alpha: number, beta: number }, optional: truncation },
    discrete: { required: { values: list(number) }, optional: { weights: list(number) } },
    sample: { required: { values: list(number) }, optional: {} },
    quantiles: { required: { points: map(number) }, optional: truncation },
  },
};

const equation = cells(either(text, number));
const described = { required: { unit: label, doc: text }, optional: { sector: text } };
const variable = (required: Fields["required"], optional: Fields["optional"] = {}): Shape =>
  record(
    { ...described.required, ...required },
    { ...described.optional, dimensions: list(text), ...optional },
  );
const sourced = {
  source: text,
  quality: word("official", "research", "calibrated", "definition", "assumption"),
};

const conveyor = record(
  {},
  {
    transitTime: equation,
    sample: equation,
    arrest: equation,
    leaks: map(equation),
    leakage: word("linear", "exponential"),
    leakZones: map(pair(number)),
    wholeLeaks: list(text),
    capacity: equation,
    inflowLimit: equation,
  },
);

const interval = either(number, text);
const time = record({ unit: label, start: number, stop: number, dt: interval }, { save: interval });

// What has no initial value, equation or value, or another reading of nonNegative, is let through: the checks of the model say so, in one way for all.
const sections = {
  doc: text,
  units: map(label),
  dimensions: map(record({ doc: text }, { elements: list(label), of: text, maps: map(cells(label)) })),
  stocks: map(
    variable(
      {},
      {
        initial: equation,
        inflows: list(text),
        outflows: list(text),
        nonNegative: either(boolean, text),
        conveyor,
        queue: boolean,
      },
    ),
  ),
  flows: map(variable({}, { equation, nonNegative: boolean })),
  auxiliaries: map(variable({}, { equation })),
  parameters: map(
    variable(
      {},
      { ...sourced, value: cells(number), distribution: cells(distribution), range: pair(number) },
    ),
  ),
  levers: map(
    variable(
      { combine: word("add", "multiply", "complement", "largest") },
      { value: cells(number), range: pair(number), source: text },
    ),
  ),
  lookups: map(
    variable(
      { inputUnit: label },
      {
        ...sourced,
        points: cells(list(pair(number))),
        shape: word("linear", "extrapolate", "step"),
        range: pair(number),
        monotonic: word("rising", "falling"),
      },
    ),
  ),
  series: map(
    variable(
      { times: list(number), values: cells(list(either(number, { kind: "nothing" }))) },
      { ...sourced, interpolation: word("linear", "hold") },
    ),
  ),
  joint: map(
    record(
      {
        doc: text,
        members: list(record({ parameter: text, scale: word("linear", "log", "logit"), center: number })),
        factor: list(list(number)),
      },
      { source: text, rows: list(list(number)) },
    ),
  ),
  loops: map(record({ through: list(text), doc: text }, { cut: pair(text) })),
  modules: map(record({ model: text }, { inputs: map(equation), doc: text })),
};

const subModel = record({}, { name: text, time, ...sections, outputs: list(text) });

/** The shape of a model: which keys there are and of which kind each value is. Names are checked elsewhere. */
export const modelShape: Shape = record({ name: text, time }, { ...sections, models: map(subModel) });

/** What keeps a value from being a model, as far as its shape goes. */
export function modelShapeProblems(spec: unknown, most = 200): readonly Diagnostic[] {
  return fitShape(spec, modelShape, { whole: "the model", numbersAsText: false, most }).diagnostics;
}

/** @throws HeadwaterError `model` for what is no model. */
export function requireModelShape(spec: unknown): void {
  const diagnostics = modelShapeProblems(spec);
  if (diagnostics.length > 0) throw new HeadwaterError("model", diagnostics);
}
