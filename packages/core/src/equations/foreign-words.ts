import { foldName } from "../model/names.js";
import { signatures } from "./functions.js";

const smooth = (order: string) => usage(`smooth${order}`);
const noTrigonometry = "It is not part of the language; give a lookup its values.";
const ratio = "Write if(b == 0, 0, a / b), with what holds where b is 0.";
const remainder = "Write x - y * floor(x / y).";

/** What functions and constants of XMILE, Stella and Vensim are written as here, by folded name without blanks and underscores. */
const words: ReadonlyMap<string, string> = new Map([
  ["ifthenelse", usage("if")],
  ["delay", usage("delay_fixed")],
  ["delay1i", usage("delay1")],
  ["delay3i", usage("delay3")],
  ["smth1", smooth("1")],
  ["smth3", smooth("3")],
  ["smthn", smooth("n")],
  ["smooth", smooth("1")],
  ["smoothi", smooth("1")],
  ["smooth3i", smooth("3")],
  ["forcst", usage("forecast")],
  ["init", usage("initial")],
  ["int", `${usage("floor")} It is the largest whole number that is not above x.`],
  ["integer", "Write floor(x), for x of 0 or more."],
  ["round", "Write floor(x + 0.5)."],
  ["ln", usage("log")],
  ["log10", "Write log(x) / log(10)."],
  ["power", "Write x ^ y."],
  ["mod", remainder],
  ["modulo", remainder],
  ["safediv", ratio],
  ["zidz", ratio],
  ["xidz", ratio],
  ["lookup", "Write name(x), with the name of the lookup."],
  ["lookupinv", usage("inverse")],
  ["random", usage("random_uniform")],
  ["uniform", usage("random_uniform")],
  ["normal", usage("random_normal")],
  ["lognormal", usage("random_lognormal")],
  ["exprnd", usage("random_exponential")],
  ["poisson", usage("random_poisson")],
  ["stddev", "Write sqrt(mean(x ^ 2) - mean(x) ^ 2)."],
  ["vmin", usage("min")],
  ["vmax", usage("max")],
  ["elmcount", usage("size")],
  ...["sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh"].map(
    (name) => [name, noTrigonometry] as const,
  ),
  ["pi", "Write 3.141592653589793."],
  ["timestep", "Write dt."],
  ["initialtime", "Write initial(time)."],
  ["starttime", "Write initial(time)."],
]);

/** What to write here for a word of another tool, if it is one. */
export function foreignWord(name: string): string | undefined {
  return words.get(foldName(name).replace(/[_\s]/g, ""));
}

/** What to write for two words that together are the name of a function: `DELAY FIXED`, `IF THEN ELSE`. */
export function foreignWords(text: string): string | undefined {
  if (/\b(if|then|else)\b/i.test(text)) return usage("if");
  const parts = foldName(text.trim()).split(/\s+/);
  const known = [parts.join("_"), parts.join("")].find((name) => signatures.has(name));
  return known === undefined ? foreignWord(text) : usage(known);
}

function usage(name: string): string {
  return `Write ${signatures.get(name)?.usage ?? name}.`;
}
