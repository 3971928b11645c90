export { coverageGroups } from "./all-groups.js";
export { type CoverageCount, type CoverageEntry, coverageCounts, coverageEntries } from "./coverage.js";
export { gatheredLines } from "./gathered-lines.js";
export {
  type CoverageGroup,
  type CoverageLine,
  type CoverageReason,
  type CoverageReasonKind,
  type CoverageStatus,
  coverageReasons,
  coverageStatuses,
} from "./line.js";
export { type CoveredBy, coveredBy } from "./named.js";
