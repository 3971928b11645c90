import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { exampleComparison } from "../comparison.fixture.js";
import { exampleReport } from "./report.fixture.js";
import { renderReport } from "./report.js";

const rendered = renderReport(exampleReport());
const { document } = parseHTML(rendered);

test("the report loads nothing: no external address, no script, no image, no import", () => {
  const loading = [
    ...document.querySelectorAll("script, link, img, iframe, object, embed, video, audio, base"),
  ];
  expect(loading).toEqual([]);
  expect(rendered).not.toMatch(/@import|url\(|src=|xlink:href/);
  const targets = [...document.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
  expect(targets.filter((target) => !target.startsWith("#"))).toEqual([]);
  expect(/https?:\/\//.test(rendered)).toBe(false);
});

test("its own policy forbids every load", () => {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
});

test("the same data give the same bytes", () => {
  expect(renderReport(exampleReport())).toBe(rendered);
});

test("every text of the data is escaped, in the page, in attributes and in the charts", () => {
  const evil = `"><script>alert(1)</script><b onload='x'>&`;
  const comparison = exampleComparison();
  const poisoned = renderReport(
    exampleReport({
      title: evil,
      paragraphs: [evil],
      warnings: [evil],
      details: [[evil, evil]],
      sources: [{ id: evil, title: evil, publisher: evil, year: evil, url: `javascript:${evil}` }],
      validation: [{ label: evil, year: evil, published: evil, model: evil, error: evil, within: true }],
      comparison: {
        ...comparison,
        name: evil,
        policies: comparison.policies.map((policy) => ({
          ...policy,
          id: evil,
          title: evil,
          summary: evil,
          cost: evil,
          caveats: [evil],
          changes: policy.changes.map((change) => ({
            ...change,
            lever: evil,
            doc: evil,
            to: evil,
            because: evil,
          })),
        })),
        outputs: comparison.outputs.map((output) => ({
          ...output,
          label: evil,
          unit: evil,
          published: { source: evil, points: [] },
        })),
      },
    }),
  );
  const { document: page } = parseHTML(poisoned);
  expect(page.querySelectorAll("script, b").length).toBe(0);
  expect(/<script|<b onload/.test(poisoned)).toBe(false);
  expect([...page.querySelectorAll("*")].filter((element) => element.hasAttribute("onload"))).toEqual([]);
});

test("each chart is an image with words for those who cannot see it, and the numbers behind it in a table", () => {
  const figures = [...document.querySelectorAll("figure")];
  expect(figures.length).toBe(5 + 3 * 5);
  for (const figure of figures) {
    const chart = figure.querySelector("svg[role=img]");
    expect(chart?.getAttribute("aria-label")).toMatch(/^Fan chart: .+2035/s);
    expect(figure.querySelectorAll("details table tbody tr").length).toBe(27);
  }
});

test("published history stands in the charts of the levels as dots, one for each value", () => {
  const dots = document.querySelectorAll("figure [aria-label=dot] circle");
  expect(dots.length).toBe(5 * 12);
});

test("scenario, not forecast stands at the beginning, at the end and on each printed page", () => {
  expect(document.querySelector("header")?.textContent).toContain("Scenario, not forecast");
  expect(document.querySelector("footer")?.textContent).toContain("Scenario, not forecast");
  expect(rendered).toContain('@bottom-left { content: "Scenario, not forecast"');
});

test("every row and column of every table has a header cell", () => {
  for (const table of document.querySelectorAll("table")) {
    expect(table.querySelectorAll("thead th[scope=col]").length).toBeGreaterThan(1);
    expect(table.querySelectorAll("tbody th").length).toBeGreaterThan(0);
  }
});

test("an interrupted run says on how many draws it rests", () => {
  const comparison = exampleComparison({
    partial: true,
    draws: { requested: 1000, complete: 412, failed: 0 },
  });
  const { document: page } = parseHTML(renderReport(exampleReport({ comparison })));
  expect(page.querySelector("header")?.textContent).toContain("interrupted after 412 of 1,000 draws");
  expect(document.querySelector("header")?.textContent).not.toContain("interrupted");
});

test("draws that failed are counted before any number is told", () => {
  const comparison = exampleComparison({ draws: { requested: 1000, complete: 990, failed: 10 } });
  const { document: page } = parseHTML(renderReport(exampleReport({ comparison })));
  expect(page.querySelector("header")?.textContent).toContain("10 of 1,000 draws stopped");
});

test("a run of the baseline alone has its paths and no differences", () => {
  const comparison = exampleComparison();
  const alone = {
    ...comparison,
    policies: [],
    outputs: comparison.outputs.map((output) => ({ ...output, effects: [] })),
  };
  const { document: page } = parseHTML(renderReport(exampleReport({ comparison: alone })));
  expect(page.querySelectorAll("figure").length).toBe(5);
  expect(page.querySelector("#differences")).toBeNull();
  expect(page.querySelector("#results")?.textContent).toBe("Results in 2035");
});
