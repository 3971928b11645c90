import type { Diagnostic } from "@headwater/core";
import { type PanelId, panelColumn } from "../panel/panel.js";
import { quoted } from "./problem.js";

/** What keeps the text of a cell from being a figure of a column, by itself; undefined when it is one. */
export function figureProblem(id: PanelId, text: string): Omit<Diagnostic, "path"> | undefined {
  const shown = quoted(text);
  if (!/^\d+(\.\d+)?$/.test(text)) {
    const negative = /^-\d/.test(text);
    return {
      code: negative ? "negative" : "not-a-number",
      severity: "error",
      message: negative ? `${id} is ${shown}` : `${id} is ${shown}, which is not a number`,
      expected: "digits, with a point before decimals; zero or more",
      ...hintFor(text),
    };
  }
  const value = Number(text);
  const { unit } = panelColumn(id);
  if (unit === "percent" && value > 100) return outside(id, shown, "a percentage, 0 to 100");
  if (unit === "ratio" && value > 1) {
    const share = value <= 100 ? { hint: `Write ${value / 100} for ${value}%.` } : {};
    return { ...outside(id, shown, "a share, 0 to 1"), ...share };
  }
  if (value > 1e11) return outside(id, shown, "at most 100,000,000,000");
  return undefined;
}

function outside(id: PanelId, shown: string, expected: string): Omit<Diagnostic, "path"> {
  return { code: "out-of-range", severity: "error", message: `${id} is ${shown}`, expected };
}

function hintFor(text: string): { readonly hint?: string } {
  if (/^[£\d][\d,]*\.?\d*$/.test(text)) return { hint: `Write ${text.replace(/[£,]/g, "")}.` };
  if (/^\d+(\.\d+)?\s*%$/.test(text)) return { hint: `Write ${text.replace(/\s*%/, "")}.` };
  if (/^([cxzu:~*-]|\.+|n\/?a)$/i.test(text)) {
    return { hint: "Leave the cell blank where a figure is suppressed or not known." };
  }
  return {};
}
