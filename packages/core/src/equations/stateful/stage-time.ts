import type { Expression } from "../expression.js";
import { print } from "../print.js";
import type { Scope } from "../scope.js";
import type { Term } from "../term.js";
import { atLeast, binary, dt, number } from "./arithmetic.js";
import { assignHere, cellHere, type TermResolver } from "./here.js";

/** A delay or smooth as it is written. */
export interface Chain {
  readonly call: Expression;
  readonly name: string;
  readonly order: number;
  readonly input: Expression;
  readonly delay: Expression;
  readonly start: Expression;
}

/** The time of one stage: delay / order, but never shorter than one dt, so that Euler stays stable. */
export function stageTime(chain: Chain, base: string, scope: Scope, resolver: TermResolver): Term {
  const { hidden, owner, path, loops } = scope;
  const text = print(chain.call);
  const delayTime = resolver.term(chain.delay, scope);
  const perStage = chain.order === 1 ? delayTime : binary(delayTime, "/", number(chain.order));
  const unit = hidden.timeUnit;
  const wanted = hidden.add(owner, {
    kind: "auxiliary",
    name: `${base}.wanted`,
    unit,
    equations: assignHere(perStage, text, scope),
  });
  hidden.delays.push({ text, path, time: wanted, loops, rule: "stage" });
  const stretched = atLeast(dt, cellHere(wanted, scope));
  const time = hidden.add(owner, {
    kind: "auxiliary",
    name: `${base}.time`,
    unit,
    equations: assignHere(stretched, text, scope),
  });
  return cellHere(time, scope);
}
