import type { CompiledModel } from "../../compile/kernel.js";
import type { CheckedLoop, CheckedModel } from "../../equations/checked-model.js";
import { type Influence, influencesOf } from "../../equations/influences.js";
import { type Diagnostic, HeadwaterError } from "../../model/diagnostics.js";
import { anything, type OptionShapes, oneOf, requireOptions } from "../../model/known-options.js";
import { foldName } from "../../model/names.js";
import { didYouMean } from "../../model/nearest.js";
import type { ModelSpec } from "../../model/spec.js";
import { checkedFor } from "../../simulate/compiled-for.js";
import type { Overrides } from "../../simulate/scenario.js";
import {
  circularGroups,
  elementaryCircuits,
  shortestIndependentCircuits,
  smallestFirst,
} from "./circuits.js";
import { type Polarity, PolarityFinder, product } from "./polarity.js";
import { statesOf } from "./states.js";

/** Options of {@link loops}. */
export interface LoopOptions {
  /**
   * `all`: every loop, up to `limit`; `independent`: the shortest loops that together hold every link. When absent,
   * all of them if there are no more than `limit`, else the independent ones.
   */
  readonly set?: "all" | "independent";
  /** Most loops that are listed one by one; 1000 when absent. */
  readonly limit?: number;
  /** Loops through this variable only. */
  readonly through?: string;
  /** The one time at which polarity is looked at, rounded to a step; start, end and three times between when absent. */
  readonly at?: number;
  /** Parameters of the run in which polarity is looked at. */
  readonly parameters?: Overrides;
}

/** One variable of a loop that acts on the next one. */
export interface LoopLink {
  readonly from: string;
  readonly to: string;
  readonly polarity: Polarity;
  /** True when the effect comes by a delay, a smooth or another memory inside the equation of `to`. */
  readonly delayed: boolean;
}

/** A feedback loop. */
export interface FeedbackLoop {
  /** `R1`, `B1`, `U1`, by polarity and length, the shortest first. */
  readonly id: string;
  /** Name and doc of a loop that the model declares. */
  readonly name?: string;
  readonly doc?: string;
  /** Each acts on the next, and the last on the first. */
  readonly variables: readonly string[];
  readonly links: readonly LoopLink[];
  /** `reinforcing`: an even number of negative links; `balancing`: an odd one; `unknown`: a link is `mixed` or `none`. */
  readonly polarity: "reinforcing" | "balancing" | "unknown";
  /** True when one of the links is. */
  readonly delayed: boolean;
}

/** What {@link loops} found. */
export interface LoopAnalysis {
  readonly loops: readonly FeedbackLoop[];
  /** Whether `loops` are all that there are, all up to the limit, or the independent ones, with the declared ones in each case. */
  readonly set: "all" | "first" | "independent";
  /** Groups of variables that all act on each other; every loop is inside one. Largest first. */
  readonly groups: readonly (readonly string[])[];
  /** Times at which polarity was looked at. */
  readonly times: readonly number[];
  /** Warnings: a run that failed before its end, so that polarity is of the time before. */
  readonly diagnostics: readonly Diagnostic[];
}

const usualLimit = 1000;

/**
 * Feedback loops of a model: chains of variables each of which acts on the next, and the last on the first. A flow acts on the
 * stocks that it fills and drains; what an equation reads acts on it. What stands inside a delay belongs to the variable
 * whose equation it is in. Initial values act once and are in no loop. Arrays count as one variable.
 *
 * All loops are found by Johnson's algorithm (1975, doi:10.1137/0204007); the independent ones follow Oliva (2004,
 * doi:10.1002/sdr.283). The polarity of a link is the sign of the partial derivative, by nudging the cause up and down by a
 * thousandth in the states that a run by Euler's method comes through; so it holds for those states and no others.
 *
 * @throws HeadwaterError `model` when a specification does not pass its checks, `usage` for an unknown `through`, a limit
 *   that is no whole number from 1, a time outside the model, or a parameter that does not fit.
 */
export function loops(
  model: ModelSpec | CheckedModel | CompiledModel,
  options: LoopOptions = {},
): LoopAnalysis {
  requireOptions(options, shapes);
  const checked = checkedFor(model);
  const links = new Map<string, Influence>();
  const successors: number[][] = checked.variables.map(() => []);
  for (const influence of influencesOf(checked)) {
    if (influence.atStartOnly) continue;
    successors[influence.from]?.push(influence.to);
    links.set(`${influence.from} ${influence.to}`, influence);
  }
  const { circuits, set } = chooseCircuits(checked, successors, options);
  const { states, failure } = statesOf(checked, options);
  const polarities = new PolarityFinder(checked, states);
  const name = (id: number) => checked.variables[id]?.name ?? "?";
  const linkOf = (from: number, to: number): LoopLink => {
    const influence = links.get(`${from} ${to}`);
    if (influence === undefined) throw new RangeError(`${name(from)} does not act on ${name(to)}`);
    return { from: name(from), to: name(to), polarity: polarities.of(influence), delayed: influence.delayed };
  };
  const declared = new Map((checked.loops ?? []).map((loop) => [keyOf(loop.variables), loop]));
  return {
    loops: numbered(
      circuits.map((circuit) => {
        const loop = declared.get(keyOf(circuit));
        return describeLoop(loop?.variables ?? fromStock(circuit, checked), linkOf, loop);
      }),
    ),
    set,
    groups: circularGroups(successors)
      .map((group) => group.map(name).sort())
      .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
    times: states.map(({ time }) => time),
    diagnostics: failure === undefined ? [] : [{ ...failure, severity: "warning" }],
  };
}

const shapes: OptionShapes<LoopOptions> = {
  set: oneOf("all", "independent"),
  limit: anything,
  through: anything,
  at: anything,
  parameters: anything,
};

function chooseCircuits(
  model: CheckedModel,
  successors: readonly (readonly number[])[],
  { set, limit = usualLimit, through }: LoopOptions,
): { circuits: readonly (readonly number[])[]; set: LoopAnalysis["set"] } {
  if (!Number.isInteger(limit) || limit < 1) throw problem("bad-limit", "limit", `the limit is ${limit}`);
  const at = through === undefined ? undefined : idOf(model, through);
  const declared = (model.loops ?? []).map(({ variables }) => variables);
  const passing = (circuits: readonly (readonly number[])[]) =>
    at === undefined ? circuits : circuits.filter((circuit) => circuit.includes(at));
  const found = set === "independent" ? undefined : elementaryCircuits(successors, limit, at);
  if (found?.complete === true) return { circuits: found.circuits, set: "all" };
  if (found !== undefined && set === "all") {
    return { circuits: distinct([...passing(declared), ...found.circuits]), set: "first" };
  }
  const independent = [...declared, ...shortestIndependentCircuits(successors)];
  return { circuits: distinct(passing(independent)), set: "independent" };
}

/** The same circuit from a stock on: the one with the first name, or the first name of all where there is no stock. */
function fromStock(circuit: readonly number[], model: CheckedModel): readonly number[] {
  const stocks = circuit.filter((id) => model.variables[id]?.kind === "stock");
  const at = circuit.indexOf(Math.min(...(stocks.length > 0 ? stocks : circuit)));
  return [...circuit.slice(at), ...circuit.slice(0, at)];
}

function describeLoop(
  ids: readonly number[],
  linkOf: (from: number, to: number) => LoopLink,
  declared: CheckedLoop | undefined,
): Omit<FeedbackLoop, "id"> {
  const links = ids.map((from, i) => linkOf(from, ids[(i + 1) % ids.length] ?? from));
  const sign = links.map(({ polarity }) => polarity).reduce(product);
  return {
    ...(declared === undefined ? {} : { name: declared.name, doc: declared.doc }),
    variables: links.map(({ from }) => from),
    links,
    polarity: sign === "positive" ? "reinforcing" : sign === "negative" ? "balancing" : "unknown",
    delayed: links.some(({ delayed }) => delayed),
  };
}

const letters = { reinforcing: "R", balancing: "B", unknown: "U" } as const;

function numbered(found: readonly Omit<FeedbackLoop, "id">[]): FeedbackLoop[] {
  const counts = { reinforcing: 0, balancing: 0, unknown: 0 };
  return found
    .toSorted((a, b) => a.variables.length - b.variables.length || compareTexts(textOf(a), textOf(b)))
    .map((loop) => ({ id: `${letters[loop.polarity]}${++counts[loop.polarity]}`, ...loop }));
}

function textOf({ variables }: Pick<FeedbackLoop, "variables">): string {
  return variables.join("\n");
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(circuits: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(circuits.map((circuit) => [keyOf(circuit), circuit])).values()];
}

function keyOf(circuit: readonly number[]): string {
  return smallestFirst(circuit).join(" ");
}

function idOf(model: CheckedModel, name: string): number {
  const visible = model.variables.filter(({ hidden }) => !hidden);
  const found = visible.find((variable) => foldName(variable.name) === foldName(name));
  if (found !== undefined) return found.id;
  const hint = didYouMean(
    name,
    visible.map((variable) => variable.name),
  );
  throw problem("unknown-name", "through", `the model has no variable ${JSON.stringify(name)}`, hint);
}

function problem(code: string, option: string, message: string, hint?: string): HeadwaterError {
  const more = hint === undefined ? {} : { hint };
  return new HeadwaterError("usage", [{ code, severity: "error", path: [option], message, ...more }]);
}

/** A loop in one line: `R1 growth: people -(+)-> births -(+)-> people`, with `~` at a delayed link. */
export function formatLoop(loop: FeedbackLoop): string {
  return `${loop.id}${loop.name === undefined ? "" : ` ${loop.name}`}: ${formatLoopPath(loop)}`;
}

/** The way round a loop, without its name: `people -(+)-> births -(+)-> people`. */
export function formatLoopPath({ links, variables }: Pick<FeedbackLoop, "links" | "variables">): string {
  const arrows = links.map(
    ({ polarity, delayed, to }) => `-(${signs[polarity]}${delayed ? "~" : ""})-> ${to}`,
  );
  return [variables[0], ...arrows].join(" ");
}

const signs: { readonly [polarity in Polarity]: string } = {
  positive: "+",
  negative: "-",
  mixed: "?",
  none: "0",
};
