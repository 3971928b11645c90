import { checkModel } from "../../equations/check.js";
import type { CheckedModel } from "../../equations/checked-model.js";
import { influencesOf } from "../../equations/influences.js";
import { flattenModules } from "../../equations/modules/flatten.js";
import { renameNames } from "../../equations/modules/rename.js";
import { parseEquation } from "../../equations/parse.js";
import { print } from "../../equations/print.js";
import { HeadwaterError } from "../../model/diagnostics.js";
import { foldName } from "../../model/names.js";
import { didYouMean } from "../../model/nearest.js";
import type { Cells, ModelSpec, StockSpec } from "../../model/spec.js";

/**
 * The model with a loop cut: its link acts with the value of its cause at the start, throughout. What the model does without
 * the loop, other things equal, is the difference between the two.
 *
 * @param name a loop of `spec.loops`; its `cut` is cut, or its last link when it names none. Declared loops that hold the link
 *   are gone from the result, the others may be cut in turn.
 * @returns the model without modules, and with one variable more: `x_at_start` for a link from `x`.
 * @throws HeadwaterError `model` when the specification does not pass its checks, `usage` when it declares no such loop.
 */
export function cutLoop(spec: ModelSpec, name: string): ModelSpec {
  const model = checkModel(spec);
  const declared = model.loops ?? [];
  const loop = declared.find((each) => foldName(each.name) === foldName(name));
  if (loop === undefined) {
    const known = declared.map((each) => each.name);
    const usual = known.length === 0 ? "The model declares no loops." : `There are ${known.join(", ")}.`;
    throw problem(
      "unknown-loop",
      `the model declares no loop ${JSON.stringify(name)}`,
      didYouMean(name, known) ?? usual,
    );
  }
  const [from, to] = loop.cut.map((id) => model.variables[id]?.name ?? "?");
  return withoutLink(spec, model, from ?? "?", to ?? "?");
}

/**
 * The model with one link cut: in the equation of `to`, `from` has the value that it had at the start. Where `to` is a stock
 * and `from` a flow of it, the stock gets the flow as it was at the start; the other stock of the flow, if it has one, is
 * not changed, so that what flows is no longer conserved between the two.
 *
 * @returns the model without modules, and with one variable more, `from_at_start`.
 * @throws HeadwaterError `model` when the specification does not pass its checks, `usage` when there is no such link, or when it
 *   is made by the rules of a stock (a limit, a conveyor) and not by an equation.
 */
export function cutLink(spec: ModelSpec, from: string, to: string): ModelSpec {
  const model = checkModel(spec);
  const [cause, effect] = [declaredName(model, from), declaredName(model, to)];
  const links = influencesOf(model).filter(({ atStartOnly }) => !atStartOnly);
  const name = (id: number) => model.variables[id]?.name ?? "?";
  const causes = links.filter((link) => name(link.to) === effect).map((link) => name(link.from));
  if (!causes.includes(cause)) {
    const hint =
      causes.length === 0 ? `Nothing acts on ${effect}.` : `On ${effect} act ${causes.join(", ")}.`;
    throw problem("no-such-link", `${cause} does not act on ${effect}`, hint);
  }
  return withoutLink(spec, model, cause, effect);
}

function withoutLink(whole: ModelSpec, model: CheckedModel, from: string, to: string): ModelSpec {
  const { spec } = flattenModules(whole);
  const frozen = freeName(spec, `${from}_at_start`);
  const cause = variableNamed(spec, from);
  const { unit, dimensions, sector } = cause;
  const held = {
    unit,
    doc: `${from} at the start, for ${to}: the link between them is cut.`,
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(sector === undefined ? {} : { sector }),
    equation: `initial(${from})`,
  };
  const rest = { ...spec, loops: loopsWithout(spec, model, from, to) };
  const stock = spec.stocks?.[to];
  if (stock !== undefined) {
    return {
      ...rest,
      flows: { ...spec.flows, [frozen]: held },
      stocks: { ...spec.stocks, [to]: withFlow(stock, from, frozen) },
    };
  }
  const section = spec.flows?.[to] === undefined ? "auxiliaries" : "flows";
  const effect = spec[section]?.[to];
  if (effect?.equation === undefined) throw problem("no-such-link", `${from} does not act on ${to}`);
  const equation = effect.equation === undefined ? undefined : readInstead(effect.equation, from, frozen);
  if (equation === undefined || JSON.stringify(equation) === JSON.stringify(effect.equation)) {
    throw problem("uncuttable-link", `${from} acts on ${to} by the rules of a stock, not by its equation`);
  }
  const changed = { ...effect, equation };
  const cut = { ...rest, [section]: { ...spec[section], [to]: changed } };
  return { ...cut, auxiliaries: { ...cut.auxiliaries, [frozen]: held } };
}

/** The declared loops that do not need the link: the others are gone with it. */
function loopsWithout(
  spec: ModelSpec,
  model: CheckedModel,
  from: string,
  to: string,
): NonNullable<ModelSpec["loops"]> {
  const staying = (model.loops ?? []).filter(({ variables }) => {
    const names = variables.map((id) => model.variables[id]?.name);
    return !names.some((name, i) => name === from && names[(i + 1) % names.length] === to);
  });
  const kept = new Set(staying.map(({ name }) => name));
  return Object.fromEntries(Object.entries(spec.loops ?? {}).filter(([name]) => kept.has(name)));
}

function withFlow(stock: StockSpec, flow: string, other: string): StockSpec {
  const instead = (names: readonly string[] | undefined) =>
    names?.map((name) => (foldName(name) === foldName(flow) ? other : name));
  const [inflows, outflows] = [instead(stock.inflows), instead(stock.outflows)];
  return {
    ...stock,
    ...(inflows === undefined ? {} : { inflows }),
    ...(outflows === undefined ? {} : { outflows }),
  };
}

/** The equations with one name in the place of another. */
function readInstead(cells: Cells<number | string>, from: string, instead: string): Cells<number | string> {
  if (typeof cells === "number") return cells;
  if (typeof cells === "string") {
    const { expression } = parseEquation(cells);
    if (expression === undefined) return cells;
    return print(
      renameNames(expression, (name, role) =>
        role === "value" && foldName(name) === foldName(from) ? instead : name,
      ),
    );
  }
  return Object.fromEntries(
    Object.entries(cells).map(([element, inner]) => [element, readInstead(inner, from, instead)]),
  );
}

const sections = ["stocks", "flows", "auxiliaries", "parameters", "levers", "series"] as const;

function variableNamed(spec: ModelSpec, name: string) {
  for (const section of sections) {
    const found = spec[section]?.[name];
    if (found !== undefined) return found;
  }
  throw problem("unknown-name", `there is no variable ${name}`);
}

function freeName(spec: ModelSpec, wanted: string): string {
  const taken = new Set(
    [...sections, "lookups" as const, "dimensions" as const].flatMap((section) =>
      Object.keys(spec[section] ?? {}).map(foldName),
    ),
  );
  let name = wanted;
  while (taken.has(foldName(name))) name += "_";
  return name;
}

function declaredName(model: CheckedModel, name: string): string {
  const visible = model.variables.filter(({ hidden }) => !hidden).map((variable) => variable.name);
  const found = visible.find((each) => foldName(each) === foldName(name));
  if (found !== undefined) return found;
  throw problem(
    "unknown-name",
    `the model has no variable ${JSON.stringify(name)}`,
    didYouMean(name, visible),
  );
}

function problem(code: string, message: string, hint?: string): HeadwaterError {
  const more = hint === undefined ? {} : { hint };
  return new HeadwaterError("usage", [{ code, severity: "error", path: [], message, ...more }]);
}
