import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "../index.js";
import { maximumAttempts } from "./integrators/rk45.js";
import { methods } from "./run-options.js";

const page = readFileSync(new URL("../../../../docs/integration.md", import.meta.url), "utf8");
const snippets = [...page.matchAll(/```js run\n(.*?)```/gs)].map((match) => match[1] ?? "");

/** Each line `expression; //> value` becomes a call that holds the two against each other. */
const program = snippets
  .join("\n")
  .replace(/^import \{(.*)\} from "@headwater\/core";$/gm, "const {$1} = core;")
  .replace(
    /^(.*);\s+\/\/> (.*)$/gm,
    (_, expression, value) => `claim(${expression}, ${JSON.stringify(value)});`,
  );

/** A number holds to the digits that are written; anything else as text. */
function holds(found: unknown, told: string): void {
  if (typeof found !== "number") expect(String(found)).toBe(told);
  else expect(Number(found.toPrecision(told.replace(/^-?0?\.?0*|\./g, "").length))).toBe(Number(told));
}

describe("the page on runs", () => {
  it("says what is so", () => {
    const claims: string[] = [];
    const run = new Function("core", "claim", program);
    run(core, (found: unknown, told: string) => {
      claims.push(told);
      holds(found, told);
    });
    expect(claims).toHaveLength(page.split("//> ").length - 1);
  });

  it("names every method and the limit on steps", () => {
    for (const method of methods) expect(page).toContain(`\`${method}\``);
    expect(page).toContain(maximumAttempts.toLocaleString("en-GB"));
  });
});
