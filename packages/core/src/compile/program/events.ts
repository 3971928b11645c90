import type { EventKind } from "../../equations/term.js";
import type { Node } from "./node.js";
import type { NodeTable } from "./node-table.js";

/**
 * Events as arithmetic: the same operations in the same order as `stepEvent` and its siblings in `functions.ts`, so that what does
 * not change during a run is computed once.
 */
export function lowerEvent(nodes: NodeTable, event: EventKind, inputs: readonly Node[]): Node {
  const nothing = nodes.number(0);
  const endless = nodes.number(Number.POSITIVE_INFINITY);
  const [size = nothing, start = nothing, third, fourth = nothing, fifth = endless] = inputs;
  const time = nodes.make({ kind: "time" });
  const dt = nodes.make({ kind: "dt" });
  const step = nodes.make({ kind: "step" });
  switch (event) {
    case "step":
      return nodes.select(nodes.binary(">=", step, nearest(nodes, inSteps(nodes, start))), size, nothing);
    case "pulse": {
      const first = inSteps(nodes, start);
      const interval = third ?? nothing;
      const apart = nodes.binary("/", interval, dt);
      const count = nearest(nodes, nodes.binary("/", nodes.binary("-", step, first), apart));
      const again = nodes.binary("+", first, nodes.binary("*", count, apart));
      const repeated = nodes.binary(
        "and",
        nodes.binary(">", interval, nothing),
        nodes.binary("and", nodes.binary(">=", count, nothing), isStep(nodes, again)),
      );
      const on =
        third === undefined ? isStep(nodes, first) : nodes.binary("or", isStep(nodes, first), repeated);
      return nodes.select(on, nodes.binary("/", size, dt), nothing);
    }
    case "pulse_train":
      return pulseTrain(nodes, { size, start, width: third ?? nothing, interval: fourth, end: fifth });
    case "ramp": {
      const until = nodes.binary("min", time, third ?? endless);
      const rise = nodes.binary("*", size, nodes.binary("-", until, start));
      return nodes.select(nodes.binary(">", until, start), rise, nothing);
    }
  }
}

interface Train {
  readonly size: Node;
  readonly start: Node;
  readonly width: Node;
  readonly interval: Node;
  readonly end: Node;
}

function pulseTrain(nodes: NodeTable, { size, start, width, interval, end }: Train): Node {
  const nothing = nodes.number(0);
  const step = nodes.make({ kind: "step" });
  const dt = nodes.make({ kind: "dt" });
  const begin = inSteps(nodes, start);
  const length = nodes.binary("max", nodes.number(1), nearest(nodes, nodes.binary("/", width, dt)));
  const apart = nodes.binary("/", interval, dt);
  const past = nodes.binary("-", nodes.binary("+", step, nodes.number(0.5)), begin);
  const turns = nodes.binary("max", nothing, nodes.unary("floor", nodes.binary("/", past, apart)));
  const count = nodes.select(nodes.binary(">", apart, nothing), turns, nothing);
  const started = nearest(nodes, nodes.binary("+", begin, nodes.binary("*", count, apart)));
  const last = nearest(nodes, inSteps(nodes, end));
  const on = nodes.binary(
    "and",
    nodes.binary(">=", step, started),
    nodes.binary(
      "and",
      nodes.binary("<", step, nodes.binary("+", started, length)),
      nodes.binary("<", started, last),
    ),
  );
  return nodes.select(on, size, nothing);
}

function inSteps(nodes: NodeTable, time: Node): Node {
  return nodes.binary("/", nodes.binary("-", time, nodes.make({ kind: "from" })), nodes.make({ kind: "dt" }));
}

/** The nearest whole number; halfway between two it is the greater one. */
function nearest(nodes: NodeTable, x: Node): Node {
  return nodes.unary("floor", nodes.binary("+", x, nodes.number(0.5)));
}

function isStep(nodes: NodeTable, x: Node): Node {
  return nodes.binary("==", nodes.make({ kind: "step" }), nearest(nodes, x));
}
