import { expect, test } from "vitest";
import { modelQuality } from "./quality.js";

test("what is only recalled counts as an assumption in the model, what is derived as official", () => {
  expect(modelQuality("recalled")).toBe("assumption");
  expect(modelQuality("derived")).toBe("official");
  expect(modelQuality("research")).toBe("research");
});
