import { unicodePattern } from "./unicode-pattern.js";

const plain = /^[ -~]*$/;

/** Whether a text is of letters, digits and signs of ASCII alone: then no tables of Unicode are needed, which take milliseconds to load. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The form in which names are compared: composed Unicode (NFC) and folded case, so `Births` and `births` are one name. */
export function foldName(name: string): string {
  // Checking a model asks for this more often than for anything else, and most names need no tables of Unicode.
  if (isPlain(name)) return name.toLowerCase();
  return name.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** Order of names: by their folded form. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [foldName(a), foldName(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const namePattern = unicodePattern(String.raw`^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$`);

/** A name of a variable or dimension: a letter of any script or `_`, then letters, digits and `_`. */
export function isName(text: string): boolean {
  return plainName.test(text) || namePattern().test(text.normalize("NFC"));
}

/** Between the name of a module and that of a variable in it. */
export const moduleSeparator = ".";

/** A name, or the name of a variable in a module: names joined by dots, as in `north.births`. */
export function isQualifiedName(text: string): boolean {
  return text.split(moduleSeparator).every(isName);
}

const plainUnfit = /[[\],:"'*#\\]/;
const unfit = unicodePattern(String.raw`[[\],:"'*#\\\p{Cc}]`);

/** An element's name may be any text without brackets, commas, colons, quotes, `*`, control characters or outer blanks. */
export function isElementName(text: string): boolean {
  return text !== "" && text === text.trim() && !(isPlain(text) ? plainUnfit : unfit()).test(text);
}

const words = [
  ...["time", "dt", "if", "and", "or", "not", "xor", "mod", "to", "in", "end"],
  ...["true", "false", "null", "undefined", "nan", "infinity"],
  ...["min", "max", "abs", "exp", "log", "sqrt", "pow", "floor", "sum", "mean", "prod"],
  ...["rank", "size", "inverse"],
  ...["step", "pulse", "ramp", "delay1", "delay3", "delayn", "smooth1", "smooth3", "smoothn"],
  ...["queue_age_mean", "queue_age_oldest", "queue_age_leaving"],
  ...["delay_fixed", "initial", "previous", "forecast", "trend", "pulse_train"],
  ...["random_uniform", "random_normal", "random_lognormal", "random_exponential", "random_poisson"],
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
];

const reserved: ReadonlySet<string> = new Set(words.map(foldName));

/** True for words of the equation language, and for names that JavaScript objects already have, such as `constructor`. */
export function isReservedName(name: string): boolean {
  return reserved.has(foldName(name));
}
