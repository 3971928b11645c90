import type { ModelSpec } from "@headwater/core";
import { england } from "../system/england.js";
import type { Factor } from "./scale-model.js";
import { scaleModel } from "./scale-model.js";
import { isExtensive, scaling } from "./scaling.js";

const model = england();
const inputs = { ...model.parameters, ...model.series, ...model.levers };

/** Every input that counts something, times one number, whatever an area's own shares are. */
export function scaledBy(factor: number): ModelSpec {
  const rows = Object.entries(scaling).filter(
    ([name, { basis }]) => basis !== "same" && isExtensive(inputs[name]?.unit ?? "1"),
  );
  const factors: { [name: string]: Factor } = {};
  const overTime: { [name: string]: () => Factor } = {};
  for (const [name] of rows) {
    if (model.series?.[name] === undefined) factors[name] = factor;
    else overTime[name] = () => factor;
  }
  return scaleModel(model, { factors, overTime, own: {}, shifts: {} });
}
