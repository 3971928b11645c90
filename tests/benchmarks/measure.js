/**
 * One piece of work that is measured.
 * @typedef {object} Case
 * @property {string} name
 * @property {number} runs how many pieces `run` does
 * @property {number} [rounds] after so many it is left out, where it takes long beside the others
 * @property {() => unknown} run may give the measure of the whole back itself, a number; else the clock is read around it
 */

/**
 * Cases that are compared with each other; the first one is the reference.
 * @typedef {object} Suite
 * @property {string} id
 * @property {string} title
 * @property {string} [unit] of a measure; "ms" when absent
 * @property {number} rounds
 * @property {boolean} [warmUp] whether a round that does not count goes first; true when absent
 * @property {readonly Case[]} cases
 * @property {readonly string[]} [notes]
 * @property {() => unknown} [close]
 */

/** Best measure of each case, per piece of work. @typedef {ReadonlyMap<string, number>} Best */

/** @typedef {{ readonly suite: Suite, readonly best: Best, readonly rounds: number }} Measured */

/**
 * Runs all cases in turn, so that whatever else the machine does hits all of them: `rounds` times, or until the time is used
 * up, but twice at least.
 * @param {Suite} suite
 * @param {number} seconds
 * @returns {Promise<Measured>}
 */
export async function measure(suite, seconds) {
  const { cases, rounds, warmUp = true, close } = suite;
  /** @type {Map<string, number>} */
  const best = new Map();
  const begun = performance.now();
  let done = warmUp ? -1 : 0;
  try {
    for (let slowest = 0, running = cases.length; done < rounds; done++) {
      const now = cases.filter((each) => done < (each.rounds ?? rounds));
      // What a round took with a case that is left out now says nothing of the next one.
      if (now.length < running) slowest = 0;
      running = now.length;
      const round = performance.now();
      if (done >= Math.min(2, rounds) && round - begun + slowest > seconds * 1000) break;
      for (const { name, runs, run } of now) {
        const start = performance.now();
        const given = await run();
        const each = (typeof given === "number" ? given : performance.now() - start) / runs;
        if (done >= 0) best.set(name, Math.min(each, best.get(name) ?? Number.POSITIVE_INFINITY));
      }
      slowest = Math.max(slowest, performance.now() - round);
    }
  } finally {
    await close?.();
  }
  return { suite, best, rounds: done };
}
