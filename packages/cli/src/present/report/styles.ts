import { band, grid, ink, muted } from "./palette.js";

/** The whole style sheet: a quiet page for a screen of any width, and for A4. */
export const styles = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: ${ink}; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.2rem 0 0.6rem; letter-spacing: -0.01em; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 0.6rem; padding-top: 0.9rem; border-top: 1px solid ${grid}; }
h3 { font-size: 1.05rem; margin: 2rem 0 0.3rem; }
p, ul, ol { margin: 0.5rem 0; max-width: 44rem; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
.kind { color: ${muted}; margin: 0; font-size: 0.9rem; }
.lead { font-size: 1.12rem; padding-left: 1.2rem; }
.lead li { margin: 0.6rem 0; }
.note { color: ${muted}; font-size: 0.9rem; }
.caution { border-left: 4px solid ${ink}; background: #f4f4f6; padding: 0.7rem 1rem; margin: 1rem 0; max-width: 44rem; }
.caution strong { display: block; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: #fff; padding: 0.3rem 0.6rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.95rem; }
:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1.4rem 1.6rem; margin: 1rem 0; }
.charts.small { grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
figure { margin: 0; min-width: 0; break-inside: avoid; }
figcaption { margin-bottom: 0.2rem; font-weight: 600; line-height: 1.3; }
figcaption span { display: block; font-weight: 400; color: ${muted}; font-size: 0.9rem; }
figure svg { display: block; width: 100%; height: auto; max-width: 32rem; overflow: visible; }
.key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; list-style: none; padding: 0; font-size: 0.9rem; max-width: none; }
.key svg { width: 2.2rem; height: 0.9rem; vertical-align: -0.1rem; margin-right: 0.4rem; }
.key .band { fill: ${band}; fill-opacity: 0.32; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; margin: 0.6rem 0; }
table.wide { width: 100%; }
caption { text-align: left; color: ${muted}; padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.28rem 1.1rem 0.28rem 0; border-bottom: 1px solid ${grid}; }
thead th { border-bottom: 1.5px solid ${ink}; vertical-align: bottom; }
th[scope="row"] { font-weight: 400; }
tbody tr.group th, tbody tr.group td { border-top: 1.5px solid ${muted}; }
td.number, th.number { text-align: right; white-space: nowrap; }
td:last-child, th:last-child { padding-right: 0; }
summary { cursor: pointer; font-size: 0.9rem; color: #0b4f8a; padding: 0.15rem 0; }
details table { font-size: 0.82rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.15rem 1.2rem; font-size: 0.9rem; }
dt { color: ${muted}; }
dd { margin: 0; overflow-wrap: anywhere; }
.changes { list-style: none; padding-left: 1rem; border-left: 2px solid ${grid}; }
.changes li { margin: 0.8rem 0; }
footer { margin-top: 3rem; padding-bottom: 3rem; }
footer p { border-top: 1px solid ${grid}; padding-top: 0.9rem; }
@media (max-width: 30rem) { dl { display: block; } dd { margin-bottom: 0.4rem; } h1 { font-size: 1.5rem; } }
@page { size: A4; margin: 16mm 15mm 20mm; @bottom-left { content: "Scenario, not forecast"; font: 9pt sans-serif; } @bottom-right { content: counter(page); font: 9pt sans-serif; } }
@media print {
  body { font-size: 10pt; }
  header { padding-top: 0; }
  main, header, footer { max-width: none; padding: 0; }
  nav, .skip, figure details { display: none; }
  h2 { margin-top: 1.6rem; break-after: avoid; }
  h3 { break-after: avoid; }
  tr, li, .caution { break-inside: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  th, td { padding-right: 0.7rem; overflow-wrap: anywhere; }
  .charts { grid-template-columns: 1fr 1fr; }
  .charts.small { grid-template-columns: 1fr 1fr 1fr; }
  .band, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`.trim();
