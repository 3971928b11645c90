/**
 * A pattern with classes of Unicode (`\p{L}`), made when it is first asked for. As a literal V8 would read it, and gather all characters of
 * its classes, while it reads the file, even in a function that never runs: milliseconds at each start of a program.
 */
export function unicodePattern(source: string, flags = "u"): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** One or more control characters. */
export const controlCharacters = unicodePattern(String.raw`\p{Cc}+`, "gu");
