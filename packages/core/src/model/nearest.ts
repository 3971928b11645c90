import { foldName } from "./names.js";

/** No more of the known names are looked at, and for no longer name: what is compared with each takes its time. */
const [mostKnown, longestName] = [2_000, 200];

/** What is cut short has at least this many letters. */
const shortestStart = 3;

/**
 * The known name that a misspelt one most likely meant, or undefined when none is near: at most a third of its
 * letters (and at least one) may differ, or it is the beginning of one name alone. Of names equally near, the first in `known` wins;
 * only the first 2,000 are looked at.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const wanted = foldName(name);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  let looked = 0;
  const longer: string[] = [];
  for (const candidate of known) {
    if (++looked > mostKnown) break;
    const folded = foldName(candidate);
    if (wanted.length >= shortestStart && folded.startsWith(wanted)) longer.push(candidate);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, folded, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? (longer.length === 1 ? longer[0] : undefined);
}

/** `Did you mean x?`, or undefined when nothing is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const nearest = nearestName(name, known);
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
}

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, substitutions
 * and swaps of neighbours, each at cost 1, with no part of the text edited twice. A distance of `tooMany` or more comes back as
 * `tooMany`: by default every distance is worked out.
 */
export function editDistance(a: string, b: string, tooMany = Number.POSITIVE_INFINITY): number {
  const width = b.length + 1;
  let beforeLast = new Uint32Array(width);
  let last = Uint32Array.from({ length: width }, (_, j) => j);
  let row = new Uint32Array(width);
  let lastLeast = 0;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // What follows stands on the two last rows alone, and never costs less.
    if (Math.min(least, lastLeast + 1) >= tooMany) return tooMany;
    lastLeast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(at(last, b.length), tooMany);
}

function at(row: Uint32Array, index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
