import { checkModel } from "../../equations/check.js";
import type { CheckedModel, CheckedVariable } from "../../equations/checked-model.js";
import { influencesOf } from "../../equations/influences.js";
import { flattenModules } from "../../equations/modules/flatten.js";
import type { Term } from "../../equations/term.js";
import { subterms } from "../../equations/walk-term.js";
import type { ModelSpec } from "../../model/spec.js";

/** A variable or lookup of a model, and what it has to do with the others. Names stand in alphabetical order. */
export interface DescribedVariable {
  readonly name: string;
  readonly kind: CheckedVariable["kind"] | "lookup";
  readonly unit: string;
  readonly doc: string;
  readonly sector?: string;
  /** Names of dimensions, outermost first; empty for a scalar. */
  readonly dimensions: readonly string[];
  /** What its equation or initial value reads, lookups too. Nothing for parameters, levers, series and lookups. */
  readonly reads: readonly string[];
  /** Whose equation or initial value reads it. */
  readonly readBy: readonly string[];
  /** Flows that fill a stock; for a flow, the stocks that it drains. Empty for all others. */
  readonly from: readonly string[];
  /** Flows that drain a stock; for a flow, the stocks that it fills. Empty for all others. */
  readonly to: readonly string[];
}

/** A model as data for people to look at: every variable by sector, kind and name. */
export interface Description {
  readonly name: string;
  readonly doc?: string;
  readonly time: {
    readonly unit: string;
    readonly start: number;
    readonly stop: number;
    readonly dt: number;
  };
  readonly dimensions: readonly { readonly name: string; readonly elements: readonly string[] }[];
  readonly variables: readonly DescribedVariable[];
}

const kindOrder: readonly DescribedVariable["kind"][] = [
  ...(["stock", "flow", "auxiliary", "parameter", "lever", "series", "lookup"] as const),
  ...(["frozen", "held", "noise"] as const),
];

/**
 * Says what is in a model and who reads whom. Modules are taken apart: their variables have full names. Delays inside an
 * equation belong to its variable. {@link descriptionTable}, {@link mermaidDiagram} and {@link dotDiagram} lay it out.
 *
 * @throws HeadwaterError `model` when the specification does not pass its checks.
 */
export function describe(spec: ModelSpec): Description {
  const model = checkModel(spec);
  const { time, dimensions } = model;
  const reads = readsOf(model);
  const readBy = turned(reads);
  const ends = endsOf(model);
  const listed = (map: ReadonlyMap<string, ReadonlySet<string>>, name: string) =>
    [...(map.get(name) ?? [])].sort();
  const relations = (name: string) => ({
    reads: listed(reads, name),
    readBy: listed(readBy, name),
    from: listed(ends.from, name),
    to: listed(ends.to, name),
  });
  const sectorOf = (sector: string | undefined) => (sector === undefined ? {} : { sector });
  const names = (ids: readonly number[]) => ids.map((id) => dimensions[id]?.name ?? "?");
  const variables = model.variables.flatMap((variable): DescribedVariable[] => {
    const { name, kind, unit, doc, sector, hidden } = variable;
    if (hidden) return [];
    return [
      {
        name,
        kind,
        unit,
        doc,
        ...sectorOf(sector),
        dimensions: names(variable.dimensions),
        ...relations(name),
      },
    ];
  });
  const lookups = Object.entries(flattenModules(spec).spec.lookups ?? {}).map(
    ([name, lookup]): DescribedVariable => {
      const { unit, inputUnit, doc, sector } = lookup;
      const over = names(model.lookups.find((each) => each.name === name)?.dimensions ?? []);
      const units = `${unit} of ${inputUnit}`;
      return {
        name,
        kind: "lookup",
        unit: units,
        doc,
        ...sectorOf(sector),
        dimensions: over,
        ...relations(name),
      };
    },
  );
  return {
    name: model.name,
    ...(spec.doc === undefined ? {} : { doc: spec.doc }),
    time: { unit: time.unit, start: time.start, stop: time.stop, dt: time.dt },
    dimensions: dimensions.map(({ name, elements }) => ({ name, elements })),
    variables: [...variables, ...lookups].sort(bySectorKindName),
  };
}

type Relation = Map<string, Set<string>>;

function relate(relation: Relation, from: string, to: string): void {
  const known = relation.get(from);
  if (known === undefined) relation.set(from, new Set([to]));
  else known.add(to);
}

function turned(relation: Relation): Relation {
  const back: Relation = new Map();
  for (const [from, all] of relation) for (const to of all) relate(back, to, from);
  return back;
}

/** By reader; flows are no reading of stocks. */
function readsOf(model: CheckedModel): Relation {
  const reads: Relation = new Map();
  for (const { from, to, routes } of influencesOf(model)) {
    const [cause, effect] = [model.variables[from], model.variables[to]];
    const isReading = routes.some((route) => route.at(-1)?.way !== "flow");
    if (cause !== undefined && effect !== undefined && isReading) relate(reads, effect.name, cause.name);
  }
  for (const variable of model.variables) {
    // A delay in the equation of x is called x#delay1.1.
    const reader = variable.hidden ? variable.name.replace(/#.*$/s, "") : variable.name;
    for (const term of termsOf(variable)) {
      for (const id of lookupsIn(term)) relate(reads, reader, model.lookups[id]?.name ?? "?");
    }
  }
  return reads;
}

function termsOf(variable: CheckedVariable): readonly Term[] {
  if ("equations" in variable) return variable.equations.map(({ term }) => term);
  return "initial" in variable ? variable.initial.map(({ term }) => term) : [];
}

function* lookupsIn(term: Term): Generator<number> {
  if (term.kind === "lookup") yield term.lookup;
  for (const inner of subterms(term)) yield* lookupsIn(inner);
}

function endsOf({ variables }: CheckedModel): { readonly from: Relation; readonly to: Relation } {
  const [from, to]: [Relation, Relation] = [new Map(), new Map()];
  for (const stock of variables) {
    if (stock.kind !== "stock" || stock.hidden) continue;
    const flows = (ids: readonly number[]) => ids.map((id) => variables[id]?.name ?? "?");
    for (const flow of flows(stock.inflows)) {
      relate(from, stock.name, flow);
      relate(to, flow, stock.name);
    }
    for (const flow of flows(stock.outflows)) {
      relate(to, stock.name, flow);
      relate(from, flow, stock.name);
    }
  }
  return { from, to };
}

function bySectorKindName(a: DescribedVariable, b: DescribedVariable): number {
  const [one, other] = [a.sector ?? "", b.sector ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  const kinds = kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
  return kinds !== 0 ? kinds : a.name < b.name ? -1 : 1;
}
