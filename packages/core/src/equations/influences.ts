import type { Assignment, CheckedConveyor, CheckedDevice, CheckedVariable } from "./checked-model.js";
import { collectReads } from "./walk-term.js";

/**
 * How one variable acts on another: its equation reads it; a flow fills or drains a stock; a device carries a value from
 * step to step (`device`), or holds it within one (`opening`); or, at the start only, an initial value reads it.
 */
type Way = "equation" | "flow" | "device" | "opening" | "start";

/** One variable that acts on another, hidden ones included; both are ids. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
  /** What the way alone says of the direction; an equation says nothing. */
  readonly sign?: "positive" | "negative" | "mixed";
}

/** How one visible variable acts on another visible one. */
export interface Influence {
  readonly from: number;
  readonly to: number;
  /** Every way that does not pass another visible variable, each step by step; through hidden ones where there are several. */
  readonly routes: readonly (readonly Step[])[];
  /** True when the initial value alone depends on it: such an influence is in no loop. */
  readonly atStartOnly: boolean;
  /** True when every route passes a delay, a smooth or another memory inside the equation. */
  readonly delayed: boolean;
  /** False when there are too many routes, through delays inside delays: then there is one, a shortest. */
  readonly complete: boolean;
}

/** Steps that are gone in search of routes, over a whole model; after that, shortest routes must do. */
const searchLimit = 2_000_000;

interface Model {
  readonly variables: readonly CheckedVariable[];
  readonly devices: readonly CheckedDevice[];
}

/** Who acts on whom among the visible variables of a model, in order of cause, then effect. */
export function influencesOf(model: Model): Influence[] {
  const arriving = new Map<number, Step[]>();
  for (const step of stepsOf(model)) {
    const known = arriving.get(step.to);
    if (known === undefined) arriving.set(step.to, [step]);
    else known.push(step);
  }
  const isHidden = (id: number) => model.variables[id]?.hidden === true;
  const influences: Influence[] = [];
  let left = searchLimit;
  for (const { id, hidden } of model.variables) {
    if (hidden) continue;
    const found = routesTo(id, arriving, isHidden, Math.min(left, searchLimit / 20));
    left -= found.steps;
    const routes = new Map<number, Step[][]>();
    for (const route of found.complete ? found.routes : shortestRoutesTo(id, arriving, isHidden)) {
      const from = route[0]?.from ?? id;
      const known = routes.get(from);
      if (known === undefined) routes.set(from, [route]);
      else known.push(route);
    }
    for (const [from, all] of routes) influences.push(influence(from, id, all, found.complete, model));
  }
  return influences.sort((a, b) => a.from - b.from || a.to - b.to);
}

function influence(
  from: number,
  to: number,
  routes: readonly (readonly Step[])[],
  complete: boolean,
  model: Model,
): Influence {
  const lasting = routes.filter((route) => route.every(({ way }) => way !== "start"));
  const remembers = (route: readonly Step[]) =>
    route.some(({ way, to: at }, i) => way === "device" || (i < route.length - 1 && isStock(at, model)));
  return {
    from,
    to,
    routes: lasting.length > 0 ? lasting : routes,
    atStartOnly: lasting.length === 0,
    delayed: lasting.length > 0 && lasting.every(remembers),
    complete,
  };
}

function isStock(id: number, { variables }: Model): boolean {
  return variables[id]?.kind === "stock";
}

type Arriving = ReadonlyMap<number, readonly Step[]>;

/** Every route to a variable from visible ones through hidden ones that passes none of them twice. */
function routesTo(target: number, arriving: Arriving, isHidden: (id: number) => boolean, limit: number) {
  // An explicit stack: a delay of a hundred stages is two hundred steps long.
  const stack = [{ at: target, next: 0 }];
  const route: Step[] = [];
  const routes: Step[][] = [];
  const passed = new Set<number>();
  let steps = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const step = arriving.get(top.at)?.[top.next++];
    if (step === undefined) {
      stack.pop();
      route.pop();
      passed.delete(top.at);
    } else if (++steps > limit) return { routes, steps, complete: false };
    else if (!isHidden(step.from)) {
      steps += route.length;
      routes.push([step, ...route.toReversed()]);
    } else if (!passed.has(step.from)) {
      passed.add(step.from);
      route.push(step);
      stack.push({ at: step.from, next: 0 });
    }
  }
  return { routes, steps, complete: true };
}

/** One route from each visible variable that reaches the target through hidden ones, none longer than it must be. */
function shortestRoutesTo(target: number, arriving: Arriving, isHidden: (id: number) => boolean): Step[][] {
  const onward = new Map<number, Step>();
  const routes: Step[][] = [];
  const queue = [target];
  for (const at of queue) {
    for (const step of arriving.get(at) ?? []) {
      if (step.from === target || onward.has(step.from)) continue;
      onward.set(step.from, step);
      if (isHidden(step.from)) queue.push(step.from);
      else routes.push(routeFrom(step, target, onward));
    }
  }
  return routes;
}

function routeFrom(first: Step, target: number, onward: ReadonlyMap<number, Step>): Step[] {
  const route = [first];
  for (let at = first.to; at !== target; ) {
    const step = onward.get(at);
    if (step === undefined) break;
    route.push(step);
    at = step.to;
  }
  return route;
}

function stepsOf({ variables, devices }: Model): Step[] {
  return [...variables.flatMap(stepsTo), ...devices.flatMap(stepsOfDevice)];
}

function stepsTo(variable: CheckedVariable): Step[] {
  const { id: to } = variable;
  const from = (ids: readonly number[], way: Way, sign?: Step["sign"]) =>
    ids.map((id): Step => ({ from: id, to, way, ...(sign === undefined ? {} : { sign }) }));
  switch (variable.kind) {
    case "stock":
      return [
        ...from(variable.inflows, "flow", "positive"),
        ...from(variable.outflows, "flow", "negative"),
        ...from(readBy(variable.initial), "start"),
      ];
    case "flow":
    case "auxiliary":
      return from(readBy(variable.equations), "equation");
    case "frozen":
      return from(readBy(variable.equations), "start");
    case "held":
      return from(readBy(variable.initial), "start");
    case "parameter":
    case "lever":
    case "series":
    case "noise":
      return [];
  }
}

function stepsOfDevice(device: CheckedDevice): Step[] {
  const step = (from: number, to: number, sign: "positive" | "negative" | "mixed", way: Way = "device") => ({
    ...{ from, to, way, sign },
  });
  switch (device.kind) {
    case "lag":
      return [
        step(device.input, device.output, "positive"),
        ...(device.delay === undefined ? [] : [step(device.delay, device.output, "mixed")]),
      ];
    case "opening":
      return [step(device.stock, device.output, "positive", "opening")];
    case "line": {
      const { stock, entered, mean, oldest, leaving } = device;
      return [stock, entered].flatMap((from) => [mean, oldest, leaving].map((to) => step(from, to, "mixed")));
    }
    case "conveyor":
      return stepsOfConveyor(device, step);
  }
}

type MakeStep = (from: number, to: number, sign: "positive" | "negative" | "mixed") => Step;

function stepsOfConveyor(
  { entered, transit, sample, motion, outflow, leaks }: CheckedConveyor,
  step: MakeStep,
) {
  const ends = leaks.flatMap(({ outflow: own, decay }) =>
    [own, decay?.zone, decay?.leaving].filter((end) => end !== undefined),
  );
  ends.unshift(outflow);
  const timing = [transit, sample, motion?.moved].filter((id) => id !== undefined);
  return [
    ...ends.flatMap((end) => [step(entered, end, "positive"), ...timing.map((id) => step(id, end, "mixed"))]),
    ...leaks.flatMap(({ fraction, outflow: own, decay }) => {
      if (decay === undefined)
        return ends
          .filter((end) => end === own || end === outflow)
          .map((end) => step(fraction, end, end === own ? "positive" : "negative"));
      return ends.map((end) => step(decay.gathered, end, end === own ? "positive" : "negative"));
    }),
  ];
}

function readBy(equations: readonly Assignment[]): number[] {
  const reads = { variables: new Set<number>(), time: false };
  for (const { term } of equations) collectReads(term, reads);
  return [...reads.variables].sort((a, b) => a - b);
}
