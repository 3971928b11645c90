import { outputs } from "@headwater/scenarios";
import { expect, test } from "vitest";
import { shownOutputs } from "./shown-outputs.js";

const shown = async (asked: readonly string[]) =>
  (await shownOutputs(outputs, asked)).filter(({ headline }) => headline).map(({ id }) => id);

test("an output is asked for by its id or by that of a published series that it measures, and takes the place of the headline ones", async () => {
  expect(await shown(["adoptions", "cla_exit_cao_ro", "adoptions"])).toEqual([
    "adoptions",
    "guardianship-orders",
  ]);
  expect((await shownOutputs(outputs, ["adoptions"])).length).toBe(outputs.length);
});

test("without a wish the headline outputs are shown", async () => {
  expect(await shown([])).toEqual(outputs.slice(0, 5).map(({ id }) => id));
});

test("a name that is none is refused with the nearest", async () => {
  await expect(shown(["adoption"])).rejects.toMatchObject({ hint: "Did you mean adoptions?" });
  await expect(shown(["qqqqqqq"])).rejects.toMatchObject({ hint: "headwater list outputs shows them." });
});
