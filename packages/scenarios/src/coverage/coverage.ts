import { coverageGroups } from "./all-groups.js";
import type { CoverageGroup, CoverageLine, CoverageReasonKind } from "./line.js";

/** A line with its id and the group that it is in. */
export interface CoverageEntry extends CoverageLine {
  readonly id: string;
  readonly group: string;
}

/** Every line, in the order of the groups. */
export function coverageEntries(groups: readonly CoverageGroup[] = coverageGroups): readonly CoverageEntry[] {
  return groups.flatMap((group) =>
    Object.entries(group.lines).map(([id, line]) => ({ id, group: group.id, ...line })),
  );
}

/** How many lines of a group are represented, and why the others are not. */
export interface CoverageCount {
  readonly group: string;
  readonly title: string;
  readonly lines: number;
  readonly whole: number;
  readonly partly: number;
  readonly not: number;
  /** Of the lines that are not represented at all, by the kind of their reason. */
  readonly reasons: Readonly<Record<CoverageReasonKind, number>>;
}

/** Counts by group, in order. */
export function coverageCounts(groups: readonly CoverageGroup[] = coverageGroups): readonly CoverageCount[] {
  return groups.map(({ id, title, lines }) => {
    const all = Object.values(lines);
    const withStatus = (status: CoverageLine["status"]) => all.filter((line) => line.status === status);
    const none = withStatus("not");
    const because = (kind: CoverageReasonKind) => none.filter(({ reason }) => reason?.kind === kind).length;
    return {
      group: id,
      title,
      lines: all.length,
      whole: withStatus("whole").length,
      partly: withStatus("partly").length,
      not: none.length,
      reasons: {
        unquantified: because("unquantified"),
        outside: because("outside"),
        restates: because("restates"),
        missing: because("missing"),
      },
    };
  });
}
