import { didYouMean } from "../../model/nearest.js";
import type { StockSpec } from "../../model/spec.js";
import type { CheckedStock } from "../checked-model.js";
import { readLimitedStock, readQueue } from "./content.js";
import { readConveyor } from "./conveyor.js";
import { FlowRules } from "./flow-rules.js";
import { flowsNamed, outletsOf, type PartReader, RuledStock } from "./ruled-stock.js";

/** Reads conveyors, queues and limits: what they add to the model, and the rules for flows. */
export function readFlowRules(reader: PartReader): FlowRules {
  const { spec, symbols } = reader;
  const rules = new FlowRules();
  for (const symbol of symbols.variables) {
    if (symbol.kind === "flow" && spec.flows?.[symbol.name]?.nonNegative === true)
      rules.nonNegative.add(symbol.id);
    const stock = symbol.kind === "stock" ? spec.stocks?.[symbol.name] : undefined;
    if (stock === undefined) continue;
    const ruled = new RuledStock(symbol, stock, reader, rules);
    checkKind(ruled, stock);
    if (sharesTooMuch(ruled, stock)) continue;
    if (stock.conveyor !== undefined) readConveyor(ruled, stock.conveyor);
    else if (stock.queue === true) readQueue(ruled);
    else if (stock.nonNegative === "limit") readLimitedStock(ruled);
  }
  checkOutlets(reader, rules);
  return rules;
}

/** What each flow may take depends on all before it: their terms grow with the square of the number of flows. */
export const maximumSharedFlows = 200;

function sharesTooMuch(ruled: RuledStock, { nonNegative, conveyor, queue }: StockSpec): boolean {
  const flows = Math.max(ruled.inflows.length, ruled.outflows.length);
  const shares = nonNegative === "limit" || conveyor !== undefined || queue === true;
  if (!shares || flows <= maximumSharedFlows) return false;
  const message = `${ruled.name} has ${flows} flows that share what there is; the limit is ${maximumSharedFlows}`;
  ruled.report("too-many-flows", [], message, "Use one flow with a dimension.");
  return true;
}

/** What the checked model says of a stock that may not be negative. */
export function nonNegativeRule({ nonNegative, conveyor, queue }: StockSpec): CheckedStock["nonNegative"] {
  if (nonNegative === "clamp") return "clamp";
  // Nothing of the rest takes them below zero but a negative initial value, and for a limited stock a negative inflow.
  return nonNegative || conveyor || queue ? "stop" : false;
}

const readings: readonly unknown[] = [undefined, false, true, "stop", "limit", "clamp"];

function checkKind(ruled: RuledStock, { nonNegative, conveyor, queue }: StockSpec): void {
  const { name } = ruled;
  if (!readings.includes(nonNegative)) {
    const message = `nonNegative of ${name} is ${JSON.stringify(nonNegative)}`;
    const near =
      typeof nonNegative === "string" ? didYouMean(nonNegative, ["stop", "limit", "clamp"]) : undefined;
    ruled.report(
      "bad-non-negative",
      ["nonNegative"],
      message,
      near ?? "Write true, stop, limit, clamp or false.",
    );
  }
  if (conveyor !== undefined && queue === true)
    ruled.report(
      "conveyor-and-queue",
      [],
      `${name} cannot be a conveyor and a queue`,
      "Let a queue flow into a conveyor.",
    );
  if ((conveyor !== undefined || queue === true) && (nonNegative === "limit" || nonNegative === "clamp")) {
    const what = conveyor !== undefined ? "a conveyor" : "a queue";
    const message = `nonNegative: ${nonNegative} does not fit ${what}, which lets out no more than is in it`;
    ruled.report("bad-non-negative", ["nonNegative"], message, "Leave nonNegative out.");
  }
}

/** Flows that leave conveyors and queues: without equations, and not where nobody could hold them back. */
function checkOutlets({ spec, symbols, problems }: PartReader, rules: FlowRules): void {
  for (const flow of outletsOf(spec, symbols)) {
    if (spec.flows?.[flow.name]?.equation === undefined) continue;
    const message = `${flow.name} has an equation, but the conveyor or queue that it leaves sets it`;
    problems.report("outlet-with-equation", ["flows", flow.name, "equation"], message, {
      hint: "Remove the equation. To say how much leaks, write conveyor: { leaks: ... } at the stock.",
    });
  }
  for (const id of rules.sources.keys()) {
    const limit = rules.limits.get(id)?.find(({ side }) => side === "inflows");
    const flow = symbols.variables[id];
    if (limit === undefined || flow === undefined) continue;
    const message = `${flow.name} leaves a conveyor and cannot wait, but ${limit.stock} may have no room for it`;
    problems.report("no-room-to-wait", ["flows", flow.name], message, {
      hint: `Put a queue before ${limit.stock}, or leave out its capacity and inflowLimit.`,
    });
  }
  for (const [name, { queue, outflows }] of Object.entries(spec.stocks ?? {})) {
    if (queue !== true) continue;
    const open = flowsNamed(outflows, symbols).findIndex(
      ({ id }) => !rules.limits.get(id)?.some(({ side }) => side === "inflows"),
    );
    const [last, idle] = [flowsNamed(outflows, symbols)[open], flowsNamed(outflows, symbols)[open + 1]];
    if (open < 0 || last === undefined || idle === undefined) continue;
    const message = `nothing flows through ${idle.name}: ${last.name}, which comes before it, takes all that waits in ${name}`;
    problems.report("idle-outflow", ["stocks", name, "outflows"], message, {
      severity: "warning",
      hint: `Put ${idle.name} first, or give the conveyor that ${last.name} leads to a capacity.`,
    });
  }
}
