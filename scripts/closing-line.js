// Prints the counts of a vitest JSON report as one line: `N passed, N failed`, with `, N skipped` where there are any.
// A file that could not even be loaded counts as one failure; a report that is missing or unreadable as well.
import { readFileSync } from "node:fs";

const [reportPath = ""] = process.argv.slice(2);

/** @returns {{ passed: number, failed: number, skipped: number }} */
function countTests() {
  let report;
  try {
    report = JSON.parse(readFileSync(reportPath, "utf8"));
  } catch {
    process.stderr.write(`no test report at ${reportPath}: the tests did not run to their end\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const notLoaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const { passed, failed, skipped } = countTests();
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
