import { didYouMean } from "../model/nearest.js";
import type { ModelSpec } from "../model/spec.js";
import type { UnitChecker } from "./check-units.js";
import type { Problems } from "./problems.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import { divideUnits, equalUnits, formatUnit } from "./units/unit.js";

type Side = "inflows" | "outflows";

/** Checks what stocks say of their flows: that they exist, fit in dimensions and unit, and join at most two stocks. */
export function checkFlows(
  spec: ModelSpec,
  symbols: SymbolTable,
  units: UnitChecker,
  problems: Problems,
): void {
  const used: { [side in Side]: Map<ModelSymbol, string> } = { inflows: new Map(), outflows: new Map() };
  for (const stock of symbols.variables.filter(({ kind }) => kind === "stock")) {
    for (const side of ["inflows", "outflows"] as const) {
      for (const name of spec.stocks?.[stock.name]?.[side] ?? []) {
        const path = ["stocks", stock.name, side];
        const flow = symbols.find(name);
        if (flow?.kind !== "flow") {
          reportNoFlow(name, flow, path, symbols, problems);
          continue;
        }
        const other = used[side].get(flow);
        if (other !== undefined) {
          const twice =
            other === stock.name
              ? `${flow.name} is named twice`
              : `${flow.name} is already among the ${side} of ${other}`;
          problems.report("flow-used-twice", path, twice, {
            hint: "A flow fills at most one stock and drains at most one.",
          });
          continue;
        }
        used[side].set(flow, stock.name);
        checkFit(stock, flow, path, symbols, units, problems);
      }
    }
    for (const [flow, name] of used.inflows) {
      if (name !== stock.name || used.outflows.get(flow) !== stock.name) continue;
      problems.report(
        "flow-used-twice",
        ["stocks", stock.name],
        `${flow.name} both fills and drains ${stock.name}`,
      );
    }
  }
  for (const flow of symbols.variables) {
    if (flow.kind !== "flow" || used.inflows.has(flow) || used.outflows.has(flow)) continue;
    problems.report("unused-flow", ["flows", flow.name], `${flow.name} neither fills nor drains a stock`, {
      severity: "warning",
      hint: "Add it to the inflows or outflows of a stock, or make it an auxiliary.",
    });
  }
}

function reportNoFlow(
  name: string,
  found: ModelSymbol | undefined,
  path: readonly string[],
  symbols: SymbolTable,
  problems: Problems,
): void {
  if (found !== undefined) {
    problems.report("not-a-flow", path, `${found.name} is no flow but in ${found.section}`, {
      hint: `Move it to flows, or add a flow with the equation ${found.name}.`,
    });
    return;
  }
  const flows = symbols.variables.filter(({ kind }) => kind === "flow").map((flow) => flow.name);
  problems.report("unknown-flow", path, `there is no flow ${name}`, { hint: didYouMean(name, flows) });
}

function checkFit(
  stock: ModelSymbol,
  flow: ModelSymbol,
  path: readonly string[],
  symbols: SymbolTable,
  units: UnitChecker,
  problems: Problems,
): void {
  const [wanted, given] = [symbols.describe(stock.dimensions), symbols.describe(flow.dimensions)];
  if (wanted !== given) {
    problems.report(
      "dimension-mismatch",
      path,
      `stock ${stock.name} has ${wanted}, but flow ${flow.name} has ${given}`,
      {
        expected: wanted,
        actual: given,
        hint: "A flow has the dimensions of its stock, in the same order.",
      },
    );
  }
  const [content, rate, time] = [units.unitOf(stock), units.unitOf(flow), units.time];
  if (typeof content === "string" || typeof rate === "string" || typeof time === "string") return;
  const needed = divideUnits(content, time);
  if (equalUnits(needed, rate)) return;
  const message = `flow ${flow.name} has unit ${formatUnit(rate)}; stock ${stock.name} in ${formatUnit(content)} needs ${formatUnit(needed)}`;
  units.report(message, path, { expectedUnit: needed, actualUnit: rate });
}
