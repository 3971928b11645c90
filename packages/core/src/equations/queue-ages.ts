import { didYouMean } from "../model/nearest.js";
import type { ModelSpec } from "../model/spec.js";
import type { Expression } from "./expression.js";
import { flowsNamed, wholeLoops } from "./flow-rules/ruled-stock.js";
import type { HiddenVariables } from "./hidden-variables.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import type { Fold, Scope } from "./scope.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import type { Term } from "./term.js";

type Call = Expression & { readonly kind: "call" };

/** Functions that say how long a queue waits, and which of its ages each gives. */
const ages = {
  queue_age_mean: "mean",
  queue_age_oldest: "oldest",
  queue_age_leaving: "leaving",
} as const;

type AgeFunction = keyof typeof ages;

export function isQueueAge(name: string): name is AgeFunction {
  return Object.hasOwn(ages, name);
}

/** Ids of the held variables that are the ages of one queue. */
type AgeIds = Readonly<Record<(typeof ages)[AgeFunction], number>>;

/** What this file needs of the resolver. */
interface Resolver {
  readonly symbols: SymbolTable;
  readonly problems: Problems;
  term(expression: Expression, scope: Scope, fold?: Fold): Term;
}

/** The queues whose ages are asked for: only they are kept account of. */
export class QueueAges {
  readonly #spec: ModelSpec;
  readonly #known = new Map<ModelSymbol, AgeIds>();

  constructor(spec: ModelSpec) {
    this.#spec = spec;
  }

  /** `queue_age_mean(applicants)`, or of `applicants[north]`: reads the age of the same cell. */
  resolve(
    call: Call,
    name: AgeFunction,
    scope: Scope,
    fold: Fold | undefined,
    resolver: Resolver,
  ): Term | undefined {
    const [queue] = call.arguments;
    if (queue === undefined) return undefined;
    const named = queue.kind === "name" || queue.kind === "subscript";
    const symbol = named ? resolver.symbols.find(queue.name) : undefined;
    if (symbol === undefined || !this.#isQueue(symbol.name)) {
      const message = `${name} needs the name of a queue, not ${print(queue)}`;
      const queues = Object.keys(this.#spec.stocks ?? {}).filter((stock) => this.#isQueue(stock));
      const listed =
        queues.length === 0 ? "A stock is a queue with queue: true." : `Queues: ${queues.join(", ")}.`;
      const hint = (named ? didYouMean(queue.name, queues) : undefined) ?? listed;
      resolver.problems.report("not-a-queue", scope.path, message, { hint });
      return undefined;
    }
    const cell = resolver.term(queue, scope, fold);
    if (cell.kind !== "cell") return undefined;
    return { ...cell, variable: this.#idsOf(symbol, resolver.symbols, scope.hidden)[ages[name]] };
  }

  #isQueue(stock: string): boolean {
    const { stocks } = this.#spec;
    return stocks !== undefined && Object.hasOwn(stocks, stock) && stocks[stock]?.queue === true;
  }

  #idsOf(queue: ModelSymbol, symbols: SymbolTable, hidden: HiddenVariables): AgeIds {
    const known = this.#known.get(queue);
    if (known !== undefined) return known;
    const nothing = [
      { loops: wholeLoops(queue, symbols), term: { kind: "number", value: 0 } as const, text: queue.name },
    ];
    const held = (what: string) =>
      hidden.add(queue, {
        kind: "held",
        name: `${queue.name}#age.${what}`,
        unit: hidden.timeUnit,
        initial: nothing,
      });
    const ids = { mean: held("mean"), oldest: held("oldest"), leaving: held("leaving") };
    const entered = hidden.add(queue, {
      ...{ kind: "stock", name: `${queue.name}#joined`, initial: nothing, outflows: [], nonNegative: false },
      unit: hidden.unitOf({ kind: "name", name: queue.name }),
      inflows: flowsNamed(this.#spec.stocks?.[queue.name]?.inflows, symbols).map(({ id }) => id),
    });
    hidden.devices.push({ kind: "line", stock: queue.id, entered, ...ids });
    this.#known.set(queue, ids);
    return ids;
  }
}
