import type { ConveyorSpec } from "../../model/spec.js";
import type { CheckedConveyor, CheckedLeak } from "../checked-model.js";
import { binary, dt, number } from "../stateful/arithmetic.js";
import type { Term } from "../term.js";
import { addConditions, addFractions, addTransit } from "./conveyor-parts.js";
import { limitConveyorInflows } from "./conveyor-room.js";
import { startOfExponential, startOfLinear, stepsOf } from "./conveyor-start.js";
import type { Here } from "./flow-rules.js";
import { type Leak, sortOutflows } from "./leaks.js";
import type { RuledStock } from "./ruled-stock.js";

/** Turns a conveyor into a device, and gives its flows their rules. */
export function readConveyor(stock: RuledStock, conveyor: ConveyorSpec): void {
  const outlets = sortOutflows(stock, conveyor);
  const transit = addTransit(stock, conveyor);
  if (outlets === undefined || transit === undefined) return;
  const { exit, leaks, leakage } = outlets;
  const conditions = addConditions(stock, conveyor);
  const fractions = addFractions(stock, conveyor, outlets);

  // What leaks in whole units has not leaked yet at the start.
  const taking = leaks.map((leak, i) => {
    const takes = leak.whole ? number(0) : stock.here(fractions[i] as number);
    return { ...leak, takes };
  });
  const starting = leakage === "linear" ? startOfLinear : startOfExponential;
  const start = starting(stock.here(stock.symbol.id), stepsOf(stock.here(transit)), taking);
  const device: CheckedConveyor = {
    ...{ kind: "conveyor", stock: stock.symbol.id, transit, ...conditions, leakage },
    entered: stock.addGathered(
      "entered",
      stock.inflows.map(({ id }) => id),
    ),
    outflow: stock.addHeld("out", 1, start.exit),
    leaks: leaks.map((leak, i): CheckedLeak => {
      const { from, to, whole, name } = leak;
      const common = { fraction: fractions[i] as number, from, to, whole };
      const due = (rate: Term) => ({ outflow: stock.addHeld(`out.${name}`, 1, rate) });
      const initial = start.leaks[i] as Term;
      if (leakage === "linear") return { ...common, ...due(whole ? number(0) : initial) };
      const zone = stock.addHeld(`zone.${name}`, 0, initial);
      const leaving = stock.addHeld(`leaving.${name}`, 1, start.leaving[i] as Term);
      if (!whole)
        return {
          ...common,
          decay: { zone, leaving, gathered: stock.addGathered(`leaked.${name}`, [leak.id]) },
        };
      const wanted = moving(
        conditions,
        binary(stock.here(common.fraction), "*", stock.here(zone)),
        stock.here,
      );
      const gathers = stock.addAuxiliary(`wanted.${name}`, 1, stock.assign(wanted));
      const gathered = stock.addGathered(`wanting.${name}`, [gathers]);
      return { ...common, ...due(number(0)), decay: { zone, leaving, gathered } };
    }),
  };
  stock.reader.hidden.devices.push(device);
  setOutflows(stock, exit.id, leaks, device);
  limitConveyorInflows(stock, conveyor, device, [exit.id, ...leaks.map(({ id }) => id)]);
}

type Motion = Pick<CheckedConveyor, "motion">;

/** A rate while the conveyor moves, 0 while it stands. */
function moving({ motion }: Motion, rate: Term, here: Here): Term {
  return motion === undefined ? rate : binary(here(motion.moving), "*", rate);
}

/** Exponential leaks take their share of what is in their zone, also of what leaves in the step; the device sets all other flows. */
function setOutflows(stock: RuledStock, exit: number, leaks: readonly Leak[], device: CheckedConveyor): void {
  const text = `conveyor ${stock.name}`;
  const decaying = device.leaks.flatMap(({ fraction, whole, decay }) =>
    decay === undefined || whole ? [] : [{ fraction, leaving: decay.leaving }],
  );
  const left = (here: Here) =>
    decaying.reduce<Term>((rate, { fraction, leaving }) => {
      const leaks = binary(binary(here(fraction), "*", dt), "*", here(leaving));
      return binary(rate, "-", leaks);
    }, here(device.outflow));
  stock.rules.sources.set(exit, { term: (here) => moving(device, left(here), here), text });
  for (const [i, { fraction, outflow, decay }] of device.leaks.entries()) {
    const rate = (here: Here) =>
      outflow === undefined ? binary(here(fraction), "*", here(decay?.zone ?? 0)) : here(outflow);
    stock.rules.sources.set(leaks[i]?.id ?? 0, { term: (here) => moving(device, rate(here), here), text });
  }
}
