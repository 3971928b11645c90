/**
 * How far a dated event has come: 0 until `<event>_start`, then in a straight line to 1 over `<event>_time` years, and 1 from then on.
 * Both are parameters of the model.
 */
export function rampOf(event: string): string {
  return `min(1, max(0, (time - ${event}_start) / ${event}_time))`;
}
