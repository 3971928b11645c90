/**
 * Breaks text into lines of at most `width` characters at spaces; a longer word stands alone on its line, uncut. The first line
 * starts with `first`, the others with `rest`.
 */
export function wrapText(text: string, width: number, first = "", rest = ""): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.trim().split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines.join("\n");
}
