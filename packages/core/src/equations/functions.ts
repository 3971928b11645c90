/** How many arguments a function takes, and how it is written. */
export interface Signature {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

const many = Number.POSITIVE_INFINITY;

/** Every function of the language. One argument makes `min`, `max` a reduction over an array; more compare cell by cell. */
export const signatures: ReadonlyMap<string, Signature> = new Map([
  ["if", { usage: "if(condition, yes, no)", least: 3, most: 3 }],
  ["min", { usage: "min(a, b, ...) or min(array[:])", least: 1, most: many }],
  ["max", { usage: "max(a, b, ...) or max(array[:])", least: 1, most: many }],
  ["sum", { usage: "sum(array[:])", least: 1, most: 1 }],
  ["mean", { usage: "mean(array[:])", least: 1, most: 1 }],
  ["prod", { usage: "prod(array[:])", least: 1, most: 1 }],
  ["rank", { usage: "rank(array[:], value)", least: 2, most: 2 }],
  ["size", { usage: "size(array[:])", least: 1, most: 1 }],
  ["inverse", { usage: "inverse(lookup, y)", least: 2, most: 2 }],
  ["abs", { usage: "abs(x)", least: 1, most: 1 }],
  ["exp", { usage: "exp(x)", least: 1, most: 1 }],
  ["log", { usage: "log(x)", least: 1, most: 1 }],
  ["sqrt", { usage: "sqrt(x)", least: 1, most: 1 }],
  ["floor", { usage: "floor(x)", least: 1, most: 1 }],
  ["pow", { usage: "pow(x, y)", least: 2, most: 2 }],
  ["step", { usage: "step(height, start)", least: 2, most: 2 }],
  ["pulse", { usage: "pulse(magnitude, first[, interval])", least: 2, most: 3 }],
  ["pulse_train", { usage: "pulse_train(height, first, width, interval[, end])", least: 4, most: 5 }],
  ["ramp", { usage: "ramp(slope, start[, end])", least: 2, most: 3 }],
  ["delay1", { usage: "delay1(input, delay[, initial])", least: 2, most: 3 }],
  ["delay3", { usage: "delay3(input, delay[, initial])", least: 2, most: 3 }],
  ["delayn", { usage: "delayn(input, delay, order[, initial])", least: 3, most: 4 }],
  ["smooth1", { usage: "smooth1(input, delay[, initial])", least: 2, most: 3 }],
  ["smooth3", { usage: "smooth3(input, delay[, initial])", least: 2, most: 3 }],
  ["smoothn", { usage: "smoothn(input, delay, order[, initial])", least: 3, most: 4 }],
  ["forecast", { usage: "forecast(input, averaging_time, horizon[, initial_trend])", least: 3, most: 4 }],
  ["trend", { usage: "trend(input, averaging_time[, initial_trend])", least: 2, most: 3 }],
  ["delay_fixed", { usage: "delay_fixed(input, delay[, initial])", least: 2, most: 3 }],
  ["queue_age_mean", { usage: "queue_age_mean(queue)", least: 1, most: 1 }],
  ["queue_age_oldest", { usage: "queue_age_oldest(queue)", least: 1, most: 1 }],
  ["queue_age_leaving", { usage: "queue_age_leaving(queue)", least: 1, most: 1 }],
  ["initial", { usage: "initial(x)", least: 1, most: 1 }],
  ["previous", { usage: "previous(x, initial)", least: 2, most: 2 }],
  ["random_uniform", { usage: "random_uniform(low, high)", least: 2, most: 2 }],
  ["random_normal", { usage: "random_normal(mean, sd)", least: 2, most: 2 }],
  ["random_lognormal", { usage: "random_lognormal(mean_of_log, sd_of_log)", least: 2, most: 2 }],
  ["random_exponential", { usage: "random_exponential(mean)", least: 1, most: 1 }],
  ["random_poisson", { usage: "random_poisson(mean)", least: 1, most: 1 }],
]);

/** Functions that fold an array; `min` and `max` only with one argument. */
export function isReduction(name: string, argumentCount: number): boolean {
  return (
    name === "sum" || name === "mean" || name === "prod" || (argumentCount === 1 && /^(min|max)$/.test(name))
  );
}

/** Functions whose first argument is an array: what folds, and `rank`, `size`. */
export function takesArray(name: string, argumentCount: number): boolean {
  return name === "rank" || name === "size" || isReduction(name, argumentCount);
}

/** Functions that remember something from one step to the next, and so become hidden variables. */
export function isStateful(name: string): boolean {
  return /^(delay1|delay3|delayn|smooth1|smooth3|smoothn|forecast|trend|delay_fixed|initial|previous)$/.test(
    name,
  );
}

/** Functions that draw a random number at each step. */
export function isRandom(name: string): boolean {
  return name.startsWith("random_");
}
