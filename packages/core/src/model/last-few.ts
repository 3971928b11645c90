/** Remembers a value under a key, as the newest, and forgets the oldest beyond the last `most`. */
export function rememberLast<Key, T>(known: Map<Key, T>, key: Key, value: T, most: number): void {
  known.delete(key);
  known.set(key, value);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
}
