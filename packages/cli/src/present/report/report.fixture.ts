import { exampleComparison } from "../comparison.fixture.js";
import { headlineParagraphs } from "../headlines.js";
import type { ReportData } from "./report-data.js";

/** A made-up report of the size of a real one. For tests alone. */
export function exampleReport(change: Partial<ReportData> = {}): ReportData {
  const comparison = exampleComparison();
  return {
    title: "family-help, kinship-support and care-market-reset to 2035",
    paragraphs: headlineParagraphs(comparison),
    comparison,
    validation: [
      {
        label: "Children in care",
        year: "2020",
        published: "80,080",
        model: "80,310",
        error: "+0.3%",
        within: true,
      },
      {
        label: "Section 47 enquiries, change",
        year: "2010 to 2020",
        published: "+129%",
        model: "+135%",
        error: "+6 points",
        within: false,
      },
    ],
    sources: [
      {
        id: "case-for-change",
        title: "The Case for Change",
        publisher: "Independent Review",
        year: "2021",
        url: "https://example.org/case",
      },
    ],
    details: [
      ["Seed", "1"],
      ["Draws", "1,000"],
    ],
    warnings: [],
    ...change,
  };
}
