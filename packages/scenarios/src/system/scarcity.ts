/**
 * Scarcity of places: the inverse of their sufficiency (places for each child who needs one, against a fixed reference), up to the most
 * that scarcity counts as.
 *
 * Children who need a place are never none while any are in care, places may be. So the ratio is taken with children below and places above: it
 * is zero without places, and the inverse then runs smoothly into `scarcity_ceiling`, with no division by zero and no kink. The power is so high
 * that scarcity below twice the reference is the plain inverse, to a ten-thousandth.
 */
export function scarcityOf(sufficiency: string): string {
  return `(${sufficiency} ^ 8 + scarcity_ceiling ^ (-8)) ^ (-1 / 8)`;
}
