import { print } from "../print.js";
import type { Scope } from "../scope.js";
import type { Term } from "../term.js";
import { binary } from "./arithmetic.js";
import { assignHere, cellHere, type TermResolver } from "./here.js";
import { type Chain, stageTime } from "./stage-time.js";

/** Material delay: each stage drains content / stage time into the next; the last stage's drain is the result. */
export function expandDelay(chain: Chain, scope: Scope, resolver: TermResolver): Term {
  const { hidden, owner } = scope;
  const input = resolver.term(chain.input, scope);
  const start = chain.start === chain.input ? input : resolver.term(chain.start, scope);
  const base = hidden.nextName(owner, chain.name);
  const time = stageTime(chain, base, scope, resolver);
  const unit = hidden.unitOf(chain.input);
  const text = print(chain.call);
  const initial = assignHere(binary(start, "*", time), text, scope);
  let inflow = hidden.add(owner, {
    kind: "flow",
    name: `${base}.in`,
    unit,
    equations: assignHere(input, text, scope),
  });
  for (let stage = 1; stage <= chain.order; stage++) {
    const stock = hidden.nextId();
    const outflow = hidden.nextId(1);
    hidden.add(owner, {
      kind: "stock",
      name: `${base}.${stage}`,
      unit: hidden.unitOf(chain.input, 1),
      initial,
      inflows: [inflow],
      outflows: [outflow],
      nonNegative: false,
    });
    inflow = hidden.add(owner, {
      kind: "flow",
      name: `${base}.${stage}.out`,
      unit,
      equations: assignHere(binary(cellHere(stock, scope), "/", time), text, scope),
    });
  }
  return cellHere(inflow, scope);
}

/** Information smooth: each stage moves towards the one before it by gap / stage time; the last stage is the result. */
export function expandSmooth(chain: Chain, scope: Scope, resolver: TermResolver): Term {
  const { hidden, owner } = scope;
  const input = resolver.term(chain.input, scope);
  const start = chain.start === chain.input ? input : resolver.term(chain.start, scope);
  const base = hidden.nextName(owner, chain.name);
  const time = stageTime(chain, base, scope, resolver);
  const unit = hidden.unitOf(chain.input);
  const text = print(chain.call);
  let target = input;
  for (let stage = 1; stage <= chain.order; stage++) {
    const stock = hidden.nextId();
    const adjustment = hidden.nextId(1);
    hidden.add(owner, {
      kind: "stock",
      name: `${base}.${stage}`,
      unit,
      initial: assignHere(start, text, scope),
      inflows: [adjustment],
      outflows: [],
      nonNegative: false,
    });
    const gap = binary(target, "-", cellHere(stock, scope));
    hidden.add(owner, {
      kind: "flow",
      name: `${base}.${stage}.in`,
      unit: hidden.unitOf(chain.input, -1),
      equations: assignHere(binary(gap, "/", time), text, scope),
    });
    target = cellHere(stock, scope);
  }
  return target;
}
