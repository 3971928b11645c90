import fc from "fast-check";
import { expect, test } from "vitest";
import { valueAxis } from "./axis.js";

test("ticks are round numbers written without digits that they do not need", () => {
  const axis = valueAxis([61_000, 132_400], "child", false);
  expect(axis.ticks.map(axis.format)).toEqual(["0", "50,000", "100,000", "150,000"]);
  const money = valueAxis([0, 9.1e9], "GBP/year", false);
  expect(money.ticks.map(money.format)).toEqual(["£0", "£2bn", "£4bn", "£6bn", "£8bn", "£10bn"]);
});

test("ticks lose the zeros behind the point", () => {
  const axis = valueAxis([0, 12.4e9], "GBP/year", false);
  expect(axis.ticks.map(axis.format)).toEqual(["£0", "£2.5bn", "£5bn", "£7.5bn", "£10bn", "£12.5bn"]);
  const small = valueAxis([0, 0.9], "1", false);
  expect(small.ticks.map(small.format)).toEqual(["0", "0.2", "0.4", "0.6", "0.8", "1"]);
  const both = valueAxis([-0.9e9, 0.2e9], "GBP/year", true);
  expect(both.ticks.map(both.format)).toEqual(["−£1bn", "−£750m", "−£500m", "−£250m", "£0", "+£250m"]);
});

test("an axis of differences carries signs", () => {
  const axis = valueAxis([-6200, 812], "child", true, 4);
  expect(axis.ticks.map(axis.format)).toEqual(
    ["−8,000", "−6,000", "−4,000", "−2,000", "0", "+2,000"].slice(0, axis.ticks.length),
  );
});

test("the axis holds zero and every value, whatever they are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
      (values) => {
        const { low, high, ticks } = valueAxis(values, "child", true);
        const slack = 1e-6 * (high - low);
        expect(low).toBeLessThanOrEqual(Math.min(0, ...values) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
      },
    ),
    { seed: 7 },
  );
});

test("without a single finite value there is still an axis", () => {
  const axis = valueAxis([Number.NaN], "child", false);
  expect([axis.low, axis.high]).toEqual([0, 1]);
});
