import { HeadwaterError } from "../../model/diagnostics.js";
import { type OptionShapes, oneOf, requireOptions } from "../../model/known-options.js";
import { foldName } from "../../model/names.js";
import { didYouMean } from "../../model/nearest.js";
import type { DescribedVariable, Description } from "./describe.js";

/** What a diagram shows. */
export interface DiagramOptions {
  /**
   * `all`: every variable, with arrows from what is read to who reads it; `stocks-and-flows`: stocks alone, with their flows
   * as arrows between them. When absent, all of up to 60 variables, else stocks and flows.
   */
  readonly detail?: "all" | "stocks-and-flows";
  /** Variables of these sectors only, with the flows of their stocks; all when absent. */
  readonly sectors?: readonly string[];
}

export interface DiagramNode {
  /** Made of letters and digits, and no word of any language of diagrams. */
  readonly id: string;
  /** `cloud` is what lies outside the model, or outside the sectors shown. */
  readonly kind: DescribedVariable["kind"] | "cloud";
  /** Text of the model as it stands: each language has to neutralise it. Empty for a cloud. */
  readonly label: string;
}

interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  /** `flow`: what flows; `reading`: what an equation reads. */
  readonly kind: "flow" | "reading";
  readonly label?: string;
}

/** A model as nodes and arrows, for every language of diagrams. */
export interface Diagram {
  readonly title: string;
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly DiagramArrow[];
}

/** More variables than this make no picture. */
const mostShown = 60;

const shapes: OptionShapes<DiagramOptions> = {
  detail: oneOf("all", "stocks-and-flows"),
  sectors: { kind: "list", of: { kind: "text" } },
};

/** @throws HeadwaterError `usage` when there is no sector of a name (`unknown-sector`). */
export function diagramOf(description: Description, options: DiagramOptions = {}): Diagram {
  requireOptions(options, shapes);
  if (!Array.isArray(description?.variables)) throw noDescription();
  const shown = shownVariables(description, options.sectors);
  const detail = options.detail ?? (shown.length > mostShown ? "stocks-and-flows" : "all");
  const drawing = new Drawing(shown);
  for (const flow of shown) {
    if (flow.kind !== "flow") continue;
    if (detail === "all") drawing.valve(flow);
    else drawing.pipe(flow);
  }
  if (detail === "all") drawing.readings();
  const { nodes, arrows } = drawing;
  const kept = detail === "all" ? nodes : nodes.filter(({ kind }) => kind === "stock" || kind === "cloud");
  return { title: description.name, nodes: kept, arrows };
}

function noDescription(): HeadwaterError {
  const message = "this is no description of a model";
  const hint = "Give what describe(spec) gives.";
  return new HeadwaterError("usage", [
    { code: "not-described", severity: "error", path: ["description"], message, hint },
  ]);
}

function shownVariables(
  { variables }: Description,
  sectors: readonly string[] | undefined,
): readonly DescribedVariable[] {
  if (sectors === undefined) return variables;
  const known = [...new Set(variables.flatMap(({ sector }) => sector ?? []))];
  const wanted = new Set(sectors.map(foldName));
  for (const sector of sectors) {
    if (known.some((each) => foldName(each) === foldName(sector))) continue;
    const usual = known.length === 0 ? "The model has no sectors." : `Sectors: ${known.join(", ")}.`;
    const message = `there is no sector ${JSON.stringify(sector)}`;
    throw new HeadwaterError("usage", [
      {
        code: "unknown-sector",
        severity: "error",
        path: ["sectors"],
        message,
        hint: didYouMean(sector, known) ?? usual,
      },
    ]);
  }
  const isIn = ({ sector }: DescribedVariable) => sector !== undefined && wanted.has(foldName(sector));
  const stocks = new Set(
    variables.filter((each) => isIn(each) && each.kind === "stock").map(({ name }) => name),
  );
  const touches = ({ kind, from, to }: DescribedVariable) =>
    kind === "flow" && [...from, ...to].some((stock) => stocks.has(stock));
  return variables.filter((variable) => isIn(variable) || touches(variable));
}

class Drawing {
  readonly nodes: DiagramNode[];
  readonly arrows: DiagramArrow[] = [];
  readonly #variables: readonly DescribedVariable[];
  readonly #ids: ReadonlyMap<string, string>;
  #clouds = 0;

  constructor(variables: readonly DescribedVariable[]) {
    this.#variables = variables;
    this.#ids = new Map(variables.map(({ name }, i) => [name, `v${i}`]));
    this.nodes = variables.map(({ name, kind }, i) => ({ id: `v${i}`, kind, label: name }));
  }

  /** A flow as a node of its own, between the stocks. */
  valve(flow: DescribedVariable): void {
    const id = this.#ids.get(flow.name) ?? "";
    for (const from of this.#ends(flow.from)) this.arrows.push({ from, to: id, kind: "flow" });
    for (const to of this.#ends(flow.to)) this.arrows.push({ from: id, to, kind: "flow" });
  }

  /** A flow as an arrow from stock to stock. */
  pipe(flow: DescribedVariable): void {
    for (const from of this.#ends(flow.from)) {
      for (const to of this.#ends(flow.to)) this.arrows.push({ from, to, kind: "flow", label: flow.name });
    }
  }

  readings(): void {
    for (const { name, reads } of this.#variables) {
      for (const read of reads) {
        const [from, to] = [this.#ids.get(read), this.#ids.get(name)];
        if (from !== undefined && to !== undefined) this.arrows.push({ from, to, kind: "reading" });
      }
    }
  }

  /** The stocks at one end of a flow, or a cloud. */
  #ends(stocks: readonly string[]): string[] {
    const ids = stocks.flatMap((stock) => this.#ids.get(stock) ?? []);
    if (ids.length > 0) return ids;
    const id = `cloud${this.#clouds++}`;
    this.nodes.push({ id, kind: "cloud", label: "" });
    return [id];
  }
}
