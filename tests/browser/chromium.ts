import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Chromium as `HEADWATER_CHROMIUM` names it, or where Debian puts it; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.HEADWATER_CHROMIUM;
  return [named, "/usr/bin/chromium"].find((path) => path !== undefined && path !== "" && existsSync(path));
}

export async function openChromium(executablePath: string): Promise<Browser> {
  // Inside a container root has no sandbox to enter.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}
