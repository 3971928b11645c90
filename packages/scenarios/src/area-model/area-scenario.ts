import type { LeverMove, Scenario } from "@headwater/core";
import type { Factor } from "./scale-model.js";
import { scaledDistribution } from "./scaled-distribution.js";

/**
 * A scenario for England as one for an area. Moves that come from a policy of the package say what is done in all of England: levers that count
 * something (GBP, places) get the area's share of it. A scenario file's own moves say what is done in the area, and stay as they are.
 */
export function areaScenario(scenario: Scenario, factors: { readonly [name: string]: Factor }): Scenario {
  if (scenario.moves === undefined) return scenario;
  return { ...scenario, moves: scenario.moves.map((move) => scaledMove(move, factors)) };
}

function scaledMove(move: LeverMove, factors: { readonly [name: string]: Factor }): LeverMove {
  const factor = factors[move.lever.split("[", 1)[0] ?? move.lever];
  if (typeof factor !== "number" || move.stream === undefined) return move;
  return {
    ...move,
    to: typeof move.to === "number" ? move.to * factor : scaledDistribution(move.to, factor),
  };
}
