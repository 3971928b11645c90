import { atLeast, atMost, binary, dt, number } from "../stateful/arithmetic.js";
import type { Term } from "../term.js";
import type { Leak } from "./leaks.js";

/** What a conveyor lets out at the start, per unit of time, and what of it is where. */
export interface StartingRates {
  /** What is due at the end. */
  readonly exit: Term;
  /** By leak: the rate at which it is due to leak; of an exponential leak, what is in its zone. */
  readonly leaks: readonly Term[];
  /** By exponential leak: the part of what is due at the end that is in its zone. */
  readonly leaving: readonly Term[];
}

/** A leak, with the share or rate that it takes. */
type Taking = Leak & { readonly takes: Term };

/** The whole number of steps that a transit lasts: at least one. */
export function stepsOf(transit: Term): Term {
  return atLeast(number(1), rounded(binary(transit, "/", dt)));
}

/**
 * With linear leaks: what is there is spread as if it had come in evenly. Where a step's share a comes in, a share f of which leaks
 * evenly in the steps s + 1 to e of n, the content is the sum over leaks of a (n - f ((e - s - 1) / 2 + n - e)).
 */
export function startOfLinear(content: Term, steps: Term, leaks: readonly Taking[]): StartingRates {
  const lost = leaks.map(({ from, to, takes }) => {
    const { first, last } = zoneSteps(from, to, steps, 1);
    const within = binary(binary(binary(last, "-", first), "-", number(1)), "/", number(2));
    return binary(takes, "*", binary(within, "+", binary(steps, "-", last)));
  });
  const entered = binary(
    content,
    "/",
    lost.reduce((left, each) => binary(left, "-", each), steps),
  );
  const stays = leaks.reduce<Term>((left, { takes }) => binary(left, "-", takes), number(1));
  return {
    exit: perTime(binary(entered, "*", stays)),
    leaks: leaks.map(({ takes }) => perTime(binary(entered, "*", takes))),
    leaving: [],
  };
}

/**
 * With exponential leaks: the same, where a share q of what is there is left after each step, another one in each part of the way that
 * has the same leaks all along. Over m steps in a row amounts of 1, q, q^2, ... make (1 - q^m) / (1 - q).
 */
export function startOfExponential(content: Term, steps: Term, leaks: readonly Taking[]): StartingRates {
  const marks = [...new Set([0, 1, ...leaks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const lastStep = binary(steps, "-", number(1));
  let left: Term = number(1);
  let beforeLast: Term = number(1);
  const parts = marks.slice(0, -1).map((from, i) => {
    const to = marks[i + 1] ?? 1;
    const [first, last] = [stepAt(from, steps), stepAt(to, steps)];
    const active = leaks.filter((leak) => leak.from <= from && leak.to >= to);
    const stays = active.reduce<Term>((q, { takes }) => binary(q, "-", binary(takes, "*", dt)), number(1));
    const count = binary(last, "-", first);
    const part = {
      from,
      to,
      amount: binary(left, "*", active.length === 0 ? count : powersOf(stays, count)),
    };
    left = binary(left, "*", power(stays, count));
    const untilLast = binary(atMost(lastStep, last), "-", atMost(lastStep, first));
    beforeLast = binary(beforeLast, "*", power(stays, untilLast));
    return part;
  });
  const total = sum(parts.map(({ amount }) => amount));
  const entered = binary(content, "/", total);
  const exit = perTime(binary(entered, "*", beforeLast));
  return {
    exit,
    leaks: leaks.map(({ from, to }) => {
      const within = parts.filter((part) => part.from >= from && part.to <= to);
      return binary(entered, "*", sum(within.map(({ amount }) => amount)));
    }),
    leaving: leaks.map(({ from, to }) => {
      const { first, last } = zoneSteps(from, to, steps, 0);
      const covers = binary(binary(first, "<", steps), "and", binary(last, ">=", steps));
      return { kind: "if", condition: covers, yes: exit, no: number(0) };
    }),
  };
}

/** The steps after which a zone begins and ends; see `LeakZones` of the device. */
function zoneSteps(from: number, to: number, steps: Term, least: number): { first: Term; last: Term } {
  const first = from === 0 ? number(0) : atMost(binary(steps, "-", number(least)), stepAt(from, steps));
  const last = to === 1 ? steps : atLeast(binary(first, "+", number(least)), stepAt(to, steps));
  return { first, last };
}

function stepAt(part: number, steps: Term): Term {
  if (part === 0) return number(0);
  return part === 1 ? steps : rounded(binary(number(part), "*", steps));
}

function powersOf(base: Term, count: Term): Term {
  const one = number(1);
  const sum = binary(binary(one, "-", power(base, count)), "/", binary(one, "-", base));
  return { kind: "if", condition: binary(base, "==", one), yes: count, no: sum };
}

function power(base: Term, exponent: Term): Term {
  return { kind: "call", function: "pow", arguments: [base, exponent] };
}

function rounded(term: Term): Term {
  return { kind: "call", function: "floor", arguments: [binary(term, "+", number(0.5))] };
}

function perTime(term: Term): Term {
  return binary(term, "/", dt);
}

function sum(terms: readonly Term[]): Term {
  return terms.length === 0 ? number(0) : terms.reduce((left, right) => binary(left, "+", right));
}
