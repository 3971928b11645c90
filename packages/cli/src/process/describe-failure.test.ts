import { HeadwaterError } from "@headwater/core";
import { expect, test } from "vitest";
import { CommandFailure } from "./command-failure.js";
import { describeFailure } from "./describe-failure.js";

const diagnostic = { code: "x", severity: "error", path: ["flows", "drain"], message: "is wrong" } as const;

test.each([
  ["usage", 2],
  ["model", 2],
  ["data", 3],
  ["numerical", 4],
  ["interrupted", 130],
] as const)("a failure of kind %s ends with exit code %d", async (kind, code) => {
  const report = await describeFailure(new HeadwaterError(kind, [diagnostic]), false);
  expect(report).toEqual({ code, text: "error: flows.drain: is wrong [x]" });
});

test("a message and its remedy are told without a stack", async () => {
  const report = await describeFailure(new CommandFailure("it is so", "Do this."), false);
  expect(report).toEqual({ code: 2, text: "error: it is so\n  Do this." });
});

test("a fault of the program is one line and the way to its stack, and ends with 70", async () => {
  const report = await describeFailure(new TypeError("x is undefined\n    at somewhere"), false);
  expect(report.code).toBe(70);
  expect(report.text).toBe(
    "error: headwater itself failed: x is undefined\n  set HEADWATER_DEBUG=1 for the stack",
  );
});

test("the stack is there when it is asked for", async () => {
  const report = await describeFailure(new TypeError("x"), true);
  expect(report.text).toContain("describe-failure.test.ts");
});

test("what is thrown need not be an error", async () => {
  expect((await describeFailure("text", false)).code).toBe(70);
});

test("of very many errors the first twenty are shown and the rest counted", async () => {
  const many = Array.from({ length: 50 }, () => diagnostic);
  const { text } = await describeFailure(new HeadwaterError("model", many), false);
  expect(text.split("\n").length).toBe(21);
  expect(text).toMatch(/and 30 more errors$/);
});
