import { Composer, type Document, type LineCounter, Parser } from "yaml";

/** Maps and lists inside each other, at most: what reads them goes as deep. */
export const maximumYamlDepth = 60;

/** A map or list is two or three entries on the parser's stack. */
const deepestStack = 3 * maximumYamlDepth + 10;
/** Words and marks, blanks included, that a document may have for each value that it may have. */
const piecesPerValue = 4;

/** A document that asks for too much; the message says why. */
export class TooLarge extends Error {}

/** Takes a text to pieces, and stops where it holds more than a document may, before anything is made of it. */
class BoundedParser extends Parser {
  #pieces = 0;
  readonly #values: number;

  constructor(lines: LineCounter, values: number) {
    super(lines.addNewLine);
    this.#values = values;
  }

  override *next(source: string): ReturnType<Parser["next"]> {
    yield* super.next(source);
    if (this.stack.length > deepestStack)
      throw new TooLarge(`it is nested more than ${maximumYamlDepth} deep`);
    const most = piecesPerValue * this.#values;
    if (++this.#pieces > most) {
      throw new TooLarge(
        `it has more than ${most} words and marks, ${piecesPerValue} for each of ${this.#values} values`,
      );
    }
  }
}

/**
 * One YAML document, by the core schema of YAML 1.2. That keys stand twice is left to the reader: here each would be compared with each.
 *
 * @throws TooLarge when it is too deep or has too many values.
 */
export function composeYaml(text: string, lines: LineCounter, values: number): Document.Parsed {
  const composer = new Composer({
    prettyErrors: false,
    version: "1.2",
    schema: "core",
    logLevel: "error",
    uniqueKeys: false,
  });
  const tokens = new BoundedParser(lines, values).parse(text);
  // Each slip in a text is an Error, and the stack of each would take most of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const [document, another] = firstTwo(composer.compose(tokens, true, text.length), () => {
    Error.stackTraceLimit = stackTraceLimit;
  });
  if (document === undefined) throw new TypeError("there is no document");
  if (another !== undefined) throw new SyntaxError("source contains multiple documents");
  return document;
}

function firstTwo<T>(all: Iterable<T>, finish: () => void): T[] {
  const found: T[] = [];
  try {
    for (const each of all) {
      found.push(each);
      if (found.length === 2) break;
    }
  } finally {
    finish();
  }
  return found;
}
