import { unicodePattern } from "../model/unicode-pattern.js";
import { Rejection } from "./rejection.js";

/** Brackets inside brackets, at most. */
export const maximumNesting = 100;

/**
 * Looks at a text before the parser does: its length, its nesting, characters that the language does not have.
 * Throws a {@link Rejection}.
 */
export function scanText(text: string, maximumLength: number): void {
  if (text.length > maximumLength) {
    throw new Rejection({
      code: "equation-too-long",
      message: `the equation has ${text.length} characters; the limit is ${maximumLength}`,
    });
  }
  if (text.trim() === "") throw new Rejection({ code: "syntax-error", message: "the equation is empty" });
  let depth = 0;
  let quote = "";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote !== "") {
      if (character === quote) quote = "";
      continue;
    }
    const isRadix = character === "0" && /[box]/i.test(text.charAt(i + 1));
    const radix = isRadix ? otherRadix().exec(text.slice(Math.max(0, i - 1), i + 2)) : null;
    if (radix !== null) {
      throw new Rejection({
        code: "unsupported-syntax",
        message: `a number that starts with ${radix[0]} is not part of the language`,
        column: i + 1,
        hint: "Write it in decimal digits.",
      });
    }
    if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth--;
    else if (foreign.has(character) && !(character === "!" && text[i + 1] === "=")) {
      throw new Rejection({
        code: "unsupported-syntax",
        message: `the character ${character} is not part of the language`,
        column: i + 1,
        hint: foreign.get(character) ?? "",
      });
    }
    if (depth > maximumNesting) {
      throw new Rejection({
        code: "equation-too-deep",
        message: `brackets are nested more than ${maximumNesting} deep`,
        column: i + 1,
      });
    }
  }
}

/** What the parser would take for a number in base 2, 8 or 16. */
const otherRadix = unicodePattern(String.raw`(?<![\p{L}\p{N}_.])0[box]$`, "iu");

const comments = "Put remarks into the variable's doc.";
const logic = "Write and, or, not.";
const foreign: ReadonlyMap<string, string> = new Map([
  ["#", comments],
  ["{", comments],
  ["}", comments],
  [";", "One equation gives one value."],
  ["$", "A name is a letter or _, then letters, digits and _."],
  ["@", "A name is a letter or _, then letters, digits and _."],
  ["\\", "A name is a letter or _, then letters, digits and _."],
  ["`", "A name is a letter or _, then letters, digits and _."],
  ["&", logic],
  ["|", logic],
  ["~", logic],
  ["!", `${logic} A factorial is not part of the language.`],
  ["?", "Write if(condition, yes, no)."],
  ["%", "Write x - y * floor(x / y) for a remainder, and 0.05 for 5%."],
]);
