import type { CheckedNoise } from "../checked-model.js";
import type { Expression } from "../expression.js";
import type { Scope } from "../scope.js";
import type { Term } from "../term.js";
import { binary } from "./arithmetic.js";
import { cellHere, type TermResolver } from "./here.js";

const distributions: { readonly [name: string]: CheckedNoise["distribution"] } = {
  random_uniform: "uniform",
  random_normal: "normal",
  random_lognormal: "normal",
  random_exponential: "exponential",
  random_poisson: "uniform",
};

/** A call of a random function: a stream of standard numbers of its own, brought to the distribution that is asked for. */
export function expandRandom(
  call: Expression & { kind: "call" },
  name: string,
  scope: Scope,
  resolver: TermResolver,
): Term | undefined {
  const { hidden, owner } = scope;
  const distribution = distributions[name];
  const [first, second] = call.arguments.map((argument) => resolver.term(argument, scope));
  if (first === undefined || distribution === undefined) return undefined;
  const noise = hidden.add(owner, {
    kind: "noise",
    name: hidden.nextName(owner, name),
    unit: "1",
    distribution,
    stream: hidden.nextStream(scope, name),
  });
  const drawn = cellHere(noise, scope);
  switch (name) {
    case "random_uniform":
      return second && binary(first, "+", binary(binary(second, "-", first), "*", drawn));
    case "random_normal":
      return second && binary(first, "+", binary(second, "*", drawn));
    case "random_lognormal": {
      const logarithm = second && binary(first, "+", binary(second, "*", drawn));
      return logarithm && { kind: "call", function: "exp", arguments: [logarithm] };
    }
    case "random_exponential":
      return binary(first, "*", drawn);
    default:
      return { kind: "call", function: "poisson", arguments: [drawn, first] };
  }
}
