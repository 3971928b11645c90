/** A share as per cent with one decimal. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** The same with its sign, a real minus; none for what rounds to zero. */
export function signedPercent(share: number): string {
  const text = percent(Math.abs(share));
  if (text === "0.0%") return text;
  return share < 0 ? `−${text}` : `+${text}`;
}
