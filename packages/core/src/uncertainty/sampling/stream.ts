import { type StreamKey, threefry } from "./threefry.js";

/**
 * The key of a stream of random numbers: it depends on seed and name alone, so that what else is drawn changes none of them. The
 * text is hashed by chaining the generator over it, each block the message under the key so far, and added to what comes out
 * (Matyas, Meyer & Oseas 1985; Skein, of the same family as Threefry, hashes in the same way).
 */
export function streamKey(seed: number, name: string): StreamKey {
  const words = [seed | 0, Math.floor(seed / 2 ** 32) | 0, name.length, 0];
  for (let i = 0; i < name.length; i += 2) words.push(unitAt(name, i) | (unitAt(name, i + 1) << 16));
  if (words.length % 2 === 1) words.push(0);
  let key: StreamKey = [0, 0];
  const block = new Int32Array(2);
  for (let i = 0; i < words.length; i += 2) {
    const [first, second] = [words[i] as number, words[i + 1] as number];
    threefry(key, first, second, block);
    key = [(block[0] as number) ^ first, (block[1] as number) ^ second];
  }
  return key;
}

/** A UTF-16 unit; 0 behind the end. */
function unitAt(text: string, position: number): number {
  return position < text.length ? text.charCodeAt(position) : 0;
}
