import { significantDigits } from "./digits.js";
import { unitText } from "./label.js";
import { formatQuantity, isMoney, roundingStep } from "./number.js";

/** An exact value with its unit in words, for example `£600m a year` or `500 places a year`; money to three significant digits. */
export function quantityText(value: number, unit: string): string {
  const words = unitText(unit).replace(/^£ ?/, "");
  const number = isMoney(unit)
    ? formatQuantity(value, unit, roundingStep(0, value)).replace(/\.0+(?=\D|$)/, "")
    : significantDigits(value, 6).replace("-", "−");
  return [number, words].filter((part) => part !== "").join(" ");
}
